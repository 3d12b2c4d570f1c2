package jejak.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An address that takes a browser to quoted words and marks them there: a text fragment, {@code #:~:text=from,to} (WICG URL
 * fragment text directives). A browser that does not know them opens the page at its top.
 */
final class TextFragment {
    /** Of a long quotation, this many words at either end say where it begins and ends. */
    private static final int ENDS = 5;

    private static final Pattern EDITORS = Pattern.compile("\\S*\\[[^\\]]*\\]\\S*|\u2026|\\.\\.\\.");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String OUTER = "\"'\u2018\u2019\u201c\u201d\u00ab\u00bb ";

    private TextFragment() {}

    /** Empty for what browsers do not show as a page of text. */
    static Optional<String> of(String url, String quote) {
        if (isNoPage(url)) return Optional.empty();
        List<List<String>> pieces = Stream.of(EDITORS.split(quote))
                .map(TextFragment::words)
                .filter(words -> !words.isEmpty())
                .toList();
        if (pieces.isEmpty()) return Optional.empty();
        List<String> first = pieces.get(0);
        List<String> last = pieces.get(pieces.size() - 1);
        boolean isShort = pieces.size() == 1 && first.size() <= 2 * ENDS;
        String text = isShort ? encoded(first) : encoded(head(first)) + "," + encoded(tail(last));
        return Optional.of(url + (url.indexOf('#') < 0 ? "#" : "") + ":~:text=" + text);
    }

    private static boolean isNoPage(String url) {
        String path = url.split("[?#]", 2)[0].toLowerCase(Locale.ROOT);
        return Stream.of(".pdf", ".png", ".jpg", ".zip", ".mp4", ".mp3", ".doc", ".docx")
                .anyMatch(path::endsWith);
    }

    private static List<String> words(String piece) {
        int from = 0;
        int to = piece.length();
        while (from < to && isOuter(piece.charAt(from))) from++;
        while (to > from && isOuter(piece.charAt(to - 1))) to--;
        return Stream.of(SPACE.split(piece.substring(from, to)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean isOuter(char c) {
        return OUTER.indexOf(c) >= 0 || Character.isWhitespace(c) || ",.;:".indexOf(c) >= 0;
    }

    private static List<String> head(List<String> words) {
        return words.subList(0, Math.min(ENDS, words.size()));
    }

    private static List<String> tail(List<String> words) {
        return words.subList(Math.max(0, words.size() - ENDS), words.size());
    }

    /** Percent-encoded, with the three signs that mean something in a directive: comma, dash and ampersand. */
    private static String encoded(List<String> words) {
        StringBuilder out = new StringBuilder();
        for (byte b : String.join(" ", words).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "._~".indexOf(c) >= 0)) out.append(c);
            else out.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
        }
        return out.toString();
    }
}
