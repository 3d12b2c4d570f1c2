package jejak.render.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetteringTest {
    private final Lettering plain = new Lettering(15, false);
    private final Lettering bold = new Lettering(15, true);

    @Test
    void widths_are_those_of_the_widest_font_of_the_theme() {
        // advances of DejaVu Sans, in thousandths of an em: O 787, p 635, e 615, n 634, A 684, I 295
        assertThat(new Lettering(1000, false).width("OpenAI")).isEqualTo(787 + 635 + 615 + 634 + 684 + 295);
        assertThat(new Lettering(1000, true).width("OpenAI")).isEqualTo(850 + 716 + 678 + 712 + 774 + 372);
        assertThat(plain.width("")).isZero();
    }

    @Test
    void an_ideograph_takes_an_em_and_a_mark_on_a_letter_nothing() {
        assertThat(plain.width("阑夕")).isGreaterThanOrEqualTo(30);
        assertThat(plain.width("e\u0301")).isEqualTo(plain.width("e"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kementerian Koordinator Bidang Kemaritiman dan Investasi Republik Indonesia",
                "中华人民共和国国家发展和改革委员会高技术产业司人工智能处",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
                "وزارة الاتصالات وتقنية المعلومات",
                "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW iiii",
                "𠀀𠀁𠀂𠀃𠀄𠀅𠀆𠀇𠀈𠀉𠀊𠀋𠀌"
            })
    void no_line_is_wider_than_its_room(String text) {
        for (int room : new int[] {40, 90, 131, 300}) {
            for (int most = 1; most < 20; most += 6) {
                List<String> lines = bold.lines(text, room, most);
                assertThat(lines).hasSizeBetween(1, most);
                assertThat(lines)
                        .allSatisfy(line -> assertThat(bold.width(line)).isLessThanOrEqualTo(room));
            }
        }
    }

    @Test
    void words_are_kept_whole_and_nothing_is_lost_where_there_is_room() {
        assertThat(plain.lines("Musk asks for a lab", 80, 5)).containsExactly("Musk asks", "for a lab");
        assertThat(String.join("", plain.lines("中华人民共和国国家发展和改革委员会", 60, 20))).isEqualTo("中华人民共和国国家发展和改革委员会");
        assertThat(plain.lines("", 80, 3)).isEmpty();
    }

    @Test
    void what_does_not_fit_ends_in_an_ellipsis() {
        assertThat(plain.lines("one two three four five", 70, 2))
                .last()
                .asString()
                .endsWith("\u2026");
        assertThat(plain.lines("one two", 300, 1)).containsExactly("one two");
    }

    @Test
    void a_closing_mark_does_not_begin_a_line() {
        for (int room = 48; room < 120; room += 5) {
            assertThat(plain.lines("「十万，二十万」。十万", room, 20)).noneMatch(line -> line.matches("^[」。，].*"));
        }
    }
}
