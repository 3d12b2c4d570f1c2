package jejak.scaffold;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jejak.model.Edtf;
import jejak.model.Parsed;

/** Dates of other programs in EDTF. What is none is empty, and for the caller to keep in words. */
final class Dates {
    private Dates() {}

    /** @param parts year, month, day; blank or 0 where they are not known, which nothing finer may follow */
    static Optional<String> of(List<String> parts) {
        StringBuilder date = new StringBuilder();
        boolean isOver = false;
        for (int i = 0; i < parts.size() && i < 3; i++) {
            String part = parts.get(i).strip();
            boolean isKnown = !part.isEmpty() && !(i > 0 && part.matches("0+"));
            if (isKnown && isOver) return Optional.empty();
            isOver |= !isKnown;
            if (isKnown) date.append(i > 0 ? "-" : "").append(padded(part, i == 0 ? 4 : 2));
        }
        return valid(date.toString());
    }

    /** One date, or the span from it to another. */
    static Optional<String> span(Optional<String> first, Optional<String> last) {
        if (first.isEmpty() || last.isEmpty() || last.equals(first)) return first;
        return valid(first.get() + "/" + last.get());
    }

    static Optional<String> valid(String text) {
        return Edtf.parse(text) instanceof Parsed.Good<Edtf> ? Optional.of(text) : Optional.empty();
    }

    private static String padded(String number, int digits) {
        boolean isBefore = number.startsWith("-") && digits == 4;
        String figures = isBefore ? number.substring(1) : number;
        if (!figures.matches("\\d{1," + digits + "}")) return number;
        return (isBefore ? "-" : "") + String.format(Locale.ROOT, "%0" + digits + "d", Integer.parseInt(figures));
    }
}
