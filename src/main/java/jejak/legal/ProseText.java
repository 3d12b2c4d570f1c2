package jejak.legal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jejak.model.Actor;
import jejak.model.Prose;

/**
 * The words of a body without its tags: one stretch a paragraph, item or cell, with its notes, claims and links in place.
 *
 * <p>The tags are our own, from {@code read.markdown}: well formed, their attributes in double quotes, their text escaped.
 */
final class ProseText {
    private static final Set<String> INLINE =
            Set.of("a", "em", "strong", "del", "code", "sup", "sub", "span", "img", "i", "b", "s", "br");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)=\"([^\"]*)\"");

    private final Function<Prose.PageLink, Link> links;
    private final Function<Prose.FileLink, Optional<Actor>> files;
    private final List<Stretch> stretches = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Passage.Mark> marks = new ArrayList<>();
    private final StringBuilder tag = new StringBuilder();
    private Optional<Prose.FileLink> address = Optional.empty();
    private boolean inTag;
    private int hidden;

    /** What a link shows, and the actor it leads to. @param text finished HTML */
    record Link(String text, Optional<Actor> actor) {}

    /** @param piece body; or the description of a picture, or an address or title that a reader is shown */
    record Stretch(Piece piece, String text, List<Passage.Mark> marks, Optional<Prose.FileLink> picture) {}

    private ProseText(Function<Prose.PageLink, Link> links, Function<Prose.FileLink, Optional<Actor>> files) {
        this.links = links;
        this.files = files;
    }

    static List<Stretch> of(
            Prose prose, Function<Prose.PageLink, Link> links, Function<Prose.FileLink, Optional<Actor>> files) {
        ProseText reader = new ProseText(links, files);
        for (Prose.Block block : prose.blocks()) {
            block.segments().forEach(reader::segment);
            reader.flush();
        }
        return List.copyOf(reader.stretches);
    }

    private void segment(Prose.Segment segment) {
        if (segment instanceof Prose.Html html) html(html.text());
        else if (segment instanceof Prose.Cite cite) marks.add(Passage.Mark.of(text.length(), cite.citation()));
        else if (segment instanceof Prose.ClaimMark mark)
            marks.add(Passage.Mark.ofClaim(text.length(), mark.claim().target()));
        else if (segment instanceof Prose.PageLink link) {
            Link shown = links.apply(link);
            shown.actor().ifPresent(actor -> marks.add(Passage.Mark.of(text.length(), actor)));
            html(shown.text());
        } else if (segment instanceof Prose.FileLink file) address = Optional.of(file);
    }

    private void html(String html) {
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (inTag) {
                if (c == '>') tag();
                else tag.append(c);
            } else if (c == '<') {
                inTag = true;
            } else if (hidden > 0) {
                continue;
            } else if (c == '&' && html.indexOf(';', i) > 0) {
                int end = html.indexOf(';', i);
                text.append(Entities.of(html.substring(i, end + 1)));
                i = end;
            } else {
                text.append(c == '\n' ? ' ' : c);
            }
        }
    }

    private void tag() {
        String whole = tag.toString();
        tag.setLength(0);
        inTag = false;
        boolean closes = whole.startsWith("/");
        String name = whole.substring(closes ? 1 : 0).split("[\\s/]", 2)[0];
        if (!INLINE.contains(name)) flush();
        if (name.equals("br")) text.append(' ');
        // the number of a footnote, and its way back, are no words
        boolean isNumber = name.equals("sup") || name.equals("a") && (whole.contains("doc-backlink") || hidden > 0);
        if (isNumber) hidden += closes ? -1 : 1;
        if (!closes) attributes(name, whole);
        address = Optional.empty();
    }

    private void attributes(String name, String whole) {
        Matcher attribute = ATTRIBUTE.matcher(whole);
        Optional<Prose.FileLink> file = address;
        String alt = "";
        while (attribute.find()) {
            String value = Entities.all(attribute.group(2));
            if (attribute.group(1).equals("title")) add(Piece.DESCRIPTION, value, Optional.empty());
            if (attribute.group(1).equals("alt")) alt = value;
            if (attribute.group(1).equals("href") && value.startsWith("mailto:")) {
                add(Piece.LINK, value, Optional.empty());
            }
        }
        if (name.equals("img")) add(Piece.DESCRIPTION, alt, file);
        else file.flatMap(files).ifPresent(actor -> marks.add(Passage.Mark.of(text.length(), actor)));
    }

    private void add(Piece piece, String words, Optional<Prose.FileLink> picture) {
        stretches.add(new Stretch(piece, words, List.of(), picture));
    }

    private void flush() {
        if (!text.toString().isBlank() || !marks.isEmpty()) {
            stretches.add(new Stretch(Piece.BODY, text.toString(), List.copyOf(marks), Optional.empty()));
        }
        text.setLength(0);
        marks.clear();
    }
}
