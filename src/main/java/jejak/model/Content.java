package jejak.model;

import java.util.List;
import java.util.Optional;

/**
 * Everything that was read: the settings, the documents of each kind sorted by id, and the files under documents/.
 *
 * @param revisions of all documents, in the order of reading; empty where they are not known
 */
public record Content(
        Settings settings,
        List<Event> events,
        List<Actor> actors,
        List<Source> sources,
        List<Page> pages,
        List<LocalFile> files,
        List<Revision> revisions) {
    public Content {
        events = List.copyOf(events);
        actors = List.copyOf(actors);
        sources = List.copyOf(sources);
        pages = List.copyOf(pages);
        files = List.copyOf(files);
        revisions = List.copyOf(revisions);
    }

    public Content(
            Settings settings,
            List<Event> events,
            List<Actor> actors,
            List<Source> sources,
            List<Page> pages,
            List<LocalFile> files) {
        this(settings, events, actors, sources, pages, files, List.of());
    }

    /** The same with what tells its documents from their other versions. */
    public Content of(List<Revision> known) {
        return new Content(settings, events, actors, sources, pages, files, known);
    }

    /** The same with other local files. */
    public Content with(List<LocalFile> others) {
        return new Content(settings, events, actors, sources, pages, others, revisions);
    }

    /**
     * A file under {@code content/documents/}; its bytes stay on disk.
     *
     * @param path relative to {@code content/}
     * @param sha256 its digest in lower-case hexadecimal, where it is the copy of a source
     * @param words what it says, where that was asked for and can be read
     */
    public record LocalFile(String path, long bytes, Optional<String> sha256, Optional<CopyText> words) {
        public LocalFile(String path, long bytes) {
            this(path, bytes, Optional.empty(), Optional.empty());
        }
    }
}
