package jejak.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Outcome;
import jejak.model.Content;
import jejak.model.Document;
import jejak.model.Lang;
import jejak.parallel.Workers;
import jejak.read.markdown.Markdown;

/**
 * Reads a site's {@code content/} again and again, each document anew only where the bytes of its files are new.
 *
 * <p>What comes of a reading is what {@link ContentReader} would make of the same files; a document that is as it was is the
 * very object of the reading before. One thread at a time.
 */
public final class ContentMemo {
    private final Path source;
    private final Workers workers;
    private final DocumentReader reader = new DocumentReader(Markdown.create());
    private Optional<Shelf> shelf = Optional.empty();
    private Optional<Reading> last = Optional.empty();

    /** What was made of a document's files while they had these bytes. */
    private record Entry(SourceFile file, byte[] digest, Outcome<Document> read) {}

    /**
     * What lay in {@code content/}; holds while no name comes or goes and the settings name the same languages.
     *
     * @param places of the documents in the listing, by the paths of their files
     */
    private record Shelf(
            List<Lang> languages,
            ContentFolder.Listing listing,
            Map<String, Integer> places,
            List<Diagnostic> faults) {}

    /** @param read one for each document of the listing, in its order */
    private record Reading(Shelf shelf, List<Entry> read) {}

    public ContentMemo(Path source, Workers workers) {
        this.source = source;
        this.workers = workers;
    }

    /** Whether a path has the name of a file that is never read, such as an editor's copy. */
    public static boolean isIgnored(Path path) {
        for (Path name : path) if (PlainFiles.isHidden(name)) return true;
        return false;
    }

    /** Looks at every file. Disk faults are thrown: {@link UncheckedIOException}. */
    public Outcome<Content> read() {
        shelf = Optional.empty();
        return read(Optional.empty());
    }

    /**
     * Looks at these files alone.
     *
     * @param touched relative to the source folder, with {@code /}: every file that may have changed, come or gone since the
     *     last reading; others are harmless
     */
    public Outcome<Content> read(Set<String> touched) {
        if (shelf.isPresent() && touched.stream().anyMatch(path -> isMoved(path, shelf.get())))
            shelf = Optional.empty();
        return read(Optional.of(touched));
    }

    private Outcome<Content> read(Optional<Set<String>> touched) {
        Faults faults = new Faults();
        try {
            if (!PlainFiles.isFolder(source, source.resolve("content"), faults)) {
                shelf = Optional.empty();
                return ContentReader.nothing(faults);
            }
            SettingsReader.Read settings = SettingsReader.read(source, faults);
            Shelf now = list(settings.languages());
            faults.addAll(now.faults());
            List<Entry> read = entries(now, touched);
            last = Optional.of(new Reading(now, read));
            List<Outcome<Document>> outcomes = new ArrayList<>(read.size());
            for (Entry entry : read) outcomes.add(entry.read());
            return new Outcome<>(
                    ContentReader.join(settings.settings(), outcomes, now.listing(), faults), faults.list());
        } catch (IOException e) {
            shelf = Optional.empty();
            throw new UncheckedIOException(e);
        }
    }

    private List<Entry> entries(Shelf now, Optional<Set<String>> touched) {
        List<SourceFile> documents = now.listing().documents();
        List<Entry> before = last.map(Reading::read).orElse(List.of());
        boolean isSameShelf = last.isPresent() && last.get().shelf() == now;
        if (!isSameShelf || touched.isEmpty()) {
            Predicate<String> isTouched = touched.isPresent() ? touched.get()::contains : path -> true;
            Map<String, Entry> known = new HashMap<>(before.size() * 2);
            for (Entry entry : before) known.put(entry.file().path(), entry);
            return workers.map(documents, file -> entry(file, Optional.ofNullable(known.get(file.path())), isTouched));
        }
        List<Integer> places = touched.get().stream()
                .map(now.places()::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<Entry> fresh = workers.map(
                places, place -> entry(documents.get(place), Optional.of(before.get(place)), touched.get()::contains));
        List<Entry> read = new ArrayList<>(before);
        for (int i = 0; i < fresh.size(); i++) read.set(places.get(i), fresh.get(i));
        return read;
    }

    private Shelf list(List<Lang> languages) throws IOException {
        if (shelf.isPresent() && shelf.get().languages().equals(languages)) return shelf.get();
        Faults faults = new Faults();
        ContentFolder.Listing listing = ContentFolder.look(source, workers).list(languages, faults);
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < listing.documents().size(); place++) {
            SourceFile file = listing.documents().get(place);
            places.put(file.path(), place);
            for (SourceFile.Translation t : file.translations()) places.put(t.path(), place);
        }
        Shelf made = new Shelf(languages, listing, places, faults.list());
        shelf = Optional.of(made);
        return made;
    }

    /** Whether what is listed may no longer be true: the size of a local copy is listed too. */
    private boolean isMoved(String path, Shelf listed) {
        boolean isDocument = Files.isRegularFile(source.resolve(path), LinkOption.NOFOLLOW_LINKS);
        return path.startsWith("content/") && (!isDocument || !listed.places().containsKey(path));
    }

    private Entry entry(SourceFile file, Optional<Entry> before, Predicate<String> touched) {
        // most often the very object: while no name comes or goes, the listing stays
        Optional<Entry> known = before.filter(e -> e.file() == file || e.file().equals(file));
        boolean isTouched =
                touched.test(file.path()) || file.translations().stream().anyMatch(t -> touched.test(t.path()));
        if (known.isPresent() && !isTouched) return known.get();
        // before the reading: bytes that change between the two are found by the next one
        byte[] digest = digest(file);
        if (known.isPresent() && Arrays.equals(known.get().digest(), digest)) return known.get();
        return new Entry(file, digest, reader.read(file));
    }

    private static byte[] digest(SourceFile file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(file.file(), digest);
            for (SourceFile.Translation t : file.translations()) add(t.file(), digest);
            return digest.digest();
        } catch (IOException e) {
            throw new UncheckedIOException(file.path(), e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }

    private static void add(Path file, MessageDigest digest) throws IOException {
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(SourceText.LARGEST + 1);
            digest.update(bytes);
            digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
        }
    }
}
