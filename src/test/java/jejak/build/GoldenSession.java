package jejak.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import jejak.diagnostic.Diagnostic;
import jejak.golden.BuiltSite;
import jejak.golden.Tree;
import jejak.parallel.Workers;

/** A session on a copy of the golden site, beside builds of the same files from nothing. */
final class GoldenSession implements AutoCloseable {
    private final Path folder;
    private final boolean drafts;
    private final Workers workers = Workers.ofMachine();
    private final Session session;

    /** @param folder in which all of it lies */
    GoldenSession(Path folder, boolean drafts) throws IOException {
        this.folder = folder;
        this.drafts = drafts;
        Tree.of(BuiltSite.golden().source()).write(source());
        session = new Session(workers, new Request(source(), nowhere(), BuiltSite.NOW, drafts, false));
    }

    Path source() {
        return folder.resolve("site");
    }

    Session session() {
        return session;
    }

    /** Where {@link #build} puts the site. */
    Path output() {
        return folder.resolve("built/output");
    }

    Result build() {
        return BuiltSite.build(source(), output(), BuiltSite.NOW, drafts);
    }

    /** What was said of the site as it is: pages that vanished are told only where something was before. */
    static List<Diagnostic> told(Result result) {
        return result.diagnostics().stream()
                .filter(d -> d.code() != BuildCode.URL_VANISHED)
                .toList();
    }

    @Override
    public void close() {
        workers.close();
        assertThat(nowhere()).as("nothing is written").doesNotExist();
    }

    private Path nowhere() {
        return folder.resolve("none");
    }
}
