package jejak.read;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import jejak.read.PlainFiles.Found;

/** What lies in {@code content/}, by name alone: nothing is opened, and links are refused, not followed. */
final class ContentFolder {
    private final Path source;
    private final List<Lang> languages;
    private final Faults faults;

    private ContentFolder(Path source, List<Lang> languages, Faults faults) {
        this.source = source;
        this.languages = languages;
        this.faults = faults;
    }

    record Listing(List<SourceFile> documents, List<LocalFile> files) {}

    /** @param languages the first is the one files without a suffix are in; empty where they are not known */
    static Listing list(Path source, List<Lang> languages, Faults faults) throws IOException {
        return new ContentFolder(source, languages, faults).list();
    }

    private Listing list() throws IOException {
        List<SourceFile> documents = new ArrayList<>();
        List<LocalFile> files = new ArrayList<>();
        for (Found entry : PlainFiles.in(source, source.resolve("content"), faults)) {
            Optional<Kind> kind = Kind.ofFolder(entry.name());
            if (!entry.isFolder()) {
                settings(entry);
            } else if (kind.isPresent()) {
                documents.addAll(documents(kind.get(), entry.file()));
            } else if (entry.name().equals("documents")) {
                for (Found file : PlainFiles.under(source, entry.file(), faults)) localFile(file, files);
            } else {
                unknownFolder(entry);
            }
        }
        clashes(files.stream().map(f -> "content/" + f.path()).toList());
        return new Listing(documents, files);
    }

    private void localFile(Found file, List<LocalFile> files) {
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

    private void settings(Found entry) {
        String name = entry.name();
        if (name.equals("site.yml")) return;
        if (name.startsWith("site.") && name.endsWith(".yml")) {
            language(name.substring("site.".length(), name.length() - ".yml".length()), entry.path());
        } else {
            String help = Suggestion.nearest(name, List.of("site.yml"))
                    .map(near -> "rename it to " + near)
                    .orElse("move it under content/documents/");
            stray(entry, "only site.yml and folders are read here", help);
        }
    }

    private List<SourceFile> documents(Kind kind, Path folder) throws IOException {
        Map<Id, SourceFile> originals = new TreeMap<>();
        Map<Id, List<SourceFile.Translation>> translations = new TreeMap<>();
        List<String> paths = new ArrayList<>();
        Map<String, Diagnostic> badNames = new TreeMap<>();
        for (Found entry : PlainFiles.in(source, folder, faults)) {
            String path = entry.path();
            if (entry.isFolder()) {
                faults.add(
                        ReadCode.UNKNOWN_FOLDER,
                        Span.of(path),
                        "a folder inside " + kind.folder() + "/ is not read",
                        "move its files up into content/" + kind.folder() + "/");
                continue;
            }
            if (!path.endsWith(".md")) {
                stray(
                        entry,
                        "only .md files are read here",
                        "give it the ending .md, or move it under content/documents/");
                continue;
            }
            paths.add(path);
            String stem = entry.name().substring(0, entry.name().length() - ".md".length());
            int dot = stem.indexOf('.');
            String name = dot < 0 ? stem : stem.substring(0, dot);
            String tag = dot < 0 ? "" : stem.substring(dot + 1);
            if (dot >= 0 && !Lang.isValid(tag)) {
                badNames.put(path, badName(path, stem, ""));
            } else if (!Id.isValid(name)) {
                badNames.put(path, badName(path, name, stem.substring(name.length())));
            } else if (dot < 0) {
                Id id = new Id(name);
                originals.put(id, new SourceFile(kind, id, path, entry.file(), List.of()));
            } else {
                language(tag, path)
                        .ifPresent(lang -> translations
                                .computeIfAbsent(new Id(name), x -> new ArrayList<>())
                                .add(new SourceFile.Translation(lang, path, entry.file())));
            }
        }
        badNames.keySet().removeAll(clashes(paths));
        badNames.values().forEach(faults::add);
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
        if (languages.isEmpty() && Lang.isValid(tag)) return Optional.of(new Lang(tag));
        int known = languages.indexOf(new Lang(tag));
        if (known > 0) return Optional.of(languages.get(known));
        boolean first = known == 0;
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

    private void stray(Found entry, String why, String help) {
        faults.add(ReadCode.STRAY_FILE, Span.of(entry.path()), "this file is not read: " + why, help);
    }

    private void unknownFolder(Found entry) {
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

    private static Diagnostic badName(String path, String name, String rest) {
        return Diagnostic.of(
                ReadCode.BAD_FILE_NAME,
                Span.of(path),
                "`" + name + "` cannot be a slug: letters a-z, digits and dashes only",
                Slug.of(name)
                        .map(slug -> "rename the file to " + slug + rest + ".md")
                        .orElse("rename the file"));
    }

    /** Names that differ only by letter case or Unicode form are one name on some disks. Gives those that do. */
    private Set<String> clashes(List<String> paths) {
        Set<String> clashing = new HashSet<>();
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
            clashing.add(path);
            clashing.add(other);
        }
        return clashing;
    }
}
