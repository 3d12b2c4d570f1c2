package jejak.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LookFileTest {
    @TempDir
    Path folder;

    private Path file;
    private Path program;

    @BeforeEach
    void write_one() throws IOException {
        file = folder.resolve("jejak.look");
        program = Files.writeString(folder.resolve("jejak.jar"), "a program");
        LookFile.write(file, program.toFile());
    }

    private boolean isRead() {
        return LookFile.read(file, program.toFile()).isPresent();
    }

    @Test
    void what_is_read_is_what_would_be_made() {
        Look made = Look.made();
        assertThat(LookFile.read(file, program.toFile())).hasValueSatisfying(read -> {
            assertThat(read.isOf(made.theme())).isTrue();
            assertThat(read.assets()).usingRecursiveComparison().isEqualTo(made.assets());
            assertThat(read.faults()).isEmpty();
        });
    }

    @Test
    void it_is_the_same_bytes_each_time() throws IOException {
        Path again = folder.resolve("again.look");
        LookFile.write(again, program.toFile());
        assertThat(again).hasSameBinaryContentAs(file);
    }

    @Test
    void that_of_another_program_is_not_used() throws IOException {
        assertThat(isRead()).isTrue();
        FileTime when = Files.getLastModifiedTime(program);
        Files.setLastModifiedTime(program, FileTime.fromMillis(when.toMillis() + 1000));
        assertThat(isRead()).isFalse();
        Files.setLastModifiedTime(program, when);
        assertThat(isRead()).isTrue();
        Files.writeString(program, "another program");
        Files.setLastModifiedTime(program, when);
        assertThat(isRead()).isFalse();
        assertThat(LookFile.read(file, new File(folder.toFile(), "none.jar"))).isEmpty();
    }

    @Test
    void one_that_is_damaged_cut_short_or_gone_is_not_used() throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at += whole.length / 97) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 4;
            Files.write(file, damaged);
            assertThat(isRead()).as("byte %s changed", at).isFalse();
            Files.write(file, Arrays.copyOf(whole, at));
            assertThat(isRead()).as("cut at %s", at).isFalse();
        }
        Files.delete(file);
        assertThat(isRead()).isFalse();
        Files.createDirectory(file);
        assertThat(isRead()).isFalse();
    }
}
