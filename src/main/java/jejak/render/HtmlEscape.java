package jejak.render;

/**
 * The five characters that can end a text or an attribute value of HTML (OWASP's rules 1 and 2).
 *
 * <p>In place of Pebble's own, whose library fills tables of all named entities at first use: a tenth of a second.
 */
final class HtmlEscape {
    private HtmlEscape() {}

    static String escape(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (!entity(text.charAt(i)).isEmpty()) return escapeFrom(i, text);
        }
        return text;
    }

    private static String escapeFrom(int first, String text) {
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            String entity = entity(c);
            if (entity.isEmpty()) out.append(c);
            else out.append(entity);
        }
        return out.toString();
    }

    private static String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }
}
