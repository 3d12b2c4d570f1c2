package jejak.render;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Outcome;
import jejak.golden.Fork;
import jejak.model.Theme;
import jejak.render.plate.PageBuffer;

/** Every sample page with the default theme, in {@code theme-preview/} of {@link Fork}: for the eye and for the tests of the theme. */
public final class ThemePreview {
    static final Path FOLDER = Fork.folder("theme-preview");
    private static final Path THEME = Path.of("templates");

    private ThemePreview() {}

    public static void main(String[] args) {
        write(FOLDER);
        System.out.println(FOLDER.toAbsolutePath());
    }

    static void write(Path folder) {
        SortedMap<String, byte[]> theme = theme();
        Templates templates = templates(theme);
        try {
            for (Samples.Sample sample : Samples.all()) {
                Path file = folder.resolve(sample.path());
                Files.createDirectories(file.getParent());
                Files.writeString(file, page(templates, sample));
            }
            Path assets = Files.createDirectories(folder.resolve("assets"));
            Files.writeString(assets.resolve("site.css"), styleSheet(theme));
            // a sample has nothing to be found in
            Files.writeString(Files.createDirectories(folder.resolve("search")).resolve("index.js"), "");
            Assets made = Assets.of(new Theme(theme));
            Files.write(assets.resolve("site.js"), made.files().get(made.script()));
            Files.write(assets.resolve("icon.svg"), theme.get("assets/icon.svg"));
            Files.copy(
                    Path.of("src/test/resources/jejak/render/scan.png"),
                    assets.resolve("scan.png"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SortedMap<String, byte[]> theme() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(THEME)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(THEME.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static Templates templates(SortedMap<String, byte[]> theme) {
        Outcome<Templates> outcome = Templates.of(theme);
        if (outcome.hasErrors()) throw new AssertionError(outcome.diagnostics());
        return outcome.value();
    }

    static String page(Templates templates, Samples.Sample sample) {
        PageBuffer out = new PageBuffer();
        Diagnostic fault = templates
                .render(sample.template(), sample.view(), words(sample.lang()), out)
                .orElse(null);
        if (fault != null) throw new AssertionError(fault.at() + ": " + fault.message() + "; " + fault.help());
        return new String(out.bytes(), 0, out.length(), StandardCharsets.UTF_8);
    }

    /** The style sheet as the program makes it. */
    static String styleSheet(SortedMap<String, byte[]> theme) {
        Assets assets = Assets.of(new Theme(theme));
        return new String(assets.files().get(assets.stylesheet()), StandardCharsets.UTF_8);
    }

    static Map<String, String> words(String lang) {
        Properties properties = new Properties();
        try (InputStreamReader in = new InputStreamReader(
                Templates.class.getResourceAsStream("/jejak/messages/ui_" + lang + ".properties"),
                StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }
}
