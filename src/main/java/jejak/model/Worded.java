package jejak.model;

import java.util.Locale;

/** A word from a closed list of the contract: written in front matter as {@link #word()}. */
public interface Worded {
    String name();

    /** The contract's spelling, e.g. {@code tax_filing}. */
    default String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
