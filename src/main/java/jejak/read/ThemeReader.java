package jejak.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Outcome;
import jejak.model.Theme;

/** The theme: the one inside the program, with a site's own {@code templates/} laid over it file by file. */
public final class ThemeReader {
    private static final String BUILT_IN = "theme/";

    /** The names of all other files, in one list, since a jar has no folders to walk. A whole copy of the theme has it too. */
    private static final String INDEX = "index.txt";

    private ThemeReader() {}

    /** The theme inside the program. */
    public static Theme builtIn() {
        TreeMap<String, byte[]> files = new TreeMap<>();
        try (Inside inside = Inside.open(BUILT_IN)) {
            byte[] index = inside.read(INDEX);
            files.put(INDEX, index);
            for (String name : new String(index, StandardCharsets.UTF_8).split("\n"))
                if (!name.isBlank()) files.put(name, inside.read(name));
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
}
