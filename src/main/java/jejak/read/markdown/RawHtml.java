package jejak.read.markdown;

import java.util.Locale;

/** What is said of HTML in a body. */
final class RawHtml {
    static final String HELP = "write it in Markdown, or between backticks if it is an example";

    private RawHtml() {}

    static String message(String html) {
        return Findings.quote(html.lines().findFirst().orElse("")) + " is HTML and is shown as text";
    }

    /** The name of a tag, in lower case; empty for a comment. */
    static String name(String tag) {
        int from = tag.startsWith("</") ? 2 : 1;
        int to = from;
        while (to < tag.length() && (Character.isLetterOrDigit(tag.charAt(to)) || tag.charAt(to) == '-')) to++;
        return tag.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
