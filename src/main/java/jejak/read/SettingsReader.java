package jejak.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Span;
import jejak.model.Lang;
import jejak.model.Settings;

/** Reads {@code site.yml} and its translations. */
final class SettingsReader {
    private static final String FILE = "content/site.yml";

    private final Path source;
    private final Faults faults;

    private SettingsReader(Path source, Faults faults) {
        this.source = source;
        this.faults = faults;
    }

    /**
     * The settings, and the languages that files may be in.
     *
     * @param languages empty where the settings could not be read whole: then a file may be in any
     */
    record Read(Settings settings, List<Lang> languages) {}

    static Read read(Path source, Faults faults) throws IOException {
        return new SettingsReader(source, faults).read();
    }

    /** What stands in where there is no content. */
    static Settings missing(Faults faults) {
        faults.add(
                ReadCode.MISSING_SETTINGS,
                Span.of(FILE),
                "there is no content/site.yml",
                "write it with at least a `title`, or name the site's folder with --source");
        return none();
    }

    static Settings none() {
        return decode(Node.of(new Yaml.Mapping(List.of(), Span.of(FILE))), false, new Faults());
    }

    private Read read() throws IOException {
        if (!Files.exists(source.resolve(FILE), LinkOption.NOFOLLOW_LINKS)) return new Read(missing(faults), List.of());
        Optional<YamlReader.Result> original = yaml(FILE);
        if (original.isEmpty()) return new Read(none(), List.of());
        Yaml.Mapping root = original.get().root();
        boolean complete = original.get().complete();
        // the languages decide which overlays exist, so they are read once before the words are laid over
        List<Lang> languages = decode(Node.of(root), complete, new Faults()).languages();
        List<Node.Overlay> overlays = new ArrayList<>();
        for (Lang lang : languages.subList(1, languages.size())) {
            yaml("content/site." + lang + ".yml")
                    .ifPresent(words -> overlays.add(new Node.Overlay(lang, words.root())));
        }
        Settings settings = decode(new Node(root, overlays), complete, faults);
        return new Read(settings, complete ? languages : List.of());
    }

    private static Settings decode(Node node, boolean complete, Faults faults) {
        return SettingsFields.decode(Span.of(FILE), Fields.of(SettingsFields.KEYS, node, complete, faults));
    }

    /** Empty where there is none, or it is no text; what is no plain file is reported with its folder. */
    private Optional<YamlReader.Result> yaml(String path) throws IOException {
        Path file = source.resolve(path);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) return Optional.empty();
        return SourceText.read(path, file, faults).map(text -> YamlReader.read(path, text, 0, faults));
    }
}
