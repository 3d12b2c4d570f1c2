package jejak.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Kills a real process that publishes: by halting at a step, by a signal, and at any moment. */
@Timeout(120)
class KilledProcessTest {
    private static final Map<String, String> KEPT = Map.of(".git/HEAD", "ref");

    @TempDir
    Path folder;

    /** Publishes site after site, in a process of its own; arguments: source, step, what to do at the step. */
    static final class Child {
        private Child() {}

        public static void main(String[] arguments) throws Exception {
            Desk desk = new Desk(Path.of(arguments[0]));
            if (Files.isDirectory(desk.output.resolve(".inside"))) desk.layout = Places::inside;
            for (int round = 1; ; round++) {
                int now = round;
                desk.watch = step -> {
                    if (now == 2 && step.name().equals(arguments[1])) act(arguments[2]);
                };
                desk.publish(site(round));
                if (round == 1) System.out.println("published");
            }
        }

        private static void act(String what) {
            if (what.equals("halt")) Runtime.getRuntime().halt(9);
            try {
                System.out.println("waiting");
                Thread.sleep(500);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"FILE_APPLIED", "STALE_DELETED", "MANIFEST_APPLIED"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_process_that_halts_in_a_flip_leaves_the_old_site_or_the_new_one(Step step) throws Exception {
        Desk desk = desk();
        assertThat(ended(child(step, "halt"))).isEqualTo(9);

        desk.staging().close();

        assertThat(desk.site()).isIn(expected(1), expected(2));
        desk.publish(site(3));
        assertThat(desk.site()).isEqualTo(expected(3));
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"WRITTEN", "MARKED", "FILE_APPLIED", "STALE_DELETED", "MANIFEST_APPLIED", "UNMARKED"})
    void a_process_that_halts_in_place_leaves_the_old_site_or_the_new_one(Step step) throws Exception {
        Desk desk = desk();
        Files.createDirectory(desk.output.resolve(".inside"));
        desk.layout = Places::inside;
        assertThat(ended(child(step, "halt"))).isEqualTo(9);

        desk.staging().close();

        assertThat(desk.site()).isIn(expected(1), expected(2));
        desk.publish(site(3));
        assertThat(desk.site()).isEqualTo(expected(3));
    }

    @Test
    void an_interrupt_waits_for_the_renames() throws Exception {
        Desk desk = desk();
        Process child = child(Step.SET_ASIDE, "wait");
        try (BufferedReader out = output(child)) {
            assertThat(out.readLine()).isEqualTo("published");
            assertThat(out.readLine()).isEqualTo("waiting");
            assertThat(desk.output).doesNotExist();
            child.destroy(); // SIGTERM, which ends a Java program as Ctrl-C does
            ended(child);
        }

        assertThat(desk.site()).isEqualTo(expected(2));
        assertThat(Places.beside(desk.output).marker()).doesNotExist();
    }

    @Test
    void a_kill_at_any_moment_leaves_one_whole_site() throws Exception {
        long seed = Long.getLong("jejak.seed", 1);
        Random random = new Random(seed);
        Desk desk = desk();
        for (int round = 0; round < 5; round++) {
            Process child = child(Step.MARKED, "go on");
            try (BufferedReader out = output(child)) {
                assertThat(out.readLine()).isEqualTo("published");
                Thread.sleep(random.nextInt(60));
                child.destroyForcibly();
                ended(child);
            }
            desk.staging().close();
            int standing = Integer.parseInt(desk.site().get("index.html").strip());
            assertThat(desk.site()).as("seed " + seed).isEqualTo(expected(standing));
            desk.manifest();
        }
    }

    private Desk desk() throws IOException {
        Desk desk = new Desk(folder);
        for (var file : KEPT.entrySet()) desk.write(file.getKey(), file.getValue());
        return desk;
    }

    private Process child(Step step, String what) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(List.of(
                        java.toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        folder.toString(),
                        step.name(),
                        what))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static BufferedReader output(Process child) {
        return new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
    }

    private static int ended(Process child) throws InterruptedException {
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return child.exitValue();
    }

    private static SortedMap<String, String> expected(int round) {
        SortedMap<String, String> expected = site(round);
        expected.putAll(KEPT);
        return expected;
    }

    // Every second site lacks some pages of the first, and turns a file into a folder.
    private static SortedMap<String, String> site(int round) {
        SortedMap<String, String> site = new TreeMap<>();
        site.put("index.html", String.format("%8d", round));
        site.put("turns" + (round % 2 == 0 ? "/a.html" : ""), "t");
        for (int i = 0; i < 40; i++) {
            if (i % 3 != round % 2)
                site.put("events/" + i % 4 + "/" + i + ".html", "page " + i + " of " + round / (i + 1));
        }
        return site;
    }
}
