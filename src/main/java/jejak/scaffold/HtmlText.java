package jejak.scaffold;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The words of HTML, as other timelines hold them, in Markdown: paragraphs and links to the web; nothing else of it stays. */
final class HtmlText {
    private static final List<String> BLOCKS = List.of(
            "p", "div", "br", "li", "ul", "ol", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "table", "pre");
    private static final List<String> CELLS = List.of("td", "th");
    private static final List<String> UNSEEN = List.of("script", "style", "template", "noscript", "head", "iframe");

    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>#~|&]");
    private static final Pattern LIST_SIGN = Pattern.compile("(?m)^(\\s*)([-+]|\\d+(?=[.)]))");
    private static final Pattern SPACE = Pattern.compile("[ \\t\\x0B\\f]*\\n[ \\t\\x0B\\f]*");
    private static final Pattern GAP = Pattern.compile("\\n{2,}");

    private HtmlText() {}

    /** On one line, for a title. */
    static String line(String html) {
        return Jsoup.parseBodyFragment(html).text().strip();
    }

    static String markdown(String html) {
        Writer writer = new Writer();
        Jsoup.parseBodyFragment(html).body().traverse(writer);
        String text = SPACE.matcher(writer.out).replaceAll("\n");
        return GAP.matcher(text).replaceAll("\n\n").strip();
    }

    /** Whether there is something in it that is shown and is no words. */
    static boolean hasPictures(String html) {
        return !Jsoup.parseBodyFragment(html)
                .select("img, picture, video, audio, iframe, svg, object, embed")
                .isEmpty();
    }

    /** A link, where the address is one of the web; else its words and the address in letters. */
    static String link(String words, String url) {
        String escaped = escape(words);
        Optional<String> web = web(url);
        if (web.isEmpty()) return escaped + (words.equals(url) ? "" : " (" + escape(url) + ")");
        return "[" + (escaped.isBlank() ? escape(url) : escaped) + "](<" + web.get() + ">)";
    }

    /** An address of the web as Markdown takes it between angle brackets; empty for any other. */
    private static Optional<String> web(String url) {
        String whole = (url.startsWith("//") ? "https:" + url : url).strip().replace(" ", "%20");
        String lower = whole.toLowerCase(Locale.ROOT);
        boolean isWeb = lower.startsWith("https://") || lower.startsWith("http://");
        boolean isPlain = whole.chars().noneMatch(c -> c <= ' ' || c == '<' || c == '>' || c == '\\');
        return isWeb && isPlain ? Optional.of(whole) : Optional.empty();
    }

    static String escape(String words) {
        String signs = SIGNS.matcher(words).replaceAll("\\\\$0");
        return LIST_SIGN.matcher(signs).replaceAll(sign -> {
            String mark = sign.group(2);
            // before a digit a backslash is a backslash: the sign after the number is what makes a list of it
            return java.util.regex.Matcher.quoteReplacement(
                    Character.isDigit(mark.charAt(0)) ? sign.group(1) + mark + "\\" : sign.group(1) + "\\" + mark);
        });
    }

    private static final class Writer implements NodeVisitor {
        private final StringBuilder out = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                if (isSeen(node)) out.append(escape(text.getWholeText().replaceAll("\\s+", " ")));
            } else if (node instanceof Element element) {
                if (BLOCKS.contains(element.normalName())) out.append("\n\n");
                if (CELLS.contains(element.normalName())) out.append(' ');
                if (address(element).isPresent()) out.append('[');
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) return;
            address(element).ifPresent(url -> out.append("](<").append(url).append(">)"));
            if (BLOCKS.contains(element.normalName())) out.append("\n\n");
        }

        private static Optional<String> address(Element element) {
            return element.normalName().equals("a") && element.hasText() ? web(element.attr("href")) : Optional.empty();
        }

        private static boolean isSeen(Node node) {
            for (Node at = node; at != null; at = at.parent()) {
                if (at instanceof Element element && UNSEEN.contains(element.normalName())) return false;
            }
            return true;
        }
    }
}
