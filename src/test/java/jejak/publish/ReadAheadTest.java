package jejak.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadAheadTest {
    @TempDir
    Path folder;

    private Path output;

    @BeforeEach
    void publishASite() throws IOException {
        Files.createDirectories(folder.resolve("source/content"));
        output = folder.resolve("output");
        publish(Optional.empty(), "a.html", "b.html");
    }

    @Test
    void isTheManifestThatIsRead() throws IOException {
        ReadAhead ahead = ReadAhead.of(output).orElseThrow();
        assertThat(ahead.manifest().files()).extracting(Manifest.Entry::path).containsExactly("a.html", "b.html");
        publish(Optional.of(ahead), "a.html");
        assertThat(output.resolve("b.html")).doesNotExist();
    }

    @Test
    void isForgottenWhereAnotherBuildCameBetween() throws IOException {
        ReadAhead ahead = ReadAhead.of(output).orElseThrow();
        publish(Optional.empty(), "a.html", "b.html", "c.html");
        publish(Optional.of(ahead), "a.html");
        assertThat(output.resolve("b.html")).doesNotExist();
        assertThat(output.resolve("c.html")).doesNotExist();
        assertThat(ReadAhead.of(output).orElseThrow().manifest().files())
                .extracting(Manifest.Entry::path)
                .containsExactly("a.html");
    }

    @Test
    void isForgottenWhereTheManifestWasBrokenMeanwhile() throws IOException {
        ReadAhead ahead = ReadAhead.of(output).orElseThrow();
        Files.writeString(output.resolve("manifest.json"), "{}");
        var opened = Publisher.open(folder.resolve("source"), output, Optional.of(ahead));
        assertThat(opened.value()).isEmpty();
        assertThat(Desk.tags(opened.diagnostics())).containsExactly("bad-manifest");
    }

    @Test
    void isNothingWhereThereIsNoManifestOrNoneThatCanBeRead() throws IOException {
        assertThat(ReadAhead.of(folder.resolve("nowhere"))).isEmpty();
        Files.writeString(output.resolve("manifest.json"), "{");
        assertThat(ReadAhead.of(output)).isEmpty();
    }

    private void publish(Optional<ReadAhead> ahead, String... paths) throws IOException {
        try (Staging staging =
                Publisher.open(folder.resolve("source"), output, ahead).value().orElseThrow()) {
            for (String path : paths) staging.put(path, path.getBytes(StandardCharsets.UTF_8));
            Desk.commit(staging);
        }
    }
}
