package jejak.model;

import java.util.Locale;
import java.util.Optional;

/** The four kinds of document. Each has a folder in {@code content/}, and a prefix for links to an id used in two kinds. */
public enum Kind {
    EVENT("events"),
    ACTOR("actors"),
    SOURCE("sources"),
    PAGE("pages");

    private final String folder;

    Kind(String folder) {
        this.folder = folder;
    }

    /** Its folder under {@code content/}. */
    public String folder() {
        return folder;
    }

    /** As in {@code kind:id}, and in messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> ofFolder(String folder) {
        for (Kind kind : values()) if (kind.folder.equals(folder)) return Optional.of(kind);
        return Optional.empty();
    }
}
