package jejak.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The smallest site there is: one event of four lines, one actor, one source. */
record TinySite(Path folder) {
    static TinySite in(Path folder) {
        TinySite site = new TinySite(folder);
        site.write("content/site.yml", "title: Tiny\nurl: https://example.org/\n");
        site.write("content/events/it.md", """
                ---
                title: It happened
                date: 2020-01-02
                actors: [ana]
                sources: [paper]
                ---
                """);
        site.write("content/actors/ana.md", "---\nname: Ana\nkind: person\n---\n");
        site.write("content/sources/paper.md", "---\ntitle: Paper\nkind: article\ncloseness: reporting\n---\n");
        return site;
    }

    TinySite write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With an error on line 4 of its event. */
    TinySite broken() {
        return write("content/events/it.md", """
                ---
                title: It happened
                date: 2020-01-02
                actors: [anna]
                sources: [paper]
                ---
                """);
    }

    /** With nothing worse than a warning. */
    TinySite worrying() {
        return write("content/events/it.md", """
                ---
                title: It happened
                date: 2020-01-02
                actors: [ana]
                sources: [paper]
                review_by: 2020-02-01
                ---
                """);
    }

    Path output() {
        return folder.resolve("site-output");
    }
}
