package jejak.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Outcome;
import jejak.model.Theme;

/** The theme: the one inside the program, with a site's own {@code templates/} laid over it file by file. */
public final class ThemeReader {
    private static final String BUILT_IN = "/theme/";

    private ThemeReader() {}

    /** The theme inside the program. */
    public static Theme builtIn() {
        TreeMap<String, byte[]> files = new TreeMap<>();
        try {
            for (String name : index()) files.put(name, resource(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Theme(files);
    }

    /** @param source the site's folder; disk faults are thrown as {@link UncheckedIOException} */
    public static Outcome<Theme> read(Path source) {
        return read(source, builtIn());
    }

    /** The same, where the one inside the program has been read already. */
    public static Outcome<Theme> read(Path source, Theme builtIn) {
        Faults faults = new Faults();
        TreeMap<String, byte[]> files = new TreeMap<>(builtIn.files());
        try {
            Path own = source.resolve("templates");
            if (PlainFiles.isFolder(source, own, faults)) {
                for (PlainFiles.Found file : PlainFiles.under(source, own, faults)) {
                    files.put(file.path().substring("templates/".length()), Files.readAllBytes(file.file()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Outcome<>(new Theme(files), faults.list());
    }

    /** The names of the built-in files: the build writes them into one list, since a jar has no folders to walk. */
    private static List<String> index() throws IOException {
        return new String(resource("index.txt"), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = ThemeReader.class.getResourceAsStream(BUILT_IN + name)) {
            if (in == null) throw new IllegalStateException("the program lacks its theme file " + name);
            return in.readAllBytes();
        }
    }
}
