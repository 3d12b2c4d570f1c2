package jejak.read;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Note;
import jejak.diagnostic.Span;
import jejak.diagnostic.Suggestion;
import jejak.model.Content.LocalFile;
import jejak.model.Id;
import jejak.model.Kind;
import jejak.model.Lang;

/** What lies in {@code content/}, by name alone: nothing is opened, and links are refused, not followed. */
final class ContentFolder {
    private final Path source;
    private final Path content;
    private final List<Lang> languages;
    private final Faults faults;

    private ContentFolder(Path source, List<Lang> languages, Faults faults) {
        this.source = source;
        this.content = source.resolve("content");
        this.languages = languages;
        this.faults = faults;
    }

    record Listing(List<SourceFile> documents, List<LocalFile> files) {}

    static Listing list(Path source, List<Lang> languages, Faults faults) throws IOException {
        return new ContentFolder(source, languages, faults).list();
    }

    private record Entry(Path path, String name, BasicFileAttributes attributes) {}

    private Listing list() throws IOException {
        List<SourceFile> documents = new ArrayList<>();
        List<LocalFile> files = new ArrayList<>();
        for (Entry entry : entries(content)) {
            if (!plain(entry)) continue;
            Optional<Kind> kind = Kind.ofFolder(entry.name);
            if (entry.attributes.isRegularFile()) {
                if (!isSettings(entry.name)) stray(entry, "site.yml and the folders of content/ are read here");
            } else if (kind.isPresent()) {
                documents.addAll(documents(kind.get(), entry.path));
            } else if (entry.name.equals("documents")) {
                documentFiles(entry.path, files);
            } else {
                unknownFolder(entry);
            }
        }
        files.sort(Comparator.comparing(LocalFile::path));
        clashes(files.stream().map(f -> "content/" + f.path()).toList());
        return new Listing(documents, files);
    }

    private List<SourceFile> documents(Kind kind, Path folder) throws IOException {
        Map<Id, SourceFile> originals = new TreeMap<>();
        Map<Id, List<SourceFile.Translation>> translations = new TreeMap<>();
        List<String> paths = new ArrayList<>();
        for (Entry entry : entries(folder)) {
            if (!plain(entry)) continue;
            String path = relative(entry.path);
            if (entry.attributes.isDirectory()) {
                faults.add(
                        ReadCode.UNKNOWN_FOLDER,
                        Span.of(path),
                        "a folder inside " + kind.folder() + "/ is not read",
                        "move its files up into content/" + kind.folder() + "/");
                continue;
            }
            if (!entry.name.endsWith(".md")) {
                stray(entry, "only .md files are read here");
                continue;
            }
            paths.add(path);
            String[] parts = entry.name.substring(0, entry.name.length() - 3).split("\\.", -1);
            if (parts.length > 2 || !Id.isValid(parts[0])) {
                badName(path, parts[0]);
                continue;
            }
            Id id = new Id(parts[0]);
            if (parts.length == 1) {
                originals.put(id, new SourceFile(kind, id, path, entry.path, List.of()));
            } else {
                language(parts[1], path)
                        .ifPresent(lang -> translations
                                .computeIfAbsent(id, x -> new ArrayList<>())
                                .add(new SourceFile.Translation(lang, path, entry.path)));
            }
        }
        clashes(paths);
        return join(originals, translations);
    }

    private List<SourceFile> join(Map<Id, SourceFile> originals, Map<Id, List<SourceFile.Translation>> translations) {
        translations.forEach((id, all) -> {
            SourceFile original = originals.get(id);
            if (original == null) {
                for (SourceFile.Translation t : all) {
                    Optional<String> near = Suggestion.nearest(
                            id.text(), originals.keySet().stream().map(Id::text).toList());
                    faults.add(
                            ReadCode.OVERLAY_WITHOUT_ORIGINAL,
                            Span.of(t.path()),
                            "there is no `" + id + ".md` that this translates",
                            near.map(n -> "did you mean `" + n + "." + t.lang() + ".md`?")
                                    .orElse("write the original first"));
                }
            } else {
                all.sort(Comparator.comparing(SourceFile.Translation::lang));
                originals.put(id, new SourceFile(original.kind(), id, original.path(), original.file(), all));
            }
        });
        return List.copyOf(originals.values());
    }

