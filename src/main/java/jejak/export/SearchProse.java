package jejak.export;

import java.util.regex.Pattern;
import jejak.model.Lang;
import jejak.model.Localized;
import jejak.model.Prose;
import jejak.site.Site;

/** The words of a body of prose, without its marks: finished HTML turned back into text. */
final class SearchProse {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

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
        // the five that our own writer escapes; "&" last, so that "&amp;lt;" stays "&lt;"
        return TAG.matcher(html)
                .replaceAll(" ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
