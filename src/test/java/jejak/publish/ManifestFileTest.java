package jejak.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jejak.diagnostic.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManifestFileTest {
    // From the examples of FIPS 180-4: the hash of "abc".
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    @Test
    void a_manifest_has_one_line_a_file_sorted_by_path() throws IOException {
        Manifest manifest = Manifest.of(List.of(entry("index.html"), entry("events/\"a\".html")));

        assertThat(written(manifest))
                .isEqualTo("{\"files\":[\n"
                        + "{\"path\":\"events/\\\"a\\\".html\",\"sha256\":\"" + ABC + "\",\"bytes\":3},\n"
                        + "{\"path\":\"index.html\",\"sha256\":\"" + ABC + "\",\"bytes\":3}\n]}\n");
    }

    @Test
    void what_is_written_is_read_again() throws IOException {
        Manifest manifest = Manifest.of(List.of(entry("documents/阑夕.txt"), entry(".nojekyll"), entry("a/b/c d.html")));

        assertThat(read(written(manifest)).value()).contains(manifest);
        assertThat(read(written(Manifest.EMPTY)).value()).contains(Manifest.EMPTY);
    }

    @Test
    void a_hash_is_that_of_the_standard() {
        assertThat(new Scratch().hash(Desk.bytes("xabcx"), 1, 3)).hasToString(ABC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../up.html",
                "/etc/passwd",
                "a/../../b",
                "a//b",
                "a/",
                "",
                ".",
                "..",
                "./a",
                ".git/config",
                ".gitignore",
                "a\\\\b",
                "a\\u0000b",
                "a\\nb",
                "\\ud800",
                "manifest.json"
            })
    void a_path_that_the_generator_would_not_write_is_refused(String path) throws IOException {
        assertThat(Desk.tags(read(listing(path)).diagnostics())).containsExactly("bad-manifest");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "not json",
                "{\"files\":{}}",
                "{\"files\":[",
                "{\"files\":[]",
                "{\"files\":[]}x",
                "{\"files\":[]}{}",
                "{\"files\":[],\"files\":[]}",
                "{\"name\":\"an app\"}",
                "{\"files\":[1]}",
                "{\"files\":[{}]}",
                "{\"files\":[{\"path\":\"a\"}]}",
                "{\"files\":[[[[[[]]]]]]}",
                "{\"files\":[{\"path\":\"a\",\"path\":\"b\"}]}"
            })
    void what_is_not_a_manifest_is_refused(String text) throws IOException {
        Outcome<Optional<Manifest>> read = read(text);

        assertThat(read.value()).isEmpty();
        assertThat(Desk.tags(read.diagnostics())).containsExactly("bad-manifest");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"bytes\":-1",
                "\"bytes\":1.5",
                "\"bytes\":\"3\"",
                "\"bytes\":99999999999999999999",
                "\"bytes\":null",
                "\"bytes\":3,\"bytes\":3",
                "\"bytes\":3,\"more\":1"
            })
    void a_size_must_be_a_number_of_bytes(String bytes) throws IOException {
        assertThat(Desk.tags(read(listing("a").replace("\"bytes\":3", bytes)).diagnostics()))
                .containsExactly("bad-manifest");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00", "zz7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"})
    void a_hash_must_be_sixty_four_digits(String hash) throws IOException {
        assertThat(Desk.tags(read(listing("a").replace(ABC, hash)).diagnostics()))
                .containsExactly("bad-manifest");
        assertThat(Sha256.parse(ABC.toUpperCase(java.util.Locale.ROOT))).isEmpty();
    }

    @Test
    void a_path_listed_twice_is_refused_at_its_place() throws IOException {
        String twice = listing("a").replace("]}", ",\n" + listing("a").substring("{\"files\":[".length()));

        var fault = read(twice).diagnostics().get(0);

        assertThat(fault.message()).isEqualTo("`a` is listed twice");
        assertThat(fault.at().line()).isEqualTo(2);
    }

    @Test
    void a_message_obeys_no_terminal_codes_of_a_hostile_path() throws IOException {
        var fault =
                read(listing("\\u001b[2J" + "x".repeat(4_000))).diagnostics().get(0);

        assertThat(fault.message()).startsWith("`?[2Jxxx").hasSizeLessThan(200);
    }

    @Test
    void a_hostile_manifest_is_not_followed_by_any_command() throws IOException {
        Desk desk = new Desk(folder);
        Path victim = Files.writeString(folder.resolve("victim.html"), "v");
        desk.publish(Map.of("index.html", "i"));
        desk.write("manifest.json", listing("../victim.html"));

        assertThat(desk.refused()).containsExactly("bad-manifest");
        assertThat(Desk.tags(Publisher.clean(folder, desk.output).diagnostics()))
                .containsExactly("bad-manifest");
        assertThat(victim).hasContent("v");
        assertThat(desk.output.resolve("index.html")).hasContent("i");
    }

    @Test
    void a_manifest_that_is_a_link_or_a_folder_is_refused() throws IOException {
        Desk desk = new Desk(folder);
        Files.createDirectories(desk.output);
        Path list = Files.writeString(folder.resolve("list.json"), "{\"files\":[]}");
        Files.createSymbolicLink(desk.output.resolve("manifest.json"), list);
        assertThat(desk.refused()).containsExactly("bad-manifest");

        Files.delete(desk.output.resolve("manifest.json"));
        desk.write("manifest.json/mine", "m");
        assertThat(desk.refused()).containsExactly("bad-manifest");
    }

    private static Manifest.Entry entry(String path) {
        return new Manifest.Entry(path, Sha256.parse(ABC).orElseThrow(), 3);
    }

    private static String listing(String path) {
        return "{\"files\":[{\"path\":\"" + path + "\",\"sha256\":\"" + ABC + "\",\"bytes\":3}]}";
    }

    private static String written(Manifest manifest) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ManifestFile.write(manifest, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Outcome<Optional<Manifest>> read(String text) throws IOException {
        return ManifestFile.read(new ByteArrayInputStream(Desk.bytes(text)), "site-output/manifest.json");
    }
}
