package jejak.content;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jejak.golden.BuiltSite;
import jejak.model.Content;
import jejak.model.Document;
import jejak.model.Lang;
import jejak.parallel.Workers;
import jejak.read.ContentReader;
import jejak.site.Site;
import jejak.site.Viewpoint;

/** The repository's own content, read once. */
final class OwnContent {
    static final Lang ENGLISH = Lang.ENGLISH;
    static final Lang INDONESIAN = new Lang("id");
    static final Content CONTENT = read();
    static final Site SITE = join();

    private OwnContent() {}

    private static Content read() {
        try (Workers workers = Workers.ofMachine()) {
            return new ContentReader(workers).read(Path.of("")).value();
        }
    }

    private static Site join() {
        try (Workers workers = Workers.ofMachine()) {
            return Site.of(CONTENT, new Viewpoint(BuiltSite.NOW, false), workers)
                    .value();
        }
    }

    /** Every document, by kind and id. */
    static List<Document> documents() {
        List<Document> all = new ArrayList<>();
        Stream.of(CONTENT.events(), CONTENT.actors(), CONTENT.sources(), CONTENT.pages())
                .forEach(all::addAll);
        return all;
    }
}
