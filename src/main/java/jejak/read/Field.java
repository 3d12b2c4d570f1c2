package jejak.read;

import java.util.List;
import java.util.Optional;

/**
 * One key of front matter: the only place where its name, type and meaning are written.
 *
 * @param absent what it is when the author leaves it out
 * @param example front matter that holds it, for the reference page
 */
record Field<T>(String name, Type<T> type, boolean required, T absent, String meaning, String example) {

    static <T> Field<T> required(String name, Type<T> type, String meaning, String example) {
        return new Field<>(name, type, true, type.hole(), meaning, example);
    }

    static <T> Field<Optional<T>> optional(String name, Type<T> type, String meaning, String example) {
        return new Field<>(name, new Types.Maybe<>(type), false, Optional.empty(), meaning, example);
    }

    static <T> Field<T> orElse(String name, Type<T> type, T absent, String meaning, String example) {
        return new Field<>(name, type, false, absent, meaning, example);
    }

    static <T> Field<List<T>> list(String name, Type<T> each, String meaning, String example) {
        return new Field<>(name, ListType.of(each), false, List.of(), meaning, example);
    }

    /** A list whose only value may stand without brackets. */
    static <T> Field<List<T>> listOrOne(String name, Type<T> each, String meaning, String example) {
        return new Field<>(name, ListType.ofOneOrMore(each), false, List.of(), meaning, example);
    }

    /** A list of at least one. */
    static <T> Field<List<T>> requiredList(String name, Type<T> each, String meaning, String example) {
        return new Field<>(name, ListType.ofAtLeastOne(each), true, List.of(), meaning, example);
    }
}
