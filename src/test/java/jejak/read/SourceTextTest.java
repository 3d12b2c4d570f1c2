package jejak.read;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Faults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTextTest {
    private final Faults faults = new Faults();

    private Optional<String> decode(byte... bytes) {
        return SourceText.decode("x.md", bytes, faults);
    }

    @Test
    void every_line_end_is_one_newline() {
        assertThat(decode("a\r\nb\rc\nd\r\n".getBytes(UTF_8))).contains("a\nb\nc\nd\n");
        assertThat(decode("\r\r\n\n".getBytes(UTF_8))).contains("\n\n\n");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_text() {
        assertThat(decode("\ufeff---\n".getBytes(UTF_8))).contains("---\n");
        assertThat(decode("a\ufeffb".getBytes(UTF_8)))
                .as("in the middle it is a letter like any other")
                .contains("a\ufeffb");
    }

    @Test
    void all_of_unicode_stays_as_it_was() {
        String text = "caf\u00e9 \u9611\u5915 \ud83d\ude00 \u0000";

        assertThat(decode(text.getBytes(UTF_8))).contains(text);
        assertThat(faults.isEmpty()).isTrue();
    }

    @Test
    void a_byte_that_is_not_utf_8_is_named_with_its_place() {
        byte[] bytes = "\ufeffone\r\ntw\u00f6 ".getBytes(UTF_8);
        byte[] broken = java.util.Arrays.copyOf(bytes, bytes.length + 1);
        broken[bytes.length] = (byte) 0xff;

        assertThat(decode(broken)).isEmpty();
        Diagnostic fault = faults.list().get(0);
        assertThat(Given.told(faults.list())).containsExactly("2:5+1 not-utf8");
        assertThat(fault.message()).isEqualTo("byte 14 (0xff) is not UTF-8");
    }

    @Test
    void a_byte_order_mark_does_not_shift_the_first_line() {
        decode((byte) 0xef, (byte) 0xbb, (byte) 0xbf, (byte) 'a', (byte) 0x80);

        assertThat(Given.told(faults.list())).containsExactly("1:2+1 not-utf8");
    }

    @Test
    void a_letter_cut_off_at_the_end_is_no_letter() {
        assertThat(decode((byte) 'a', (byte) 0xe9, (byte) 0x98)).isEmpty();
        assertThat(Given.told(faults.list())).containsExactly("1:2+1 not-utf8");
    }

    @Test
    void another_encoding_is_not_guessed() {
        assertThat(decode("\ufefftitle".getBytes(UTF_16LE))).isEmpty();
        assertThat(faults.list().get(0).message()).startsWith("byte 1 (0xff)");
    }

    @Test
    void overlong_forms_and_lone_surrogates_are_refused() {
        assertThat(decode((byte) 0xc0, (byte) 0xaf)).isEmpty();
        assertThat(decode((byte) 0xed, (byte) 0xa0, (byte) 0x80)).isEmpty();
        assertThat(faults.list()).hasSize(2);
    }

    @Test
    void a_file_of_4_mib_is_read_and_one_byte_more_is_not(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("long.md");

        Files.write(file, new byte[SourceText.LARGEST]);
        assertThat(SourceText.read("long.md", file, faults)).isPresent();
        assertThat(faults.isEmpty()).isTrue();

        Files.write(file, new byte[SourceText.LARGEST + 1]);
        assertThat(SourceText.read("long.md", file, faults)).isEmpty();
        assertThat(Given.told(faults.list())).isEqualTo(List.of("1:1+1 file-too-large"));
    }

    @Test
    void a_link_is_not_followed_even_where_it_came_after_the_listing(@TempDir Path folder) throws IOException {
        Path target = Files.writeString(folder.resolve("secret"), "secret");
        Path link = Files.createSymbolicLink(folder.resolve("x.md"), target);

        assertThatThrownBy(() -> SourceText.read("x.md", link, faults)).isInstanceOf(IOException.class);
    }
}
