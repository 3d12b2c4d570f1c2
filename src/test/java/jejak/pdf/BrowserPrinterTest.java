package jejak.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserPrinterTest {
    @TempDir
    Path folder;

    @Test
    void one_without_windows_is_taken_where_there_is_no_other() throws IOException {
        program("chromium-headless-shell");
        assertThat(found(Map.of("PATH", folder.toString()))).isEqualTo("chromium-headless-shell");
        program("google-chrome");
        assertThat(found(Map.of("PATH", folder.toString()))).isEqualTo("google-chrome");
    }

    @Test
    void the_path_is_searched_in_its_order_and_what_cannot_be_started_is_passed_over() throws IOException {
        Path later = Files.createDirectory(folder.resolve("later"));
        Files.createFile(folder.resolve("chromium"));
        program("later/chromium-browser");
        assertThat(found(Map.of("PATH", folder + File.pathSeparator + later))).isEqualTo("chromium-browser");
    }

    @Test
    void the_one_that_is_named_comes_first() throws IOException {
        program("chromium");
        Path own = program("my-browser");
        assertThat(found(Map.of("PATH", folder.toString(), "CHROME", own.toString())))
                .isEqualTo("my-browser");
    }

    private Path program(String name) throws IOException {
        Path file = Files.createFile(folder.resolve(name));
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private static String found(Map<String, String> environment) {
        return BrowserPrinter.find(environment).orElseThrow().name();
    }
}
