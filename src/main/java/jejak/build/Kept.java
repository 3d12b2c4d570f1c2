package jejak.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.export.Exporter;
import jejak.model.Document;
import jejak.model.Kind;
import jejak.model.Revision;
import jejak.publish.Inventory;
import jejak.read.memo.Keep;
import jejak.read.memo.Key;
import jejak.read.memo.Memo;
import jejak.site.Listing;
import jejak.site.Route;
import jejak.site.Site;

/**
 * Which files of the build before would only be made again.
 *
 * <p>A build leaves a note of what it was made from, under a key of its manifest. Where the theme, the settings, the local
 * files, what is held back, and the {@link Revision#face} of every document are those of the note, then a page differs only
 * where its own event's body does, and no export but the search index does. Where one of these is another, nothing is kept.
 * In either case there is one way to make a page.
 */
final class Kept {
    /** What a build was made from. @param events the revisions of the events, by id */
    record Note(Map<String, String> events) {}

    /** Of the notes: this is the first, and {@link Repeat} has the other. */
    static final int PARTS = 2;

    private static final Keep<Note> FORM = new Keep<>(Note.class, Map.of());

    private final Memo memo;
    private final Path manifest;
    /** What this build is made from; empty where that is not known, and then nothing is remembered either. */
    private final Optional<Key> made;

    private final Map<String, String> events;
    private final boolean isKnown;
    /** Events whose bodies are others than in the build before. */
    private final Set<String> changed = new HashSet<>();

    private Kept(Memo memo, Path manifest, Optional<Key> made, Map<String, String> events, Optional<Note> before) {
        this.memo = memo;
        this.manifest = manifest;
        this.made = made;
        this.events = events;
        this.isKnown = before.isPresent();
        before.ifPresent(note -> events.forEach((id, revision) -> {
            if (!revision.equals(note.events().get(id))) changed.add(id);
        }));
    }

    static Kept nothing() {
        return new Kept(Memo.none(), Path.of(""), Optional.empty(), Map.of(), Optional.empty());
    }

    /** @param made by {@link #madeFrom}; where it is empty, no file is kept */
    static Kept of(Memo notes, Optional<Key> made, Prepared site, Request request) throws IOException {
        if (made.isEmpty()) return nothing();
        Path manifest = request.output().resolve(Inventory.PATH);
        Map<String, String> events = new HashMap<>();
        for (Revision revision : site.origin().revisions()) {
            if (revision.kind() == Kind.EVENT) events.put(revision.id().text(), revision.whole());
        }
        Optional<Note> before = Files.isRegularFile(manifest)
                ? notes.open(FORM, 0, PARTS).find(under(made.get(), manifest))
                : Optional.empty();
        return new Kept(notes, manifest, made, events, before);
    }

    /**
     * What a build is made from, in one key.
     *
     * @param notes where they keep none, or revisions are not known, it is empty
     * @param others see {@link Prepared#others}
     */
    static Optional<Key> madeFrom(Memo notes, Prepared site, Map<String, String> others, Request request) {
        if (!site.isNoted(notes)) return Optional.empty();
        try {
            return Optional.of(madeFrom(site, others, request));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Key madeFrom(Prepared prepared, Map<String, String> others, Request request) throws IOException {
        Path content = request.source().resolve("content");
        Site site = prepared.site();
        Key.Parts parts = Key.parts().add(prepared.origin().theme().files());
        for (Path settings : settings(content)) {
            parts.add(settings.getFileName().toString()).add(Files.readAllBytes(settings));
        }
        parts.add(request.drafts() ? "drafts" : "");
        for (Revision revision : prepared.origin().revisions()) {
            parts.add(revision.kind() + " " + revision.id() + " " + revision.face());
        }
        // what is held back depends on the time
        for (List<? extends Document> shown : List.of(site.events(), site.actors(), site.sources(), site.pages())) {
            parts.add(shown.stream().map(d -> d.id().text()).collect(Collectors.joining(" ")));
        }
        prepared.origin().files().forEach(file -> parts.add(file));
        prepared.origin().copies().forEach((file, digest) -> parts.add(file + " " + digest));
        others.forEach((file, key) -> parts.add(file + " " + key));
        return parts.key();
    }

    private static List<Path> settings(Path content) throws IOException {
        try (Stream<Path> files = Files.list(content)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".yml") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    private static Key under(Key made, Path manifest) throws IOException {
        return Key.parts().add(made.hex()).add(Files.readAllBytes(manifest)).key();
    }

    /** Whether every file would only be made again. */
    boolean isAll() {
        return isKnown && changed.isEmpty();
    }

    /** Whether a page would only be made again. */
    boolean has(Route route) {
        if (!isKnown) return false;
        if (route.target() instanceof Route.EventPage page) {
            return !changed.contains(page.event().id().text());
        }
        // the dossier has the events' bodies in it
        return !(route.target() instanceof Route.ListingPage page) || page.listing() != Listing.DOSSIER;
    }

    /** Whether the files of a format would only be made again. */
    boolean has(Exporter exporter) {
        return isKnown && !exporter.takesBodies();
    }

    /** For the build after this one, once this one is published. */
    void remember() throws IOException {
        if (made.isEmpty()) return;
        Memo.Page<Note> page = memo.open(FORM, 0, PARTS);
        page.put(under(made.get(), manifest), new Note(events));
        page.close();
    }
}
