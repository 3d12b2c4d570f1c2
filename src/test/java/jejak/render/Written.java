package jejak.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Outcome;
import jejak.model.Content;
import jejak.parallel.Workers;
import jejak.read.ContentReader;
import jejak.site.Route;
import jejak.site.Routes;
import jejak.site.Site;
import jejak.site.Viewpoint;
import jejak.words.Vocabulary;

/** A small site as its author would write it, read and joined as a build does, and the views of its pages. */
final class Written {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final Path root;
    private boolean drafts;

    /** With a title, the actors {@code musk} and {@code openai}, and a source {@code report}. */
    Written(Path root) {
        this.root = root;
        settings("title: A site");
        actor("musk", "name: Elon Musk", "kind: person");
        actor("openai", "name: OpenAI", "kind: company");
        source(
                "report",
                "title: The report",
                "kind: article",
                "closeness: reporting",
                "publisher: The Paper",
                "date: 2020-03");
    }

    Written settings(String... lines) {
        return file("site.yml", lines);
    }

    Written drafts() {
        drafts = true;
        return this;
    }

    /** @param lines front matter and, after a line {@code ---}, the body; title, actor and source where left out are given */
    Written event(String id, String... lines) {
        List<String> all = new ArrayList<>(List.of(lines));
        if (all.stream().noneMatch(l -> l.startsWith("title:"))) all.add(0, "title: Event " + id);
        if (all.stream().noneMatch(l -> l.startsWith("actors:"))) all.add(0, "actors: [musk]");
        if (all.stream().noneMatch(l -> l.startsWith("sources:"))) all.add(0, "sources: [report]");
        return document("events/" + id, all.toArray(String[]::new));
    }

    Written actor(String id, String... lines) {
        return document("actors/" + id, lines);
    }

    Written source(String id, String... lines) {
        return document("sources/" + id, lines);
    }

    Written page(String id, String... lines) {
        return document("pages/" + id, lines);
    }

    /** Any document; its name may end in a language. */
    Written document(String name, String... lines) {
        List<String> all = new ArrayList<>(List.of(lines));
        all.add(0, "---");
        if (!List.of(lines).contains("---")) all.add("---");
        return file(name + ".md", all.toArray(String[]::new));
    }

    Written file(String path, String... lines) {
        try {
            Path file = root.resolve("content").resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, String.join("\n", lines));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Nothing of it may be at fault. */
    Site site() {
        try (Workers workers = new Workers(1)) {
            Outcome<Content> content = new ContentReader(workers).read(root);
            Outcome<Site> site = Site.of(content.value(), new Viewpoint(NOW, drafts), workers);
            assertThat(content.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
            assertThat(site.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
            return site.value();
        }
    }

    /** A page about to be composed. */
    Sheet sheet(String path) {
        Site site = site();
        Route route = route(site, path);
        return new Sheet(site, Speech.of(route.lang(), site.settings()), route);
    }

    /** What the template of a page is shown. */
    <V> V view(String path, Class<V> type) {
        Site site = site();
        Assets assets = new Assets(new TreeMap<>(), "assets/site.css", "assets/site.js", "assets/icon.svg");
        return type.cast(
                new Views(site, assets, new Vocabulary()).of(route(site, path)).view());
    }

    private static Route route(Site site, String path) {
        return Routes.of(site).stream()
                .filter(r -> r.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no page " + path));
    }
}
