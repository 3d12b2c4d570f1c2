package jejak.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** After any row of builds, abandoned builds, edits by hand and lost spares, the output is what was put last. */
class PublishPropertyTest {
    private static final String[] FOLDERS = {"", "a/", "a/b/", "c/", "c/d/e/", "id/events/"};

    @TempDir
    Path folder;

    private final long seed = Long.getLong("jejak.seed", 20261123L);
    private final Random random = new Random(seed);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_output_equals_what_was_put_last_and_the_kept_dotfiles(boolean inside) throws IOException {
        Desk desk = new Desk(folder);
        Files.createDirectories(desk.output);
        if (inside) desk.layout = Places::inside;
        SortedMap<String, String> kept = new TreeMap<>();
        SortedMap<String, String> site = new TreeMap<>();
        for (int round = 0; round < 80; round++) {
            String what = "seed " + seed + ", round " + round;
            if (random.nextInt(20) == 0) {
                String name = List.of(".gitignore", ".git/HEAD", ".git/index").get(random.nextInt(3));
                kept.put(name, "kept " + round);
                desk.write(name, "kept " + round);
            }
            if (random.nextInt(5) == 0) abandon(desk);
            if (random.nextInt(8) == 0)
                spoil(desk.output, site.keySet().stream().toList());
            if (random.nextInt(8) == 0)
                spoil(Places.beside(desk.output).spare(), site.keySet().stream().toList());
            if (random.nextInt(15) == 0) Tree.delete(Places.beside(desk.output).spare());
            site = next(site);

            Published published = desk.publish(site);

            SortedMap<String, String> expected = new TreeMap<>(kept);
            expected.putAll(site);
            assertThat(desk.site()).as(what).isEqualTo(expected);
            assertThat(desk.manifest().files()).as(what).hasSameSizeAs(site.keySet());
            assertThat(published.changed() + published.unchanged()).isEqualTo(site.size());
            assertThat(desk.publish(site).changed()).as(what).isZero();
        }
    }

    private SortedMap<String, String> next(Map<String, String> before) {
        SortedMap<String, String> next = new TreeMap<>();
        before.forEach((path, text) -> {
            int chance = random.nextInt(10);
            if (chance < 7) next.put(path, text);
            else if (chance < 8) next.put(path, text() + "!");
            else if (chance < 9) next.put(path, text.replace('a', 'b')); // the same size
        });
        for (int i = random.nextInt(6); i > 0; i--) put(next, path(), text());
        return next;
    }

    // A path may be a folder of another one: then the other goes.
    private static void put(SortedMap<String, String> site, String path, String text) {
        site.keySet().removeIf(other -> other.startsWith(path + "/") || path.startsWith(other + "/"));
        site.put(path, text);
    }

    private String path() {
        String name = List.of("a", "b", "c", "x.html", "y.html", "阑.txt").get(random.nextInt(6));
        return random.nextInt(30) == 0 ? ".nojekyll" : FOLDERS[random.nextInt(FOLDERS.length)] + name;
    }

    private String text() {
        return "a".repeat(random.nextInt(12)) + random.nextInt(10);
    }

    private void abandon(Desk desk) throws IOException {
        try (Staging staging = desk.staging()) {
            SortedMap<String, String> dropped = new TreeMap<>();
            for (int i = 0; i < 5; i++) put(dropped, path(), text());
            for (var file : dropped.entrySet()) staging.put(file.getKey(), Desk.bytes(file.getValue()));
        }
    }

    // Changes a published file by hand, in either tree.
    private void spoil(Path root, List<String> paths) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String path : paths) if (Files.isRegularFile(root.resolve(path))) files.add(root.resolve(path));
        if (files.isEmpty()) return;
        Path file = files.get(random.nextInt(files.size()));
        if (random.nextBoolean()) Files.delete(file);
        else Files.writeString(file, text());
    }
}
