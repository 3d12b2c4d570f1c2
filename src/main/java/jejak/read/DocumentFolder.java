package jejak.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Outcome;
import jejak.diagnostic.Span;
import jejak.diagnostic.Suggestion;
import jejak.model.Id;
import jejak.model.Kind;
import jejak.model.Lang;
import jejak.read.PlainFiles.Found;

/** The documents of one kind, by the names in its folder. */
final class DocumentFolder {
    private final Kind kind;
    private final FileLanguages languages;
    private final Faults faults = new Faults();

    private DocumentFolder(Kind kind, FileLanguages languages) {
        this.kind = kind;
        this.languages = languages;
    }

    /** @param found what lies right in the folder, sorted by path */
    static Outcome<List<SourceFile>> list(Kind kind, List<Found> found, FileLanguages languages) {
        DocumentFolder folder = new DocumentFolder(kind, languages);
        List<SourceFile> documents = folder.documents(found);
        return new Outcome<>(documents, folder.faults.list());
    }

    private List<SourceFile> documents(List<Found> found) {
        Map<Id, SourceFile> originals = new TreeMap<>();
        Map<Id, List<SourceFile.Translation>> translations = new TreeMap<>();
        List<String> paths = new ArrayList<>();
        Map<String, Diagnostic> badNames = new TreeMap<>();
        for (Found entry : found) {
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
                faults.add(
                        ReadCode.STRAY_FILE,
                        Span.of(path),
                        "this file is not read: only .md files are read here",
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
                languages
                        .of(tag, path, faults)
                        .ifPresent(lang -> translations
                                .computeIfAbsent(new Id(name), x -> new ArrayList<>())
                                .add(new SourceFile.Translation(lang, path, entry.file())));
            }
        }
        badNames.keySet().removeAll(NameClashes.among(paths, faults));
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

    private static Diagnostic badName(String path, String name, String rest) {
        return Diagnostic.of(
                ReadCode.BAD_FILE_NAME,
                Span.of(path),
                "`" + name + "` cannot be a slug: letters a-z, digits and dashes only",
                Slug.of(name)
                        .map(slug -> "rename the file to " + slug + rest + ".md")
                        .orElse("rename the file"));
    }
}
