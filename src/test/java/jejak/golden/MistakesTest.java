package jejak.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import jejak.cli.Invocation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Slips of the pen in a site that is already published: each is one error, at its line and column, with what to do; and
 * the published site stays as it is, byte for byte.
 */
class MistakesTest {
    private static final Path SITE = Path.of("src/test/resources/mistakes");
    private static final String EVENT = "content/events/vote.md";
    private static final String ACTOR = "content/actors/harbour-board.md";

    @TempDir
    private Path temporary;

    /** What somebody does to a file; the text is the file's, as Latin-1, so that any byte can be written. */
    interface Slip {
        String in(String text);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("slips")
    void a_slip_is_located_and_explained_and_the_old_site_stays(
            String name, String file, Slip slip, String place, String code, String help) throws IOException {
        FaultySite site = FaultySite.copy(SITE, temporary.resolve("site"));
        assertThat(site.build()).satisfies(first -> {
            assertThat(first.err()).isEmpty();
            assertThat(first.exit()).isZero();
        });
        String published = hash(site.output());
        List<String> around = names(site.folder());

        Path edited = site.folder().resolve(file);
        String before = Files.readString(edited, StandardCharsets.ISO_8859_1);
        String after = slip.in(before);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(edited, after, StandardCharsets.ISO_8859_1);
        Invocation run = site.build();

        assertThat(run.err()).startsWith(file + ":" + place + ": error[" + code + "]: ");
        assertThat(run.err().lines().filter(line -> line.startsWith("   = help: ")))
                .singleElement()
                .asString()
                .contains(help);
        assertThat(run.err()).endsWith("\n1 error, 0 warnings: nothing was published, the old site is as it was\n");
        assertThat(run.out()).isEmpty();
        assertThat(run.exit()).isOne();
        assertThat(hash(site.output())).isEqualTo(published);
        assertThat(names(site.folder())).isEqualTo(around);
    }

