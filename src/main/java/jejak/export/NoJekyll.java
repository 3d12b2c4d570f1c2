package jejak.export;

import java.util.List;
import jejak.model.Lang;
import jejak.site.Site;

/** The empty file that keeps GitHub Pages from running Jekyll over the site, which would drop files it does not like. */
final class NoJekyll implements Exporter {
    @Override
    public List<Export> exports(Site site, Lang lang) {
        return Exporter.isFirst(site, lang) ? List.of(new Export(".nojekyll", out -> {})) : List.of();
    }
}
