package jejak.render.plate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PageBufferTest {
    private static final long SEED = Long.getLong("jejak.seed", 20261123L);

    @Test
    void it_encodes_as_the_jdk_does_whatever_the_text_and_however_it_is_cut() throws IOException {
        Random random = new Random(SEED);
        PageBuffer buffer = new PageBuffer();
        for (int round = 0; round < 2000; round++) {
            String text = text(random, random.nextInt(400));
            buffer.clear();
            writeInPieces(text, buffer, random);
            assertThat(Arrays.equals(encoded(buffer), expected(text)))
                    .as("seed %d, round %d: %s", SEED, round, text)
                    .isTrue();
        }
    }

    @Test
    void it_grows_past_its_first_array_for_every_length_of_character() throws IOException {
        for (String character : new String[] {"a", "é", "阑", "🚢", "\ud83d", "\udea2"}) {
            String text = character.repeat(150_000);
            PageBuffer buffer = new PageBuffer();
            buffer.write(text);
            assertThat(Arrays.equals(encoded(buffer), expected(text)))
                    .as(character)
                    .isTrue();
        }
    }

    @Test
    void half_a_character_is_replaced_wherever_it_stands() throws IOException {
        PageBuffer buffer = new PageBuffer();
        buffer.write("a\ud83db\udea2c\ud83d");
        assertThat(new String(encoded(buffer), StandardCharsets.UTF_8)).isEqualTo("a\ufffdb\ufffdc\ufffd");
    }

    @Test
    void half_a_character_does_not_reach_the_next_page() throws IOException {
        PageBuffer buffer = new PageBuffer();
        buffer.write("\ud83d");
        buffer.clear();
        buffer.write("\udea2.");
        assertThat(new String(encoded(buffer), StandardCharsets.UTF_8)).isEqualTo("\ufffd.");
    }

    private static byte[] encoded(PageBuffer buffer) {
        byte[] bytes = buffer.bytes();
        return Arrays.copyOf(bytes, buffer.length());
    }

    /** The JDK writes a question mark for half a character; a page says that something was lost. */
    private static byte[] expected(String text) {
        StringBuilder whole = new StringBuilder();
        text.codePoints().forEach(c -> whole.appendCodePoint(c >= 0xd800 && c <= 0xdfff ? 0xfffd : c));
        return whole.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void writeInPieces(String text, PageBuffer buffer, Random random) throws IOException {
        int at = 0;
        while (at < text.length()) {
            int end = Math.min(text.length(), at + 1 + random.nextInt(30));
            switch (random.nextInt(3)) {
                case 0 -> buffer.write(text, at, end - at);
                case 1 -> buffer.write(text.toCharArray(), at, end - at);
                default -> {
                    end = at + 1;
                    buffer.write(text.charAt(at));
                }
            }
            at = end;
        }
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(6)) {
                case 0 -> text.append((char) (0x80 + random.nextInt(0x780)));
                case 1 -> text.append((char) random.nextInt(0x10000));
                case 2 -> text.append((char) (0xd800 + random.nextInt(0x800)));
                case 3 -> text.appendCodePoint(0x10000 + random.nextInt(0x100000));
                default -> text.append((char) random.nextInt(0x80));
            }
        }
        return text.toString();
    }
}
