package jejak.model;

/** How sure a source is of a part of a date (ISO 8601-2:2019, 8.4). */
public enum Qualifier {
    CERTAIN,
    /** {@code ?}: the source may be wrong. */
    UNCERTAIN,
    /** {@code ~}: near this, not exactly this. */
    APPROXIMATE,
    /** {@code %}: both. */
    BOTH;

    public boolean isUncertain() {
        return this == UNCERTAIN || this == BOTH;
    }

    public boolean isApproximate() {
        return this == APPROXIMATE || this == BOTH;
    }

    /** Both doubts together. */
    public Qualifier and(Qualifier other) {
        if (this == CERTAIN || this == other) return other;
        return other == CERTAIN ? this : BOTH;
    }

    /** That of {@code ?}, {@code ~} or {@code %}, and CERTAIN for any other character. */
    static Qualifier of(char mark) {
        return switch (mark) {
            case '?' -> UNCERTAIN;
            case '~' -> APPROXIMATE;
            case '%' -> BOTH;
            default -> CERTAIN;
        };
    }
}
