package jejak.read.memo;

import java.util.List;

/** A value of one of several types, by the number of its type. */
final class ChoiceForm implements Form {
    private final Class<?>[] types;
    private final Form[] forms;

    ChoiceForm(List<Class<?>> types, List<Form> forms) {
        this.types = types.toArray(new Class<?>[0]);
        this.forms = forms.toArray(new Form[0]);
    }

    @Override
    public void write(Object value, Ink out) {
        int which = 0;
        while (!types[which].isInstance(value)) which++;
        out.number(which);
        forms[which].write(value, out);
    }

    @Override
    public Object read(Lens in) {
        return forms[Math.toIntExact(in.number())].read(in);
    }
}
