package jejak.words;

import java.util.Locale;

/** The plural categories of CLDR; a language has some of them, {@link #OTHER} always. */
enum Plural {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER;

    /** As it ends a key: {@code events.few}. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
