package jejak.render;

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

    /** The last heading's words so far, escaped. */
    private String name;

    /** For the blocks of one document. @param otherwise plain text, for what has no heading above */
    ScrollFrames(String otherwise) {
        this.name = Html.escape(otherwise);
    }

    /** @param html the next block of prose */
    String named(String html) {
        if (!html.contains(FRAME)) {
            if (html.contains("<h")) name = heading(html, name);
            return html;
        }
        StringBuilder out = new StringBuilder(html.length() + 80);
        int done = 0;
        for (int at = html.indexOf(FRAME); at >= 0; at = html.indexOf(FRAME, done)) {
            name = heading(html.substring(done, at), name);
            out.append(html, done, at).append(" role=\"group\" aria-label=\"").append(name);
            out.append('"').append(FRAME);
            done = at + FRAME.length();
        }
        name = heading(html.substring(done), name);
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
