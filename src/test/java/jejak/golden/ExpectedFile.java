package jejak.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file in the repository that says what is to come out. {@code -Djejak.golden=write} writes what comes out today. */
record ExpectedFile(Path path) {
    private static final boolean WRITE = "write".equals(System.getProperty("jejak.golden"));

    void holds(String text) {
        try {
            if (WRITE) {
                if (!Files.exists(path) || !Files.readString(path).equals(text)) Files.writeString(path, text);
                return;
            }
            assertThat(path)
                    .as("what comes out, as it is to be; -Djejak.golden=write takes it over")
                    .exists();
            assertThat(text)
                    .as("what comes out, against %s; -Djejak.golden=write takes it over", path)
                    .isEqualTo(Files.readString(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
