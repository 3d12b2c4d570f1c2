package jejak.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Outcome;
import jejak.model.Actor;
import jejak.model.Content;
import jejak.model.Document;
import jejak.model.Event;
import jejak.model.Page;
import jejak.model.Settings;
import jejak.model.Source;
import jejak.parallel.Workers;
import jejak.read.markdown.Markdown;
import jejak.read.memo.Memo;

/** Reads a site's {@code content/}: the entry point of this package. */
public final class ContentReader {
    private final Workers workers;
    private final Memo memo;

    public ContentReader(Workers workers) {
        this(workers, Memo.none());
    }

    /** @param memo of what was read before; what comes of reading is the same with any */
    public ContentReader(Workers workers, Memo memo) {
        this.workers = workers;
        this.memo = memo;
    }

    /**
     * Reads everything under {@code source/content}.
     *
     * <p>A file that cannot be read whole still yields a document of what could be read, so that other files which name
     * it are not blamed for its faults. Disk faults are thrown: {@link UncheckedIOException}.
     */
    public Outcome<Content> read(Path source) {
        return read(ContentScan.of(source, workers));
    }

    /** The same, of what was looked at before. */
    public Outcome<Content> read(ContentScan scan) {
        Faults faults = new Faults();
        faults.addAll(scan.faults());
        if (scan.folder().isEmpty()) return nothing(faults);
        try {
            scan.keepSettings();
            SettingsReader.Read settings = SettingsReader.read(scan.source(), faults);
            ContentFolder.Listing listing = scan.folder().get().list(settings.languages(), faults);
            DocumentReader reader = new DocumentReader(Markdown.create());
            Rereader.Read read = new Rereader(reader, memo, workers, scan.keys()).read(listing.documents());
            Content content = join(settings.settings(), read.documents(), listing, faults);
            return new Outcome<>(content.of(read.revisions()), faults.list());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Outcome<Content> nothing(Faults faults) {
        Settings settings = faults.isEmpty() ? SettingsReader.missing(faults) : SettingsReader.none();
        return new Outcome<>(
                new Content(settings, List.of(), List.of(), List.of(), List.of(), List.of()), faults.list());
    }

    static Content join(Settings settings, List<Outcome<Document>> read, ContentFolder.Listing listing, Faults faults) {
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
}
