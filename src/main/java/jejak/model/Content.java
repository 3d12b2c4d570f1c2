package jejak.model;

import java.util.List;

/** Everything that was read: the settings, the documents of each kind sorted by id, and the files under documents/. */
public record Content(
        Settings settings,
        List<Event> events,
        List<Actor> actors,
        List<Source> sources,
        List<Page> pages,
        List<LocalFile> files) {
    public Content {
        events = List.copyOf(events);
        actors = List.copyOf(actors);
        sources = List.copyOf(sources);
        pages = List.copyOf(pages);
        files = List.copyOf(files);
    }

    /**
     * A file under {@code content/documents/}, known by name and digest; its bytes stay on disk.
     *
     * @param path relative to {@code content/}
     */
    public record LocalFile(String path, long bytes) {}
}
