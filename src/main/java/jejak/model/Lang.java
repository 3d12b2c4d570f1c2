package jejak.model;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A language as a BCP 47 tag (RFC 5646), e.g. {@code en}, {@code id}, {@code zh-Hant}. */
public record Lang(String tag) implements Comparable<Lang> {
    private static final Pattern FORM = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "ks", "ku", "ps", "sd", "ug", "ur", "yi");
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of("arab", "hebr", "thaa", "syrc", "nkoo", "adlm");

    public static final Lang ENGLISH = new Lang("en");

    public static boolean isValid(String tag) {
        return FORM.matcher(tag).matches();
    }

    /** {@code rtl} or {@code ltr}, as the HTML {@code dir} attribute takes it. */
    public String direction() {
        String[] parts = tag.toLowerCase(Locale.ROOT).split("-");
        if (parts.length > 1 && parts[1].length() == 4) return RIGHT_TO_LEFT_SCRIPTS.contains(parts[1]) ? "rtl" : "ltr";
        return RIGHT_TO_LEFT.contains(parts[0]) ? "rtl" : "ltr";
    }

    @Override
    public int compareTo(Lang other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Lang that && tag.equals(that.tag);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }
}