    private Optional<Lang> language(String tag, String path) {
        for (Lang lang : languages.subList(1, languages.size())) if (lang.tag().equals(tag)) return Optional.of(lang);
        boolean first = languages.get(0).tag().equals(tag);
        faults.add(
                ReadCode.UNKNOWN_LANGUAGE,
                Span.of(path),
                first
                        ? "`" + tag + "` is the site's first language, whose files have no suffix"
                        : "site.yml lists no language `" + tag + "`",
                first
                        ? "remove `." + tag + "` from the name"
                        : "add it to `languages` in site.yml, or rename the file");
        return Optional.empty();
    }

    private void documentFiles(Path folder, List<LocalFile> files) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                return isHidden(name(dir)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (isHidden(name(file)) || !plain(new Entry(file, name(file), attributes)))
                    return FileVisitResult.CONTINUE;
                files.add(new LocalFile(relative(file).substring("content/".length()), attributes.size()));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private List<Entry> entries(Path folder) throws IOException {
        List<Entry> entries = new ArrayList<>();
        // one walk gives each entry's attributes without asking the disk again
        Files.walkFileTree(folder, java.util.Set.of(), 1, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = name(file);
                if (!isHidden(name)) entries.add(new Entry(file, name, attributes));
                return FileVisitResult.CONTINUE;
            }
        });
        entries.sort(Comparator.comparing(Entry::name));
        return entries;
    }

    /** Files of editors and systems: {@code .git}, {@code .DS_Store}, {@code x.md~}, {@code #x.md#}. */
    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.endsWith("~") || name.startsWith("#") || name.equals("Thumbs.db");
    }

    private boolean isSettings(String name) {
        return name.equals("site.yml") || languages.stream().anyMatch(l -> name.equals("site." + l + ".yml"));
    }

    private boolean plain(Entry entry) {
        if (entry.attributes.isRegularFile() || entry.attributes.isDirectory()) return true;
        faults.add(
                ReadCode.NOT_A_PLAIN_FILE,
                Span.of(relative(entry.path)),
                entry.attributes.isSymbolicLink() ? "this is a symbolic link" : "this is neither a file nor a folder",
                "put the file itself there");
        return false;
    }

    private void stray(Entry entry, String why) {
        faults.add(
                ReadCode.STRAY_FILE,
                Span.of(relative(entry.path)),
                "this file is not read: " + why,
                "give it the ending .md, or move it under content/documents/");
    }

    private void unknownFolder(Entry entry) {
        List<String> known =
                new ArrayList<>(Arrays.stream(Kind.values()).map(Kind::folder).toList());
        known.add("documents");
        faults.add(
                ReadCode.UNKNOWN_FOLDER,
                Span.of(relative(entry.path)),
                "`" + entry.name + "` is no folder of content/",
                Suggestion.nearest(entry.name, known)
                        .map(n -> "did you mean `" + n + "`?")
                        .orElse("the folders are " + String.join(", ", known)));
    }

    private void badName(String path, String name) {
        String slug =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        faults.add(
                ReadCode.BAD_FILE_NAME,
                Span.of(path),
                "`" + name + "` cannot be a slug: letters a-z, digits and dashes only",
                slug.isEmpty() ? "rename the file" : "rename the file to " + slug + ".md");
    }

    /** Names that differ only by letter case or Unicode form are one name on some disks. */
    private void clashes(List<String> paths) {
        Map<String, String> seen = new HashMap<>();
        for (String path : paths) {
            String folded = Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
            String other = seen.putIfAbsent(folded, path);
            if (other == null) continue;
            faults.add(new Diagnostic(
                    ReadCode.NAME_CLASH,
                    Span.of(path),
                    "the name differs from `" + other + "` only by letter case or Unicode form",
                    List.of(new Note(Span.of(other), "the other file")),
                    Optional.of("rename one of them")));
        }
    }

    private String relative(Path path) {
        return source.relativize(path).toString().replace('\\', '/');
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }
}
