package jejak.read.memo;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds out how to keep a type: records by their components, enums by their order, sealed types by the record that it is.
 * So a new component needs no line here, and a type that cannot be kept is found when the first form is made.
 */
final class Forms {
    private final Map<Type, Form> known = new HashMap<>();
    private final Map<Class<?>, List<Class<?>>> open;

    /** @param open interfaces that are not sealed, and the types that they can be */
    Forms(Map<Class<?>, List<Class<?>>> open) {
        this.open = open;
        known.put(String.class, form((value, out) -> out.word((String) value), Lens::word));
        known.put(byte[].class, form((value, out) -> out.run((byte[]) value), Lens::run));
        known.put(int.class, form((value, out) -> out.number((int) value), in -> Math.toIntExact(in.number())));
        known.put(long.class, form((value, out) -> out.number((long) value), Lens::number));
        known.put(boolean.class, form((value, out) -> out.number((boolean) value ? 1 : 0), in -> in.number() != 0));
        known.put(Integer.class, known.get(int.class));
        known.put(Long.class, known.get(long.class));
        known.put(Boolean.class, known.get(boolean.class));
        known.put(
                LocalDate.class,
                form(
                        (value, out) -> out.number(((LocalDate) value).toEpochDay()),
                        in -> LocalDate.ofEpochDay(in.number())));
        known.put(LocalTime.class, words(LocalTime::parse));
        known.put(Instant.class, words(Instant::parse));
        known.put(ZoneId.class, words(ZoneId::of));
        known.put(BigDecimal.class, words(BigDecimal::new));
    }

    /** @throws IllegalArgumentException where values of that type cannot be kept */
    Form of(Type type) {
        return of(type, Map.of());
    }

    private Form of(Type type, Map<TypeVariable<?>, Type> variables) {
        if (type instanceof TypeVariable<?> variable) return of(variables.get(variable), Map.of());
        if (type instanceof ParameterizedType with) return with(with, variables);
        if (!(type instanceof Class<?> plain)) throw new IllegalArgumentException("cannot be kept: " + type);
        return once(plain, () -> plain(plain, Map.of()));
    }

    private Form with(ParameterizedType type, Map<TypeVariable<?>, Type> variables) {
        Type[] arguments = type.getActualTypeArguments();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof TypeVariable<?> variable) arguments[i] = variables.get(variable);
        }
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == Optional.class) return optional(of(arguments[0]));
        if (raw == List.class) return list(of(arguments[0]));
        if (raw == Map.class) return new MapForm(of(arguments[0]), of(arguments[1]));
        Map<TypeVariable<?>, Type> own = new HashMap<>();
        for (int i = 0; i < arguments.length; i++) own.put(raw.getTypeParameters()[i], arguments[i]);
        return once(List.of(raw, List.of(arguments)).toString(), () -> plain(raw, own));
    }

    private final Map<String, Form> generic = new HashMap<>();

    private Form once(String name, java.util.function.Supplier<Form> make) {
        Form found = generic.get(name);
        if (found != null) return found;
        Later later = new Later();
        generic.put(name, later);
        Form made = make.get();
        later.be(made);
        generic.put(name, made);
        return made;
    }

    // a record may hold others of its kind
    private Form once(Class<?> type, java.util.function.Supplier<Form> make) {
        Form found = known.get(type);
        if (found != null) return found;
        Later later = new Later();
        known.put(type, later);
        Form made = make.get();
        later.be(made);
        known.put(type, made);
        return made;
    }

    private Form plain(Class<?> type, Map<TypeVariable<?>, Type> variables) {
        if (type.isEnum()) return oneOf(type.getEnumConstants());
        if (type.isRecord()) {
            return RecordForm.of(type, component -> of(component.getGenericType(), variables));
        }
        if (type.isSealed()) return choice(List.of(type.getPermittedSubclasses()));
        if (open.containsKey(type)) return choice(open.get(type));
        throw new IllegalArgumentException("cannot be kept: " + type);
    }

    private Form choice(List<Class<?>> types) {
        List<Form> forms = new ArrayList<>();
        for (Class<?> type : types) forms.add(of(type));
        return new ChoiceForm(types, forms);
    }

    private static Form oneOf(Object[] constants) {
        return form(
                (value, out) -> out.number(((Enum<?>) value).ordinal()), in -> constants[Math.toIntExact(in.number())]);
    }

    private static Form optional(Form inner) {
        return form(
                (value, out) -> {
                    Optional<?> held = (Optional<?>) value;
                    out.number(held.isPresent() ? 1 : 0);
                    if (held.isPresent()) inner.write(held.get(), out);
                },
                in -> in.number() == 0 ? Optional.empty() : Optional.of(inner.read(in)));
    }

    private static Form list(Form item) {
        return form(
                (value, out) -> {
                    List<?> items = (List<?>) value;
                    out.number(items.size());
                    for (Object each : items) item.write(each, out);
                },
                in -> {
                    int count = in.count();
                    if (count == 0) return List.of();
                    Object[] items = new Object[count];
                    for (int i = 0; i < count; i++) items[i] = item.read(in);
                    return List.of(items);
                });
    }

    private static Form words(Function<String, Object> read) {
        return form((value, out) -> out.word(value.toString()), in -> read.apply(in.word()));
    }

    private interface Writing {
        void write(Object value, Ink out);
    }

    private static Form form(Writing write, Function<Lens, Object> read) {
        return new Form() {
            @Override
            public void write(Object value, Ink out) {
                write.write(value, out);
            }

            @Override
            public Object read(Lens in) {
                return read.apply(in);
            }
        };
    }

    /** A form that is still being made. */
    private static final class Later implements Form {
        private Form real = this;

        void be(Form made) {
            real = made;
        }

        @Override
        public void write(Object value, Ink out) {
            real.write(value, out);
        }

        @Override
        public Object read(Lens in) {
            return real.read(in);
        }
    }
}
