package jejak.render;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names what scrolls sideways in prose, tables and code, so that whoever comes to it by keyboard hears what it is: the nearest
 * heading above, else the name of the document.
 *
 * <p>It works on tags alone, as {@link BoundProse} does and for the same reason.
 */
final class ScrollFrames {
    private static final String FRAME = " tabindex=\"0\">";
    private static final Pattern HEADING = Pattern.compile("<h([2-6])\\b[^>]*>(.*?)</h\\1>", Pattern.DOTALL);
    private static final Pattern CITED =
            Pattern.compile("<a class=\"cite\"[^>]*>.*?</a>|<span class=\"cited\">.*?</span>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private ScrollFrames() {}

    /**
     * @param html a block of prose
     * @param above the blocks over it, in order
     * @param otherwise plain text
     */
    static String named(String html, List<String> above, String otherwise) {
        if (!html.contains(FRAME)) return html;
        String name = Html.escape(otherwise);
        for (String block : above) name = heading(block, name);
        StringBuilder out = new StringBuilder(html.length() + 80);
        int done = 0;
        for (int at = html.indexOf(FRAME); at >= 0; at = html.indexOf(FRAME, done)) {
            name = heading(html.substring(done, at), name);
            out.append(html, done, at).append(" role=\"group\" aria-label=\"").append(name);
            out.append('"').append(FRAME);
            done = at + FRAME.length();
        }
        return out.append(html, done, html.length()).toString();
    }

    /** The last heading's words, already escaped. */
    private static String heading(String html, String otherwise) {
        String words = otherwise;
        for (Matcher heading = HEADING.matcher(html); heading.find(); ) {
            String uncited = CITED.matcher(heading.group(2)).replaceAll("");
            String plain = BLANKS.matcher(TAG.matcher(uncited).replaceAll(""))
                    .replaceAll(" ")
                    .strip();
            if (!plain.isEmpty()) words = plain.replace("\"", "&quot;");
        }
        return words;
    }
}
