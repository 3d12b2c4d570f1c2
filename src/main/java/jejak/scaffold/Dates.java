package jejak.scaffold;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates of other programs in EDTF. What is none is handed on as it is, so that reading tells of it. */
final class Dates {
    private Dates() {}

    /** @param parts year, month, day, as far as they are known */
    static Optional<String> of(List<String> parts) {
        StringBuilder date = new StringBuilder();
        for (int i = 0; i < parts.size() && i < 3; i++) {
            String part = parts.get(i);
            if (part.isBlank()) break;
            if (i > 0) date.append('-');
            date.append(padded(part.strip(), i == 0 ? 4 : 2));
        }
        return date.isEmpty() ? Optional.empty() : Optional.of(date.toString());
    }

    /** One date, or the span from it to another. */
    static Optional<String> span(Optional<String> first, Optional<String> last) {
        if (first.isEmpty()) return last.map(l -> "../" + l);
        return last.isEmpty() || last.equals(first) ? first : Optional.of(first.get() + "/" + last.get());
    }

    private static String padded(String number, int digits) {
        if (!number.matches("\\d{1," + digits + "}")) return number;
        return String.format(Locale.ROOT, "%0" + digits + "d", Integer.parseInt(number));
    }
}
