package jejak.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Outcome;
import jejak.diagnostic.Span;
import jejak.diagnostic.Suggestion;
import jejak.model.Content.LocalFile;
import jejak.model.Kind;
import jejak.model.Lang;
import jejak.parallel.Workers;
import jejak.read.PlainFiles.Found;

/**
 * What lies in {@code content/}, by name alone: nothing is opened, and links are refused, not followed.
 *
 * <p>Its folders are walked by other threads, so that settings can be read meanwhile; only then is it known which languages
 * the names of files may end in.
 */
final class ContentFolder {
    private static final String DOCUMENTS = "documents";

    private final Path source;
    private final Workers workers;
    private final Outcome<List<Found>> top;
    private final Map<String, Supplier<Outcome<List<Found>>>> inside = new TreeMap<>();

    private ContentFolder(Path source, Workers workers) throws IOException {
        this.source = source;
        this.workers = workers;
        Faults faults = new Faults();
        List<Found> entries = PlainFiles.in(source, source.resolve("content"), faults);
        this.top = new Outcome<>(entries, faults.list());
    }

    record Listing(List<SourceFile> documents, List<LocalFile> files) {}

    /** Begins to look. Disk faults are thrown, by {@link #list} as {@link UncheckedIOException}. */
    static ContentFolder look(Path source, Workers workers) throws IOException {
        ContentFolder content = new ContentFolder(source, workers);
        for (Found entry : content.top.value()) {
            boolean isDeep = entry.name().equals(DOCUMENTS);
            if (entry.isFolder() && (isDeep || Kind.ofFolder(entry.name()).isPresent())) {
                content.inside.put(entry.name(), workers.begin(() -> walk(source, entry, isDeep)));
            }
        }
        return content;
    }

    /** The files whose bytes are read, by path. Waits for the folders to be walked. */
    List<Found> read() {
        return found(true);
    }

    /** All else that was found: it is known by name, and where it is a file by its size. */
    List<Found> named() {
        return found(false);
    }

    private List<Found> found(boolean isRead) {
        List<Found> all = new ArrayList<>();
        for (Found entry : top.value()) if (isSettings(entry) == isRead) all.add(entry);
        inside.forEach((folder, walked) -> {
            for (Found entry : walked.get().value()) {
                if ((!folder.equals(DOCUMENTS) && isDocument(entry)) == isRead) all.add(entry);
            }
        });
        return all;
    }

    /** The files that settings may be read from. */
    List<Found> settings() {
        return top.value().stream().filter(ContentFolder::isSettings).toList();
    }

    /** What was wrong with what was met on the way; more may be wrong with its names. */
    List<Diagnostic> faults() {
        List<Diagnostic> all = new ArrayList<>(top.diagnostics());
        inside.values().forEach(walked -> all.addAll(walked.get().diagnostics()));
        return all;
    }

    private static boolean isSettings(Found entry) {
        return !entry.isFolder()
                && entry.name().startsWith("site.")
                && entry.name().endsWith(".yml");
    }

    private static boolean isDocument(Found entry) {
        return !entry.isFolder() && entry.name().endsWith(".md");
    }

    private static Outcome<List<Found>> walk(Path source, Found folder, boolean isDeep) {
        Faults faults = new Faults();
        try {
            List<Found> found = isDeep
                    ? PlainFiles.under(source, folder.file(), faults)
                    : PlainFiles.in(source, folder.file(), faults);
            return new Outcome<>(found, faults.list());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param known the first is the one files without a suffix are in; empty where they are not known */
    Listing list(List<Lang> known, Faults faults) {
        FileLanguages languages = new FileLanguages(known);
        faults.addAll(top.diagnostics());
        List<Kind> kinds = new ArrayList<>();
        List<LocalFile> files = new ArrayList<>();
        for (Found entry : top.value()) {
            Optional<Kind> kind = Kind.ofFolder(entry.name());
            if (!entry.isFolder()) {
                settings(entry, languages, faults);
            } else if (kind.isPresent()) {
                kinds.add(kind.get());
            } else if (entry.name().equals(DOCUMENTS)) {
                for (Found file : found(DOCUMENTS, faults)) localFile(file, files, faults);
            } else {
                unknownFolder(entry, faults);
            }
        }
        NameClashes.among(files.stream().map(f -> "content/" + f.path()).toList(), faults);
        List<List<Found>> found =
                kinds.stream().map(k -> found(k.folder(), faults)).toList();
        List<Outcome<List<SourceFile>>> listed =
                workers.each(kinds, kind -> DocumentFolder.list(kind, found.get(kinds.indexOf(kind)), languages));
        List<SourceFile> documents = new ArrayList<>();
        for (Outcome<List<SourceFile>> of : listed) {
            documents.addAll(of.value());
            faults.addAll(of.diagnostics());
        }
        return new Listing(documents, files);
    }

    private List<Found> found(String folder, Faults faults) {
        Outcome<List<Found>> walked = inside.get(folder).get();
        faults.addAll(walked.diagnostics());
        return walked.value();
    }

    private void localFile(Found file, List<LocalFile> files, Faults faults) {
        // known in any case, so that what names it is not blamed too
        files.add(new LocalFile(file.path().substring("content/".length()), file.bytes()));
        if (isNameEverywhere(file.file())) return;
        faults.add(
                ReadCode.BAD_FILE_NAME,
                Span.of(file.path()),
                "a control character or a backslash stands in this name",
                "rename it");
    }

    private boolean isNameEverywhere(Path file) {
        for (Path name : source.relativize(file)) {
            if (name.toString().chars().anyMatch(c -> Character.isISOControl(c) || c == '\\')) return false;
        }
        return true;
    }

    private static void settings(Found entry, FileLanguages languages, Faults faults) {
        String name = entry.name();
        if (name.equals("site.yml")) return;
        if (name.startsWith("site.") && name.endsWith(".yml")) {
            languages.of(name.substring("site.".length(), name.length() - ".yml".length()), entry.path(), faults);
        } else {
            String help = Suggestion.nearest(name, List.of("site.yml"))
                    .map(near -> "rename it to " + near)
                    .orElse("move it under content/documents/");
            faults.add(
                    ReadCode.STRAY_FILE,
                    Span.of(entry.path()),
                    "this file is not read: only site.yml and folders are read here",
                    help);
        }
    }

    private static void unknownFolder(Found entry, Faults faults) {
        List<String> known =
                new ArrayList<>(Arrays.stream(Kind.values()).map(Kind::folder).toList());
        known.add("documents");
        faults.add(
                ReadCode.UNKNOWN_FOLDER,
                Span.of(entry.path()),
                "`" + entry.name() + "` is no folder of content/",
                Suggestion.nearest(entry.name(), known)
                        .map(n -> "did you mean `" + n + "`?")
                        .orElse("the folders are " + String.join(", ", known)));
    }
}
