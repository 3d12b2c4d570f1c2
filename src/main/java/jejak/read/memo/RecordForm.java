package jejak.read.memo;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.function.Function;

/**
 * A record by its components, in their order. Read, it is built by its own constructor, which judges it anew.
 *
 * <p>They are taken from its fields, since the JDK makes a class for each accessor that reflection calls often.
 */
final class RecordForm implements Form {
    private final Constructor<?> constructor;
    private final Field[] fields;
    private final Form[] forms;

    private RecordForm(Constructor<?> constructor, Field[] fields, Form[] forms) {
        this.constructor = constructor;
        this.fields = fields;
        this.forms = forms;
    }

    static Form of(Class<?> type, Function<RecordComponent, Form> form) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Field[] fields = new Field[components.length];
        Form[] forms = new Form[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                types[i] = components[i].getType();
                fields[i] = type.getDeclaredField(components[i].getName());
                fields[i].setAccessible(true);
                forms[i] = form.apply(components[i]);
            }
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new RecordForm(constructor, fields, forms);
        } catch (NoSuchMethodException | NoSuchFieldException e) {
            throw new IllegalStateException(e); // every record has them
        }
    }

    @Override
    public void write(Object value, Ink out) {
        try {
            for (int i = 0; i < forms.length; i++) forms[i].write(fields[i].get(value), out);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Object read(Lens in) {
        Object[] components = new Object[forms.length];
        for (int i = 0; i < components.length; i++) components[i] = forms[i].read(in);
        try {
            return constructor.newInstance(components);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
