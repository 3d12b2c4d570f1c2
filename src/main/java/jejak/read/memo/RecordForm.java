package jejak.read.memo;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.function.Function;

/** A record by its components, in their order. Read, it is built by its own constructor, which judges it anew. */
final class RecordForm implements Form {
    private final Constructor<?> constructor;
    private final Method[] accessors;
    private final Form[] forms;

    private RecordForm(Constructor<?> constructor, Method[] accessors, Form[] forms) {
        this.constructor = constructor;
        this.accessors = accessors;
        this.forms = forms;
    }

    static Form of(Class<?> type, Function<RecordComponent, Form> form) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Method[] accessors = new Method[components.length];
        Form[] forms = new Form[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            accessors[i] = components[i].getAccessor();
            accessors[i].setAccessible(true);
            forms[i] = form.apply(components[i]);
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return new RecordForm(constructor, accessors, forms);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e); // every record has it
        }
    }

    @Override
    public void write(Object value, Ink out) {
        try {
            for (int i = 0; i < forms.length; i++) forms[i].write(accessors[i].invoke(value), out);
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
