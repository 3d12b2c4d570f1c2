package jejak.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The lines of a source's files by their paths, for reports that show the line of a fault; empty where a file cannot be read.
 *
 * @param source the folder that holds {@code content/}
 */
public record SourceLines(Path source) implements Function<String, Optional<List<String>>> {
    private static final int LONGEST = 4 << 20;

    @Override
    public Optional<List<String>> apply(String file) {
        try {
            if (Path.of(file).isAbsolute()) return Optional.empty(); // an output folder: nothing an author wrote
            Path path = source.resolve(file);
            if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) || Files.size(path) > LONGEST)
                return Optional.empty();
            String text = new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
            String clean = text.startsWith("\ufeff") ? text.substring(1) : text;
            return Optional.of(List.of(clean.split("\r\n|\r|\n", -1)));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty(); // the fault is told without its line
        }
    }
}
