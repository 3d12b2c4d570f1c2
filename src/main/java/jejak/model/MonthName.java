package jejak.model;

import java.util.Locale;
import java.util.Optional;

/** The months and seasons as authors may name them, in English and Indonesian, short or long. */
final class MonthName {
    private static final String[] NAMES = {
        "january januari jan",
        "february februari pebruari feb peb",
        "march maret mar",
        "april apr",
        "may mei",
        "june juni jun",
        "july juli jul",
        "august agustus aug agu ags agt",
        "september sept sep",
        "october oktober oct okt",
        "november nopember nov nop",
        "december desember dec des",
    };
    private static final String[] SEASONS = {
        "spring musim-semi", "summer musim-panas", "autumn fall musim-gugur", "winter musim-dingin"
    };

    private MonthName() {}

    /** The number EDTF gives it: 1 to 12, or 21 to 24 for a season. */
    static Optional<Integer> number(String name) {
        String wanted = " " + name.strip().toLowerCase(Locale.ROOT).replace(' ', '-') + " ";
        for (int i = 0; i < NAMES.length; i++) if (isIn(wanted, NAMES[i])) return Optional.of(i + 1);
        for (int i = 0; i < SEASONS.length; i++) if (isIn(wanted, SEASONS[i])) return Optional.of(i + Point.SPRING);
        return Optional.empty();
    }

    private static boolean isIn(String name, String names) {
        return (" " + names + " ").contains(name);
    }
}
