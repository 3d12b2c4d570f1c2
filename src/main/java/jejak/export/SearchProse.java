package jejak.export;

import jejak.model.Lang;
import jejak.model.Localized;
import jejak.model.Prose;
import jejak.site.Site;

/** The words of a body of prose, without its marks: finished HTML turned back into text. */
final class SearchProse {
    private SearchProse() {}

    static String text(Localized<Prose> body, Lang lang, Site site) {
        StringBuilder html = new StringBuilder();
        for (Prose.Block block : body.in(lang).blocks()) {
            for (Prose.Segment segment : block.segments()) {
                if (segment instanceof Prose.Html part) html.append(part.text());
                else if (segment instanceof Prose.PageLink link) {
                    html.append(link.words()
                            .orElseGet(() -> site.document(link.target())
                                    .filter(d -> !site.isWithdrawn(d))
                                    .map(d -> d.title().in(lang))
                                    .orElse("")));
                }
            }
            html.append(' ');
        }
        return words(html.toString());
    }

    /** A tag is a space, and each of the five entities that our own writer makes is its character. */
    static String words(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        int lastEnd = text.lastIndexOf('>');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '<' && c != '&' || c == '<' && i > lastEnd) continue;
            out.append(text, from, i);
            if (c == '<') {
                i = text.indexOf('>', i);
                out.append(' ');
            } else {
                Entity entity = Entity.at(text, i);
                out.append(entity.character);
                i += entity.length - 1;
            }
            from = i + 1;
        }
        return out.append(text, from, text.length()).toString();
    }

    private record Entity(char character, int length) {
        private static final String[] NAMES = {"&amp;", "&lt;", "&gt;", "&quot;", "&#39;"};
        private static final String CHARACTERS = "&<>\"'";
        private static final Entity NONE = new Entity('&', 1);

        static Entity at(String text, int start) {
            for (int i = 0; i < NAMES.length; i++) {
                if (text.startsWith(NAMES[i], start)) return new Entity(CHARACTERS.charAt(i), NAMES[i].length());
            }
            return NONE;
        }
    }
}
