package jejak.export;

import java.util.List;
import jejak.site.Site;
import jejak.words.Messages;

/** The empty file that keeps GitHub Pages from running Jekyll over the site, which would drop files it does not like. */
final class NoJekyll implements Exporter {
    @Override
    public List<Export> exports(Site site, Messages words) {
        return Exporter.isFirst(site, words.lang()) ? List.of(new Export(".nojekyll", out -> {})) : List.of();
    }
}
