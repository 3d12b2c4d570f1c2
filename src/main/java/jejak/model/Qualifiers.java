package jejak.model;

/** The qualifier of each part of a date; those of parts that are not written are CERTAIN. */
public record Qualifiers(Qualifier year, Qualifier month, Qualifier day) {
    public static final Qualifiers NONE = new Qualifiers(Qualifier.CERTAIN, Qualifier.CERTAIN, Qualifier.CERTAIN);

    static Qualifiers of(Qualifier year, Qualifier month, Qualifier day) {
        if (year.and(month).and(day) == Qualifier.CERTAIN) return NONE;
        return new Qualifiers(year, month, day);
    }

    /** Every doubt there is about any part. */
    public Qualifier all() {
        return year.and(month).and(day);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Qualifiers that && year == that.year && month == that.month && day == that.day;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * year.hashCode() + month.hashCode()) + day.hashCode();
    }
}
