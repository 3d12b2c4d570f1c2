package jejak.read.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The link definitions of a body: {@code [label]: address "title"} at the start of a paragraph. */
final class Definitions {
    private final Map<String, Link> byLabel = new HashMap<>(); // looked up only, so its order never shows
    private final Findings findings;

    /**
     * A place that a link leads to.
     *
     * @param from where its address stands in the body
     */
    record Link(Target target, String title, int from, int to) {}

    Definitions(Findings findings) {
        this.findings = findings;
    }

    boolean isEmpty() {
        return byLabel.isEmpty();
    }

    /** The first definition of a label counts. Labels match without regard to case and width of white space. */
    Optional<Link> of(String label) {
        return Optional.ofNullable(byLabel.get(normal(label)));
    }

    /** Takes the definitions at the start of a paragraph, and tells where its text begins. */
    int take(Content content) {
        String text = content.text();
        int at = 0;
        while (at < text.length() && text.charAt(at) == '[') {
            int end = takeOne(content, at);
            if (end < 0) break;
            at = LinkScanner.skipBlank(text, end, text.length());
        }
        return at;
    }

    private int takeOne(Content content, int from) {
        String text = content.text();
        int length = text.length();
        int label = LinkScanner.labelEnd(text, from, length);
        boolean isOurs = label > 0 && (text.charAt(from + 1) == '@' || text.charAt(from + 1) == '^');
        if (label < 0 || isOurs || label == length || text.charAt(label) != ':') return -1;
        int address = LinkScanner.skipBlank(text, label + 1, length);
        int addressEnd = LinkScanner.addressEnd(text, address, length);
        if (addressEnd <= address) return -1;
        int title = LinkScanner.skipBlank(text, addressEnd, length);
        int titleEnd = title > addressEnd ? LinkScanner.titleEnd(text, title, length) : -1;
        int end = titleEnd < 0 ? -1 : lineEnd(text, titleEnd);
        String words = end < 0 ? "" : Unescape.of(text.substring(title + 1, titleEnd - 1));
        if (end < 0) end = lineEnd(text, addressEnd);
        if (end < 0) return -1;
        put(content, text.substring(from + 1, label - 1), address, addressEnd, words);
        return end;
    }

    private void put(Content content, String label, int from, int to, String title) {
        String address = LinkScanner.address(content.text(), from, to);
        Target target = Target.of(Unescape.of(address));
        int start = content.inBody(from);
        int end = content.inBody(to);
        if (target instanceof Target.Refused refused) {
            findings.add(refused.code(), start, end, refused.message(address), refused.help());
        }
        byLabel.putIfAbsent(normal(label), new Link(target, title, start, end));
    }

    // The rest of the line must be blank.
    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) at++;
        return at == text.length() || text.charAt(at) == '\n' ? at : -1;
    }

    // Unicode case folding but for a few letters: "ß", "ẞ" and "SS" match.
    private static String normal(String label) {
        return Blank.collapse(label).toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }
}
