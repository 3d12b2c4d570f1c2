package jejak.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jejak.card.Faces;
import jejak.model.Content;
import jejak.model.Content.LocalFile;
import jejak.model.Revision;
import jejak.model.Theme;
import jejak.read.memo.Key;
import jejak.read.memo.Memo;
import jejak.render.Assets;
import jejak.render.Templates;
import jejak.site.Site;
import jejak.words.Vocabulary;

/** A site that is ready to be printed. */
record Prepared(Site site, Templates templates, Assets assets, Faces faces, Vocabulary words, Origin origin) {

    /**
     * What it was made from, as far as that tells it from its other versions.
     *
     * @param files the local ones: path and size
     * @param copies of them those of sources, by path under {@code content/}: their SHA-256
     */
    record Origin(Theme theme, List<Revision> revisions, List<String> files, Map<String, String> copies) {
        static Origin of(Theme theme, Content content) {
            Map<String, String> copies = new TreeMap<>();
            for (LocalFile file : content.files()) file.sha256().ifPresent(sha -> copies.put(file.path(), sha));
            List<String> files = content.files().stream()
                    .map(f -> f.path() + " " + f.bytes())
                    .toList();
            return new Origin(theme, content.revisions(), files, copies);
        }
    }

    /** Whether notes on it are kept: only then is it worth knowing what it was made from. */
    boolean isNoted(Memo notes) {
        List<Revision> revisions = origin.revisions();
        return !revisions.isEmpty() && notes.isFor(revisions.size());
    }

    /** The keys of the published local files that are no copies of sources, by path. To be taken before they are published. */
    Map<String, String> others(Path source) throws IOException {
        Map<String, String> keys = new TreeMap<>();
        for (String file : site.files()) {
            if (!origin.copies().containsKey(file))
                keys.put(file, Key.of(source.resolve("content").resolve(file)).hex());
        }
        return keys;
    }
}
