package jejak.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import jejak.build.Build;
import jejak.build.Progress;
import jejak.build.Request;
import jejak.build.Result;
import jejak.parallel.Workers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * A site built once for all tests of a run, which then read what a build left on disk.
 *
 * <pre>{@code
 * @RegisterExtension
 * static final BuiltSite SITE = BuiltSite.own();
 *
 * assertThat(SITE.page("index.html").title()).isEqualTo("How OpenAI began");
 * }</pre>
 */
public final class BuiltSite implements BeforeAllCallback {
    /** The moment for which tests build: before the golden site's embargo ends. */
    public static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private static final Namespace NAMESPACE = Namespace.create(BuiltSite.class);

    private final String name;
    private final Path source;
    private final Path output;
    private Result result;

    private BuiltSite(String name, Path source) {
        this.name = name;
        this.source = source.toAbsolutePath();
        this.output = Fork.folder("sites").resolve(name).resolve("output").toAbsolutePath();
    }

    /** {@code src/test/resources/golden/site}: small, invented, and with every field of the contract. */
    public static BuiltSite golden() {
        return new BuiltSite("golden", Path.of("src/test/resources/golden/site"));
    }

    /** {@code src/test/resources/rtl/site}: a few pages in Arabic. */
    public static BuiltSite rightToLeft() {
        return new BuiltSite("rtl", Path.of("src/test/resources/rtl/site"));
    }

    /** The repository's own site: the folder that holds {@code content/}. */
    public static BuiltSite own() {
        return new BuiltSite("own", Path.of(""));
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        result = context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(name, key -> build(source, output, NOW, false), Result.class);
    }

    /** Builds anew, from nothing. */
    public static Result build(Path source, Path output, Instant now, boolean drafts) {
        try (Workers workers = Workers.ofMachine()) {
            Tree.delete(output.getParent());
            Files.createDirectories(output.getParent());
            return new Build(workers, Progress.SILENT).run(new Request(source, output, now, drafts, false));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path source() {
        return source;
    }

    /** The folder that was built. */
    public Path output() {
        return output;
    }

    public Result result() {
        return result;
    }

    /** Every file of the output, from its root, sorted. */
    public List<String> paths() {
        return Tree.paths(output);
    }

    /** Those that are pages. */
    public List<String> pages() {
        return paths().stream().filter(path -> path.endsWith(".html")).toList();
    }

    public Path file(String path) {
        return output.resolve(path);
    }

    public byte[] bytes(String path) {
        try {
            return Files.readAllBytes(file(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    public Document page(String path) {
        return Jsoup.parse(text(path), file(path).toUri().toString());
    }
}
