package jejak.render;

import java.util.ArrayList;
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

    /** A rare part of a frame, which most prose is told by to have none. */
    private static final String RARE = "=\"0\">";

    /** The words of the last heading above the last frame, escaped. */
    private String name;

    /** What has come since, in which nobody has looked for a heading yet. */
    private final List<String> since = new ArrayList<>();

    /** For the blocks of one document. @param otherwise plain text, for what has no heading above */
    ScrollFrames(String otherwise) {
        this.name = Html.escape(otherwise);
    }

    /** @param html the next block of prose */
    String named(String html) {
        if (!html.contains(RARE) || !html.contains(FRAME)) {
            since.add(html);
            return html;
        }
        StringBuilder out = new StringBuilder(html.length() + 80);
        int done = 0;
        for (int at = html.indexOf(FRAME); at >= 0; at = html.indexOf(FRAME, done)) {
            since.add(html.substring(done, at));
            for (String text : since) name = heading(text, name);
            since.clear();
            out.append(html, done, at).append(" role=\"group\" aria-label=\"").append(name);
            out.append('"').append(FRAME);
            done = at + FRAME.length();
        }
        since.add(html.substring(done));
        return out.append(html, done, html.length()).toString();
    }

    /** The last heading's words, already escaped. */
    private static String heading(String html, String otherwise) {
        if (!html.contains("<h")) return otherwise;
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
