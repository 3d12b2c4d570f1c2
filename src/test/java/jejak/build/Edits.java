package jejak.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Edits of every sort that an author makes, one after the other, some of which break the site for a while. */
final class Edits {
    static final String EVENT = """
            ---
            title: An edit
            date: 2019-03-04
            actors: [mara-lind]
            sources: [coast-paper]
            ---
            What was edited [@coast-paper].
            """;

    private final Path source;
    private final Random random;
    private int count;

    Edits(Path source, Random random) {
        this.source = source;
        this.random = random;
    }

    /**
     * Makes one.
     *
     * @param touched gets the paths that a watcher would name
     * @return what was done, for the failure message
     */
    String next(Set<String> touched) throws IOException {
        count++;
        return switch (random.nextInt(13)) {
            case 0 -> write("content/events/new-" + count + ".md", EVENT, touched);
            case 1 ->
                write(
                        "content/events/new-" + random.nextInt(count) + ".id.md",
                        "---\ntitle: Suntingan\n---\n",
                        touched);
            case 2 -> delete("content/events", touched);
            case 3 -> rename(touched);
            case 4 -> replace("content/events", "title: ", "title: Retitled ", touched);
            case 5 -> replace("content/events", "date: 20", "date: 19", touched);
            case 6 -> replace("content/events", "date: 19", "date: 20", touched);
            case 7 -> replace("content/sources", "closeness: reporting", "closeness: official", touched);
            case 8 -> replace("content/actors", "name: ", "aliases: [alias-" + count + "]\nname: ", touched);
            case 9 -> replace("content", "title: ", "title: New ", touched);
            case 10 -> write("templates/pages/404.peb", "<!DOCTYPE html><title>" + count + "</title>\n", touched);
            case 11 -> write("content/documents/quay.png", "a picture " + count, touched);
            default -> mend(touched);
        };
    }

    /** Undoes the breaking edits, so that most steps show a site. */
    private String mend(Set<String> touched) throws IOException {
        Path golden = Path.of("src/test/resources/golden/site");
        for (String folder : List.of("content/events", "content/sources", "content/actors", "content/pages")) {
            for (Path original : list(golden.resolve(folder))) {
                String path = folder + "/" + original.getFileName();
                Files.copy(original, source.resolve(path), StandardCopyOption.REPLACE_EXISTING);
                touched.add(path);
            }
        }
        return "mend";
    }

    private String rename(Set<String> touched) throws IOException {
        String from = any("content/events");
        String to = "content/events/renamed-" + count + ".md";
        Files.move(source.resolve(from), source.resolve(to));
        touched.add(from);
        touched.add(to);
        return from + " -> " + to;
    }

    private String delete(String folder, Set<String> touched) throws IOException {
        String path = any(folder);
        Files.delete(source.resolve(path));
        touched.add(path);
        return "delete " + path;
    }

    private String replace(String folder, String what, String by, Set<String> touched) throws IOException {
        String path = any(folder);
        if (path.endsWith(".png")) return "nothing";
        return write(path, Files.readString(source.resolve(path)).replaceFirst(what, by), touched);
    }

    /** As editors do: half of them write into the file, the others put a new one in its place. */
    private String write(String path, String text, Set<String> touched) throws IOException {
        Path file = source.resolve(path);
        Files.createDirectories(file.getParent());
        if (random.nextBoolean()) {
            Files.writeString(file, text);
        } else {
            Path next = Files.writeString(file.resolveSibling("." + file.getFileName() + ".tmp"), text);
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        }
        touched.add(path);
        return "write " + path;
    }

    private String any(String folder) throws IOException {
        List<Path> files = list(source.resolve(folder));
        return folder + "/" + files.get(random.nextInt(files.size())).getFileName();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
