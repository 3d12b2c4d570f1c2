package jejak.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Outcome;
import jejak.model.Content;
import jejak.parallel.Workers;
import jejak.read.ContentReader;

/** A site as its author would write it, read and joined as a build does. */
public final class OnDisk {
    private final Path root;
    private boolean drafts;

    /** @param root the folder that is to hold {@code content/} */
    public OnDisk(Path root) {
        this.root = root;
    }

    public OnDisk settings(String... lines) {
        return file("site.yml", String.join("\n", lines));
    }

    public OnDisk drafts() {
        drafts = true;
        return this;
    }

    /** @param lines front matter and, after a line {@code ---}, the body */
    public OnDisk document(String name, String... lines) {
        List<String> all = new ArrayList<>(List.of(lines));
        all.add(0, "---");
        if (!List.of(lines).contains("---")) all.add("---");
        return file(name + ".md", String.join("\n", all));
    }

    public OnDisk file(String path, String text) {
        try {
            Path file = root.resolve("content").resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Site site() {
        try (Workers workers = new Workers(1)) {
            Outcome<Content> content = new ContentReader(workers).read(root);
            Outcome<Site> site =
                    Site.of(content.value(), new Viewpoint(Instant.parse("2026-11-23T12:00:00Z"), drafts), workers);
            assertThat(content.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
            assertThat(site.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
            return site.value();
        }
    }
}
