package jejak.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files of a folder with their bytes.
 *
 * @param files by path from the folder, with {@code /}
 */
public record Tree(SortedMap<String, byte[]> files) {
    public Tree {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public static Tree of(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String path : paths(folder)) files.put(path, read(folder.resolve(path)));
        return new Tree(files);
    }

    /** The paths of a folder's files, sorted; none where there is no folder. */
    public static List<String> paths(Path folder) {
        if (!Files.isDirectory(folder)) return List.of();
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes a folder with all that is in it. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) return;
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the folder this tree and nothing else. */
    public void write(Path folder) {
        delete(folder);
        files.forEach((path, bytes) -> {
            try {
                Files.createDirectories(folder.resolve(path).getParent());
                Files.write(folder.resolve(path), bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** How another tree differs, a line a file; of a file that both have, the first line that is not the same. */
    public List<String> differences(Tree other) {
        List<String> differences = new ArrayList<>();
        TreeSet<String> all = new TreeSet<>(files.keySet());
        all.addAll(other.files.keySet());
        for (String path : all) {
            byte[] mine = files.get(path);
            byte[] theirs = other.files.get(path);
            if (mine == null) differences.add(path + ": only in the second");
            else if (theirs == null) differences.add(path + ": only in the first");
            else if (!Arrays.equals(mine, theirs)) differences.add(path + difference(mine, theirs));
        }
        return differences;
    }

    private static String difference(byte[] mine, byte[] theirs) {
        String[] first = new String(mine, StandardCharsets.UTF_8).split("\n", -1);
        String[] second = new String(theirs, StandardCharsets.UTF_8).split("\n", -1);
        int line = 0;
        while (line < first.length && line < second.length && first[line].equals(second[line])) line++;
        return ":" + (line + 1) + "\n  - " + at(first, line) + "\n  + " + at(second, line);
    }

    private static String at(String[] lines, int line) {
        return line < lines.length ? lines[line] : "(the file has ended)";
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
