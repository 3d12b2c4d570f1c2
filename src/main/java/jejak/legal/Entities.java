package jejak.legal;

/** The character references that finished HTML has in it: the five that escaping makes, and numbers. */
final class Entities {
    private Entities() {}

    static String all(String html) {
        StringBuilder text = new StringBuilder(html.length());
        for (int i = 0; i < html.length(); i++) {
            int end = html.charAt(i) == '&' ? html.indexOf(';', i) : -1;
            if (end < 0) text.append(html.charAt(i));
            else {
                text.append(of(html.substring(i, end + 1)));
                i = end;
            }
        }
        return text.toString();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** @param reference {@code &amp;} or {@code &#39;}; anything else stays as it is */
    static String of(String reference) {
        return switch (reference) {
            case "&amp;" -> "&";
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&quot;" -> "\"";
            case "&apos;" -> "'";
            case "&nbsp;" -> "\u00a0";
            default -> numbered(reference);
        };
    }

    private static String numbered(String reference) {
        if (!reference.matches("&#(x[0-9a-fA-F]{1,6}|[0-9]{1,7});")) return reference;
        boolean hex = reference.charAt(2) == 'x';
        int point = Integer.parseInt(reference.substring(hex ? 3 : 2, reference.length() - 1), hex ? 16 : 10);
        return Character.isValidCodePoint(point) ? Character.toString(point) : reference;
    }
}
