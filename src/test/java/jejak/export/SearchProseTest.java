package jejak.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SearchProseTest {
    @Test
    void tags_are_spaces_and_entities_are_characters() {
        assertThat(SearchProse.words("<p>A <em>B</em> &amp; C</p>")).isEqualTo(" A  B  & C ");
        assertThat(SearchProse.words("&lt;b&gt; &quot;x&quot; &#39;y&#39;")).isEqualTo("<b> \"x\" 'y'");
        assertThat(SearchProse.words("&amp;lt;")).as("escaped twice").isEqualTo("&lt;");
        assertThat(SearchProse.words("1 < 2 &copy; &")).as("neither").isEqualTo("1 < 2 &copy; &");
    }

    @Test
    void it_is_what_replacing_one_after_the_other_gives() {
        String[] parts = {
            "<", ">", "&", "amp;", "lt;", "gt;", "quot;", "#39;", "&amp;", "&lt;", "&gt;", "<p>", "word", " "
        };
        Random random = new Random(20261128);
        for (int round = 0; round < 2000; round++) {
            StringBuilder html = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) html.append(parts[random.nextInt(parts.length)]);
            String slow = html.toString()
                    .replaceAll("<[^>]*>", " ")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&#39;", "'")
                    .replace("&amp;", "&");
            assertThat(SearchProse.words(html.toString())).as(html.toString()).isEqualTo(slow);
        }
    }
}
