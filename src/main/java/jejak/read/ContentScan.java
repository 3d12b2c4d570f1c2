package jejak.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Faults;
import jejak.parallel.Workers;
import jejak.read.PlainFiles.Found;
import jejak.read.memo.Key;

/** What lies in {@code content/} at one moment, before it is read: {@link ContentReader#read(ContentScan)}. */
public final class ContentScan {
    private final Path source;
    private final Workers workers;
    private final FileKeys keys = new FileKeys();
    private final List<Diagnostic> faults;
    private final Optional<ContentFolder> folder;

    private ContentScan(Path source, Workers workers) throws IOException {
        Faults faults = new Faults();
        this.source = source;
        this.workers = workers;
        this.folder = PlainFiles.isFolder(source, source.resolve("content"), faults)
                ? Optional.of(ContentFolder.look(source, workers))
                : Optional.empty();
        this.faults = faults.list();
    }

    /** Begins to look, by name alone. Disk faults are thrown, here or when it is read: {@link UncheckedIOException}. */
    public static ContentScan of(Path source, Workers workers) {
        try {
            return new ContentScan(source, workers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path source() {
        return source;
    }

    /** Empty where there is no {@code content/}; {@link #faults} say why. */
    Optional<ContentFolder> folder() {
        return folder;
    }

    List<Diagnostic> faults() {
        return faults;
    }

    FileKeys keys() {
        return keys;
    }

    /** Before the settings are read: what is read then is this, or newer. */
    void keepSettings() {
        folder.ifPresent(content -> content.settings().forEach(file -> keys.of(file.file())));
    }

    /**
     * What tells the content from any other, but for the bytes of files under {@code documents/}, of which it has names and
     * sizes: the same content is read the same. Once the content was read, it is of what was read; before, it is of what lies
     * there, and saves reading again what a memo has. Disk faults are thrown: {@link UncheckedIOException}.
     */
    public Key fingerprint() {
        Key.Parts parts = Key.parts();
        faults.forEach(fault -> parts.add(fault.toString()));
        if (folder.isPresent()) {
            folder.get().faults().forEach(fault -> parts.add(fault.toString()));
            List<Found> read = folder.get().read();
            List<Key> keyed = workers.map(read, file -> keys.of(file.file()));
            for (int i = 0; i < read.size(); i++) parts.add(read.get(i).path() + " " + keyed.get(i));
            for (Found named : folder.get().named()) {
                parts.add(named.path() + " " + named.isFolder() + " " + (named.isFolder() ? 0 : named.bytes()));
            }
        }
        return parts.key();
    }
}
