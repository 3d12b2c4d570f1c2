package jejak.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Outcome;
import jejak.parallel.Workers;

/** A source folder with an output in it, and the few things that tests do with them. */
final class Desk {
    final Path source;
    final Path output;
    Publisher.Layout layout = Places::of;
    Step.Watch watch = Step.UNWATCHED;

    Desk(Path source) throws IOException {
        this(source, source.resolve("site-output"));
    }

    Desk(Path source, Path output) throws IOException {
        this.source = source;
        this.output = output;
        Files.createDirectories(source.resolve("content"));
    }

    Outcome<Optional<Staging>> open() throws IOException {
        return Publisher.open(source, output, layout, watch);
    }

    Staging staging() throws IOException {
        Outcome<Optional<Staging>> opened = open();
        assertThat(opened.diagnostics()).isEmpty();
        return opened.value().orElseThrow();
    }

    Published publish(Map<String, String> files) throws IOException {
        try (Staging staging = staging()) {
            for (var file : files.entrySet()) staging.put(file.getKey(), bytes(file.getValue()));
            Outcome<Optional<Published>> published = commit(staging);
            assertThat(published.diagnostics()).isEmpty();
            return published.value().orElseThrow();
        }
    }

    static Outcome<Optional<Published>> commit(Staging staging) throws IOException {
        try (Workers workers = new Workers(2)) {
            return staging.commit(workers);
        }
    }

    /** The tags of the faults of a build that may not begin. */
    List<String> refused() throws IOException {
        Outcome<Optional<Staging>> opened = open();
        assertThat(opened.value()).isEmpty();
        return tags(opened.diagnostics());
    }

    static List<String> tags(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(d -> d.code().tag()).toList();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    Desk write(String path, String text) throws IOException {
        Path file = output.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** Every file of the output with its text, but for the manifest and the lock of an output that cannot be renamed. */
    SortedMap<String, String> site() throws IOException {
        SortedMap<String, String> site = tree(output);
        site.remove("manifest.json");
        site.remove(".jejak-lock");
        return site;
    }

    static SortedMap<String, String> tree(Path root) throws IOException {
        SortedMap<String, String> tree = new TreeMap<>();
        if (!Files.exists(root)) return tree;
        try (Stream<Path> all = Files.walk(root)) {
            all.filter(at -> !Files.isDirectory(at)).forEach(at -> {
                try {
                    tree.put(root.relativize(at).toString(), Files.readString(at));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return tree;
    }

    /** The manifest as read from disk, checked against the files beside it. */
    Manifest manifest() throws IOException {
        try (var in = Files.newInputStream(output.resolve("manifest.json"))) {
            Manifest manifest = ManifestFile.read(in, "manifest.json").value().orElseThrow();
            for (Manifest.Entry entry : manifest.files()) {
                byte[] bytes = Files.readAllBytes(output.resolve(entry.path()));
                assertThat(entry.bytes()).isEqualTo(bytes.length);
                assertThat(entry.sha256()).isEqualTo(new Scratch().hash(bytes, 0, bytes.length));
            }
            return manifest;
        }
    }
}
