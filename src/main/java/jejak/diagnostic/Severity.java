package jejak.diagnostic;

import java.util.Locale;

/** How much a fault weighs: an error publishes nothing, a warning fails only under {@code --strict}, a notice never. */
public enum Severity {
    ERROR,
    WARNING,
    NOTICE;

    /** The word as reports print it, e.g. {@code error}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
