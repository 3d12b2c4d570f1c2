package jejak.read;

import java.util.List;

/** What a value looks like, as far as JSON Schema can say it; what more must hold of it, only reading tells. */
sealed interface Shape {
    /** Any one stretch of text. */
    Shape TEXT = new Text("");

    /** One stretch of text. @param pattern in ECMA 262's form, as JSON Schema wants it; empty for any */
    record Text(String pattern) implements Shape {}

    /** One of these words. */
    record Words(List<String> words) implements Shape {}

    record Flag() implements Shape {}

    /** A whole number from 0. */
    record Number() implements Shape {}

    /** A mapping with the keys of a schema. */
    record Keys(Schema schema) implements Shape {}

    /** The first where it is short, else the other. */
    record Either(Shape brief, Shape whole) implements Shape {}

    /** @param notEmpty whether there must be an entry */
    record Items(Shape each, boolean notEmpty) implements Shape {}
}
