package jejak.build;

import java.util.List;
import jejak.card.Faces;
import jejak.model.Content;
import jejak.model.Revision;
import jejak.model.Theme;
import jejak.render.Assets;
import jejak.render.Templates;
import jejak.site.Site;

/** A site that is ready to be printed. */
record Prepared(Site site, Templates templates, Assets assets, Faces faces, Origin origin) {

    /**
     * What it was made from, as far as that tells it from its other versions.
     *
     * @param files the local ones: path, size and, where it is known, digest
     */
    record Origin(Theme theme, List<Revision> revisions, List<String> files) {
        static Origin of(Theme theme, Content content) {
            List<String> files = content.files().stream()
                    .map(f -> f.path() + " " + f.bytes() + " " + f.sha256().orElse(""))
                    .toList();
            return new Origin(theme, content.revisions(), files);
        }
    }
}
