package jejak.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finished prose as it stands within a document of many: its anchors begin with those of where it stands, its headings are
 * below that one's, and what leads nowhere is no link.
 *
 * <p>It works on tags alone, which is safe since all that is not a tag has its brackets and quotation marks escaped.
 */
final class BoundProse {
    /** Stands for {@code #} in links that are finished. No content holds it: HTML forbids it, and prose has it replaced. */
    static final char DONE = '\u0000';

    private static final Pattern TAG = Pattern.compile("<(/?)([a-z][a-z0-9]*)([^>]*)>");
    private static final Pattern LOCAL = Pattern.compile(" (id=\"|href=\"#)");
    private static final Pattern NOWHERE = Pattern.compile(" (?:href|src)=\"\"");

    private BoundProse() {}

    /** @param prefix of its anchors; @param down by how many ranks headings go down */
    static String of(String html, String prefix, int down) {
        StringBuilder out = new StringBuilder(html.length() + 64);
        Matcher tag = TAG.matcher(html);
        boolean isUnlinked = false;
        int done = 0;
        while (tag.find()) {
            out.append(html, done, tag.start());
            done = tag.end();
            String name = tag.group(2);
            boolean closes = !tag.group(1).isEmpty();
            boolean leadsNowhere = NOWHERE.matcher(tag.group(3)).find();
            if (name.equals("img") && leadsNowhere) continue;
            if (name.equals("a")) {
                if (closes ? isUnlinked : leadsNowhere) {
                    isUnlinked = !closes;
                    continue;
                }
            }
            out.append('<').append(tag.group(1)).append(lower(name, down));
            // the shapes of marks are drawn once a document
            out.append(
                    name.equals("use")
                            ? tag.group(3)
                            : LOCAL.matcher(tag.group(3)).replaceAll(" $1" + Matcher.quoteReplacement(prefix)));
            out.append('>');
        }
        return out.append(html, done, html.length()).toString().replace(DONE, '#');
    }

    private static String lower(String name, int down) {
        if (name.length() != 2 || name.charAt(0) != 'h' || !Character.isDigit(name.charAt(1))) return name;
        return "h" + Math.min(6, name.charAt(1) - '0' + down);
    }
}
