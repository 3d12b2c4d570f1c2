package jejak.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import jejak.build.Build;
import jejak.build.Progress;
import jejak.build.Request;
import jejak.golden.BuiltSite;
import jejak.golden.Tree;
import jejak.parallel.Workers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** {@code manifest.json}, every hash computed anew from the files that lie there. */
class ManifestTest {
    @RegisterExtension
    static final BuiltSite GOLDEN = BuiltSite.golden();

    @RegisterExtension
    static final BuiltSite OWN = BuiltSite.own();

    @Test
    void it_lists_every_file_but_itself_sorted_with_true_hashes_and_sizes() throws Exception {
        for (BuiltSite site : List.of(GOLDEN, OWN)) holds(site.output());
    }

    @Test
    void dotfiles_that_are_not_ours_stay_and_are_not_listed(@TempDir Path folder) throws Exception {
        Path output = Files.createDirectory(folder.resolve("output"));
        Files.writeString(output.resolve(".gitignore"), "*\n!.gitignore\n");
        Files.createDirectory(output.resolve(".git"));
        Files.writeString(output.resolve(".git/HEAD"), "ref: refs/heads/pages\n");
        for (int i = 0; i < 2; i++) {
            try (Workers workers = new Workers(2)) {
                Request request = new Request(GOLDEN.source(), output, BuiltSite.NOW, false, false);
                assertThat(new Build(workers, Progress.SILENT).run(request).summary())
                        .isPresent();
            }
            assertThat(output.resolve(".gitignore")).hasContent("*\n!.gitignore\n");
            assertThat(output.resolve(".git/HEAD")).hasContent("ref: refs/heads/pages\n");
            assertThat(listed(output)).contains(".nojekyll").doesNotContain(".gitignore", ".git/HEAD", "manifest.json");
        }
    }

    private static void holds(Path output) throws Exception {
        List<String> paths = listed(output);
        List<String> expected = new ArrayList<>(Tree.paths(output));
        expected.remove("manifest.json");
        assertThat(paths).containsExactlyInAnyOrderElementsOf(expected).isSorted();
        for (JsonNode file : manifest(output).get("files")) {
            assertThat(file.size()).isEqualTo(3);
            byte[] bytes = Files.readAllBytes(output.resolve(file.get("path").asText()));
            assertThat(file.get("bytes").asLong()).isEqualTo(bytes.length);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            assertThat(file.get("sha256").asText()).isEqualTo(HexFormat.of().formatHex(digest));
        }
    }

    private static List<String> listed(Path output) throws Exception {
        List<String> paths = new ArrayList<>();
        for (JsonNode file : manifest(output).get("files"))
            paths.add(file.get("path").asText());
        return paths;
    }

    private static JsonNode manifest(Path output) throws Exception {
        return new ObjectMapper().readTree(Files.readString(output.resolve("manifest.json"), StandardCharsets.UTF_8));
    }
}
