package jejak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site many times as large as any investigation, in a quarter of the memory a laptop has to spare. */
class MemoryTest {
    private static final int EVENTS = 20_000;
    private static final String PARAGRAPH =
            "The committee read the **memo of the quarter** and [a record](https://example.org/r) "
                    + "of what the trustees had voted. Nobody asked who had paid, and the minutes do not say. ";

    @TempDir
    private Path folder;

    @Test
    void twenty_thousand_events_are_built_in_half_a_gigabyte() throws Exception {
        Path site = folder.resolve("site");
        write(site);
        Process build = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "jejak.cli.Main",
                        "build",
                        "--source",
                        site.toString(),
                        "--output",
                        folder.resolve("output").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("told").toFile())
                .start();
        try {
            assertThat(build.waitFor(5, TimeUnit.MINUTES)).isTrue();
        } finally {
            build.destroyForcibly();
        }
        assertThat(Files.readString(folder.resolve("told"))).contains("20000 events, 400 actors, 1000 sources");
        assertThat(build.exitValue()).isZero();
    }

    private static void write(Path site) throws IOException {
        for (String kind : new String[] {"events", "actors", "sources"}) {
            Files.createDirectories(site.resolve("content").resolve(kind));
        }
        put(site, "site.yml", "title: Large\nurl: https://example.org/\n");
        for (int i = 0; i < EVENTS / 50; i++) {
            put(site, "actors/actor-" + i + ".md", "---\nname: Actor " + i + "\nkind: person\n---\n");
        }
        for (int i = 0; i < EVENTS / 20; i++) {
            put(
                    site,
                    "sources/source-" + i + ".md",
                    "---\ntitle: Source " + i + "\nkind: article\ncloseness: reporting\n---\n");
        }
        for (int i = 0; i < EVENTS; i++) put(site, "events/event-" + i + ".md", event(i));
    }

    private static String event(int i) {
        String money = i % 5 > 0
                ? ""
                : "funding:\n  - {from: actor-%d, to: actor-%d, amount: %d USD, kind: grant, status: paid}\n"
                        .formatted(i % 400, (i + 1) % 400, i + 1);
        String date = String.format(Locale.ROOT, "%d-%02d-%02d", 2000 + i / (EVENTS / 20), 1 + i % 12, 1 + i % 28);
        return "---\ntitle: Event " + i + " of the committee\ndate: " + date + "\nactors: [actor-" + i % 400
                + ", actor-"
                + i * 7 % 400 + "]\nsources: [source-" + i % 1000 + ", source-" + i * 3 % 1000 + "]\n" + money
                + "---\n\n"
                + PARAGRAPH.repeat(2) + "\n\n" + PARAGRAPH.repeat(2) + "\n\n" + PARAGRAPH.repeat(2) + "\n";
    }

    private static void put(Path site, String path, String text) throws IOException {
        Files.writeString(site.resolve("content").resolve(path), text);
    }
}