    static Stream<Arguments> slips() {
        return Stream.of(
                slip("the line of sources is deleted", EVENT, "sources: [minutes]\n", "", "1:1", "missing-key", "add it, for example `sources: ["),
                slip("an actor is misspelt", EVENT, "[harbour-board,", "[harbor-board,", "4:10", "unknown-actor", "did you mean `harbour-board`? it is " + ACTOR),
                slip("a source is misspelt", EVENT, "[@minutes]", "[@minuets]", "18:33", "unknown-source", "did you mean `minutes`?"),
                slip("a month that no year has", EVENT, "2019-03-04", "2020-13-45", "3:12", "bad-date", "months are 01 to 12"),
                slip("a day that its month lacks", EVENT, "2019-03-04", "2019-02-30", "3:15", "bad-date", "write `2019-02` where the day is not known"),
                slip("a date as people write it", EVENT, "2019-03-04", "4 March 2019", "3:7", "bad-date", "write `2019-03-04`"),
                slip("two claims of one id", EVENT, "id: colour", "id: price", "8:10", "duplicate-id", "rename one"),
                slip("two rows of one id", EVENT, "id: second", "id: first", "11:9", "duplicate-id", "rename one"),
                slip("a key twice", EVENT, "sources: [minutes]\n", "sources: [minutes]\nsources: [minutes]\n", "6:1", "duplicate-key", "remove one"),
                slip("a required key is misspelt", EVENT, "sources:", "soruces:", "5:1", "unknown-key", "did you mean `sources`?"),
                slip("another key is misspelt", EVENT, "claims:", "cliams:", "6:1", "unknown-key", "did you mean `claims`?"),
                slip("a key of a claim is misspelt", EVENT, "text: The crane is red.", "txet: The crane is red.", "8:18", "unknown-key", "did you mean `text`?"),
                slip("front matter is not closed", ACTOR, "public_body\n---\n", "public_body\n", "1:1", "front-matter-not-closed", "put `---` on a line of its own after the last key"),
                slip("there is no front matter", ACTOR, "---\nname", "name", "1:1", "no-front-matter", "put `---` on the first line"),
                slip("a byte that is not UTF-8", EVENT, "the crane [@", "the cr\u00e4ne [@", "18:27", "not-utf8", "save the file as UTF-8"),
                slip("a byte that is not UTF-8, behind an umlaut that is", ACTOR, "Harbour Board", "H\u00c3\u00a4fen \u00e4", "2:13", "not-utf8", "save the file as UTF-8"),
                slip("a number with commas, unquoted in braces", EVENT, "\"> 1,900,000 USD\"", "1,900,000 USD", "10:61", "split-number", "put quotes round it: \"1,900,000 USD\""),
                slip("a bound unquoted in braces", EVENT, "\"> 1,900,000 USD\"", "> 1,900,000 USD", "10:61", "unquoted-bound", "put quotes round it: \"> 1,900,000 USD\""),
                slip("a bound unquoted on its own line", EVENT, "\"> 1.9m USD\"", "> 1.9m USD", "14:13", "unquoted-bound", "put quotes round it: \"> 1.9m USD\""),
                slip("a bound or equal, unquoted", EVENT, "\"> 1.9m USD\"", ">= 1.9m USD", "14:13", "unquoted-bound", "put quotes round it: \">= 1.9m USD\""),
                slip("YAML: a quotation mark is not closed", ACTOR, "Harbour Board", "\"Harbour Board", "2:7", "yaml-syntax", "close"),
                slip("YAML: a bracket is not closed", EVENT, "lundqvist]", "lundqvist", "4:9", "yaml-syntax", "close"),
                slip("YAML: a brace is not closed", EVENT, "for: [minutes]}\n  - {id: colour", "for: [minutes]\n  - {id: colour", "7:5", "yaml-syntax", "close"),
                slip("YAML: a second colon", ACTOR, "Harbour Board", "Harbour Board: a history", "2:20", "yaml-syntax", "put quotes round the value"),
                slip("YAML: a tab", EVENT, "    from: harbour-board\n", "\tfrom: harbour-board\n", "12:1", "yaml-syntax", "spaces"),
                slip("YAML: no colon", ACTOR, "kind: public_body", "kind public_body", "3:1", "yaml-syntax", "write `key: value`"),
                slip("YAML: a key is indented too far", ACTOR, "kind:", "  kind:", "3:3", "yaml-syntax", "begin"),
                slip("YAML: a key is indented too little", EVENT, "    amount: \"> 1.9m", "   amount: \"> 1.9m", "14:4", "yaml-syntax", "indent"),
                slip("YAML: a sign that begins no value", ACTOR, "Harbour Board", "@harbourboard", "2:7", "yaml-syntax", "put quotes round the value"),
                slip("YAML: a control character", ACTOR, "Harbour Board", "Harbour\u0007 Board", "2:14", "yaml-syntax", "delete"),
                slip("YAML: an alias", ACTOR, "Harbour Board", "*board", "2:7", "yaml-anchor", "write the value out"));
    }

    private static Arguments slip(String name, String file, String from, String to, String place, String code, String help) {
        Slip slip = text -> text.replace(from, to);
        return arguments(name, file, slip, place, code, help);
    }

    @Test
    void all_slips_of_a_run_are_told_sorted() throws IOException {
        FaultySite site = FaultySite.copy(SITE, temporary.resolve("site"));
        site.write(ACTOR, "---\nname: Harbour Board\nkind: bord\n---\n");
        site.write("content/sources/minutes.md", "---\ntitle: Minutes\nkind: filing\n---\n");
        Path event = site.folder().resolve(EVENT);
        Files.writeString(event, Files.readString(event).replace("lundqvist", "lindquist"));
        assertThat(site.build().err().lines().filter(line -> line.startsWith("content/")).map(line -> line.replaceAll("].*", "]")))
                .containsExactly(
                        ACTOR + ":3:7: error[unknown-word]",
                        EVENT + ":4:25: error[unknown-actor]",
                        EVENT + ":10:42: error[unknown-actor]",
                        EVENT + ":13:9: error[unknown-actor]",
                        "content/sources/minutes.md:1:1: error[missing-key]");
    }

    /** Of every path and byte under a folder. */
    private static String hash(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update((folder.relativize(file) + "\0").getBytes(StandardCharsets.UTF_8));
                digest.update(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
        }
    }
}
