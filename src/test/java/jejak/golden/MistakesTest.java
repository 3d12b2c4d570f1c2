package jejak.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jejak.cli.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Slips of the pen in a site that is already published: each is one error, at its line and column, with what to do; and
 * the published site stays as it is, byte for byte.
 */
class MistakesTest {
    private static final Path SITE = Path.of("src/test/resources/mistakes/site");
    private static final Path SLIPS = Path.of("src/test/resources/mistakes/slips.tsv");
    private static final String EVENT = "content/events/vote.md";
    private static final String ACTOR = "content/actors/harbour-board.md";
    private static final Pattern ESCAPE = Pattern.compile("\\\\(n|t|x[0-9a-f]{2})");

    @TempDir
    private Path temporary;

    /**
     * One line of the table.
     *
     * @param from what the file holds once, each letter a byte
     * @param to what somebody makes of it
     * @param place line and column
     */
    record Slip(String name, String file, String from, String to, String place, String code, String help) {
        static Slip of(String line) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).as(line).hasSize(7);
            String file = Map.of("event", EVENT, "actor", ACTOR).get(cells[1]);
            return new Slip(cells[0], file, bytes(cells[2]), bytes(cells[3]), cells[4], cells[5], cells[6]);
        }

        void make(FaultySite site) throws IOException {
            Path edited = site.folder().resolve(file);
            String before = Files.readString(edited, StandardCharsets.ISO_8859_1);
            assertThat(before).containsOnlyOnce(from);
            Files.writeString(edited, before.replace(from, to), StandardCharsets.ISO_8859_1);
        }

        private static String bytes(String cell) {
            return ESCAPE.matcher(cell).replaceAll(escape -> {
                String sign = escape.group(1);
                if (sign.equals("n")) return "\n";
                return sign.equals("t") ? "\t" : Character.toString(Integer.parseInt(sign.substring(1), 16));
            });
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Slip> slips() throws IOException {
        return Files.readAllLines(SLIPS).stream()
                .filter(line -> !line.startsWith("#"))
                .map(Slip::of);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slips")
    void a_slip_is_located_and_explained_and_the_old_site_stays(Slip slip) throws IOException {
        FaultySite site = FaultySite.copy(SITE, temporary.resolve("site"));
        Cli first = site.build();
        assertThat(first.err()).isEmpty();
        assertThat(first.exit()).isZero();
        Tree published = Tree.of(site.output());
        List<String> around = names(site.folder());

        slip.make(site);
        Cli run = site.build();

        assertThat(run.err()).startsWith(slip.file() + ":" + slip.place() + ": error[" + slip.code() + "]: ");
        assertThat(run.err().lines().filter(line -> line.startsWith("   = help: ")))
                .singleElement()
                .asString()
                .contains(slip.help());
        assertThat(run.err()).endsWith("\n1 error, 0 warnings: nothing was published, the old site is as it was\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isOne();
        assertThat(published.differences(Tree.of(site.output()))).isEmpty();
        assertThat(names(site.folder())).isEqualTo(around);
    }

    @Test
    void all_slips_of_a_run_are_told_sorted() throws IOException {
        FaultySite site = FaultySite.copy(SITE, temporary.resolve("site"));
        site.write(ACTOR, "---\nname: Harbour Board\nkind: bord\n---\n");
        site.write("content/sources/minutes.md", "---\ntitle: Minutes\nkind: filing\n---\n");
        Path event = site.folder().resolve(EVENT);
        Files.writeString(event, Files.readString(event).replace("lundqvist", "lindquist"));

        assertThat(site.build().err().lines().filter(line -> line.startsWith("content/")))
                .extracting(line -> line.replaceAll("].*", "]"))
                .containsExactly(
                        ACTOR + ":3:7: error[unknown-word]",
                        EVENT + ":4:25: error[unknown-actor]",
                        EVENT + ":10:42: error[unknown-actor]",
                        EVENT + ":13:9: error[unknown-actor]",
                        "content/sources/minutes.md:1:1: error[missing-key]");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
