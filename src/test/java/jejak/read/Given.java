package jejak.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Outcome;
import jejak.diagnostic.Span;
import jejak.model.Actor;
import jejak.model.Content;
import jejak.model.Event;
import jejak.model.Id;
import jejak.model.Lang;
import jejak.model.Localized;
import jejak.model.Page;
import jejak.model.Prose;
import jejak.model.Source;
import jejak.parallel.Workers;

/** YAML and folders as an author would have written them, and the faults found in them in few letters. */
final class Given {
    static final Lang INDONESIAN = new Lang("id");

    private Given() {}

    /** What came of reading something, and its faults as {@link #told}. */
    record Read<T>(T value, List<String> faults) {}

    /** The front matter of a file whose first line is the fence. */
    static Read<Yaml.Mapping> yaml(String... lines) {
        Faults faults = new Faults();
        Yaml.Mapping root =
                YamlReader.read("x.md", String.join("\n", lines), 1, faults).root();
        return new Read<>(root, told(faults.list()));
    }

    /** The value of the one key {@code k}, which stands on line 2 from column 4 on. */
    static Yaml value(String written) {
        return yaml("k: " + written).value().entry("k").orElseThrow().value();
    }

    static <T> Read<T> read(Type<T> type, String written) {
        Faults faults = new Faults();
        T value = type.read(Node.of(value(written)), faults);
        return new Read<>(value, told(faults.list()));
    }

    /** With an Indonesian translation of the one key, from the same place of another file. */
    static <T> Read<T> read(Type<T> type, String written, String translated) {
        Faults faults = new Faults();
        Node node = new Node(value(written), List.of(new Node.Overlay(INDONESIAN, value(translated))));
        T value = type.read(node, faults);
        return new Read<>(value, told(faults.list()));
    }

    /** Front matter held against a schema. */
    static Fields fields(Schema schema, Faults faults, String... lines) {
        return Fields.of(schema, Node.of(yaml(lines).value()), faults);
    }

    static Fields translated(Schema schema, Faults faults, List<String> lines, List<String> translation) {
        Node.Overlay overlay = new Node.Overlay(
                INDONESIAN, yaml(translation.toArray(String[]::new)).value());
        return Fields.of(schema, new Node(yaml(lines.toArray(String[]::new)).value(), List.of(overlay)), faults);
    }

    static Read<Event> event(String... lines) {
        return document(EventFields.KEYS, EventFields::decode, lines);
    }

    static Read<Actor> actor(String... lines) {
        return document(ActorFields.KEYS, ActorFields::decode, lines);
    }

    static Read<Source> source(String... lines) {
        return document(SourceFields.KEYS, SourceFields::decode, lines);
    }

    static Read<Page> page(String... lines) {
        return document(PageFields.KEYS, PageFields::decode, lines);
    }

    private interface Decoder<T> {
        T decode(Id id, Span at, Fields fields, Localized<Prose> body);
    }

    private static <T> Read<T> document(Schema schema, Decoder<T> decoder, String... lines) {
        Faults faults = new Faults();
        YamlReader.Result read = YamlReader.read("x.md", String.join("\n", lines), 1, faults);
        Fields fields = Fields.of(schema, Node.of(read.root()), read.complete(), faults);
        T value = decoder.decode(new Id("x"), Span.of("x.md"), fields, Localized.of(Prose.EMPTY));
        return new Read<>(value, told(faults.list()));
    }

    /** {@code line:column+length tag}. */
    static List<String> told(List<Diagnostic> faults) {
        List<String> told = new ArrayList<>(faults.size());
        for (Diagnostic d : faults) told.add(place(d.at()) + " " + d.code().tag());
        return told;
    }

    static String place(Span at) {
        return at.line() + ":" + at.column() + "+" + at.length();
    }

    /** A site's folder on disk. */
    static final class Folder {
        private final Path root;

        Folder(Path root) {
            this.root = root;
        }

        Folder site(String... lines) {
            return file("content/site.yml", lines);
        }

        Folder file(String path, String... lines) {
            return bytes(path, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
        }

        Folder bytes(String path, byte[] bytes) {
            try {
                Path file = root.resolve(path);
                Files.createDirectories(file.getParent());
                Files.write(file, bytes);
                return this;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Path path(String path) {
            return root.resolve(path);
        }

        Outcome<Content> read() {
            return read(1);
        }

        Outcome<Content> read(int threads) {
            try (Workers workers = new Workers(threads)) {
                return new ContentReader(workers).read(root);
            }
        }

        /** Sorted, as reports print them: {@code path:line:column tag}. */
        List<String> faults() {
            return read().diagnostics().stream()
                    .sorted(Diagnostic.ORDER)
                    .map(d -> d.at() + " " + d.code().tag())
                    .toList();
        }
    }
}
