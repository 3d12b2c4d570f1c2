package jejak.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Outcome;
import jejak.diagnostic.Span;
import jejak.model.Actor;
import jejak.model.Content;
import jejak.model.Document;
import jejak.model.Event;
import jejak.model.Lang;
import jejak.model.Page;
import jejak.model.Settings;
import jejak.model.Source;
import jejak.parallel.Workers;
import jejak.read.markdown.Markdown;

/** Reads a site's {@code content/}: the entry point of this package. */
public final class ContentReader {
    private final Workers workers;

    public ContentReader(Workers workers) {
        this.workers = workers;
    }

    /**
     * Reads everything under {@code source/content}.
     *
     * <p>A file that cannot be read whole still yields a document of what could be read, so that other files which name
     * it are not blamed for its faults. Disk faults are thrown: {@link UncheckedIOException}.
     */
    public Outcome<Content> read(Path source) {
        Faults faults = new Faults();
        try {
            Settings settings = settings(source, faults);
            ContentFolder.Listing listing = Files.isDirectory(source.resolve("content"), LinkOption.NOFOLLOW_LINKS)
                    ? ContentFolder.list(source, settings.languages(), faults)
                    : new ContentFolder.Listing(List.of(), List.of());
            DocumentReader reader = new DocumentReader(Markdown.create());
            List<Outcome<Document>> read = workers.map(listing.documents(), reader::read);
            return new Outcome<>(join(settings, read, listing, faults), faults.list());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Content join(
            Settings settings, List<Outcome<Document>> read, ContentFolder.Listing listing, Faults faults) {
        List<Event> events = new ArrayList<>();
        List<Actor> actors = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        List<Page> pages = new ArrayList<>();
        Document.Cases<Boolean> sort = new Document.Cases<>() {
            @Override
            public Boolean event(Event event) {
                return events.add(event);
            }

            @Override
            public Boolean actor(Actor actor) {
                return actors.add(actor);
            }

            @Override
            public Boolean source(Source document) {
                return sources.add(document);
            }

            @Override
            public Boolean page(Page page) {
                return pages.add(page);
            }
        };
        for (Outcome<Document> outcome : read) {
            faults.addAll(outcome.diagnostics());
            outcome.value().match(sort);
        }
        return new Content(settings, events, actors, sources, pages, listing.files());
    }

    private static Settings settings(Path source, Faults faults) throws IOException {
        String path = "content/site.yml";
        Optional<Yaml.Mapping> original = yaml(source, path, faults);
        if (original.isEmpty()) {
            if (!faults.hasErrors()) {
                faults.add(
                        ReadCode.MISSING_SETTINGS,
                        Span.of(path),
                        "there is no content/site.yml",
                        "write it with at least a `title`, or name the site's folder with --source");
            }
            return settings(Node.of(new Yaml.Mapping(List.of(), Span.of(path))), false, faults);
        }
        boolean complete = !faults.hasErrors();
        // the languages decide which overlays exist, so they are read once before the words are laid over
        Settings facts = settings(Node.of(original.get()), complete, new Faults());
        List<Node.Overlay> overlays = new ArrayList<>();
        for (Lang lang : facts.languages()) {
            yaml(source, "content/site." + lang + ".yml", faults)
                    .ifPresent(words -> overlays.add(new Node.Overlay(lang, words)));
        }
        return settings(new Node(original.get(), overlays), complete, faults);
    }

    private static Settings settings(Node node, boolean complete, Faults faults) {
        return SettingsFields.decode(
                Span.of("content/site.yml"), Fields.of(SettingsFields.KEYS, node, complete, faults));
    }

    private static Optional<Yaml.Mapping> yaml(Path source, String path, Faults faults) throws IOException {
        Path file = source.resolve(path);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) return Optional.empty();
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            faults.add(ReadCode.NOT_A_PLAIN_FILE, Span.of(path), "this is no plain file", "put the file itself there");
            return Optional.empty();
        }
        return SourceText.decode(path, Files.readAllBytes(file), faults)
                .map(text -> YamlReader.read(path, text, 0, faults).root());
    }
}
