package jejak.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArtistTest {
    private static final int MARGIN = 50;
    private static final Artist ARTIST = new Artist(new Faces());

    private static final String CHINESE = "奥特曼向马斯克提议成立人工智能实验室：「由谁来控制，谁来出资？」";
    private static final String JAPANESE = "アルトマン氏がマスク氏に研究所の設立を提案した電子メールの記録";
    private static final String KOREAN = "올트먼, 머스크에게 인공지능 연구소 설립을 제안하다";
    private static final String ARABIC = "ألتمان يقترح على ماسك إنشاء مختبر للذكاء الاصطناعي (OpenAI) في عام 2015";
    private static final String INDONESIAN = "Pertanggungjawaban ketidakberkesinambungan penyelenggaraan pemerintahan"
            + " mempertanyakan keberlangsungan pertanggungjawaban penyalahgunaan kewenangan ketatanegaraan dan"
            + " ketidaksempurnaan pengadministrasian";

    static List<String> titles() {
        List<String> titles = new ArrayList<>(List.of(
                "Tax",
                "Altman proposes an AI lab to Musk",
                INDONESIAN,
                "Pertanggungjawaban".repeat(9),
                "W".repeat(600),
                "The board of the company and the letter on control ".repeat(40),
                "a-very-long/path-of/many-parts-".repeat(12),
                "Jag ÅÄÖ Đặng Ễ ÿ, Ϊ Й gypq".repeat(3)));
        for (String title : List.of(CHINESE, JAPANESE, KOREAN, ARABIC)) {
            titles.add(title);
            titles.add(title.repeat(7));
        }
        return titles;
    }

    private static Card card(List<String> title, boolean isRightToLeft) {
        return new Card(
                List.of(
                        "A site with a name that is rather long, so that it would run into the edge if nothing were done, or over it"),
                title,
                List.of(),
                List.of("between about November 2015 and, at the latest, the spring or the early summer of 2018"),
                true,
                "alleged",
                List.of("alleged"),
                List.of(
                        "stated by Elon Musk, Sam Altman, Greg Brockman, Ilya Sutskever and the board of a company with a long name"),
                isRightToLeft);
    }

    private static Card plain(String... titles) {
        return new Card(
                List.of("A site"), List.of(titles), List.of(), List.of(), false, "", List.of(), List.of(), false);
    }

    @ParameterizedTest
    @MethodSource("titles")
    void no_ink_is_in_the_margin_and_none_beyond_the_edge(String title) throws Exception {
        for (boolean isRightToLeft : new boolean[] {false, true}) {
            BufferedImage picture = picture(ARTIST.draw(card(List.of(title), isRightToLeft)));
            for (int x = 0; x < Card.WIDTH; x++) {
                for (int y = 0; y < Card.HEIGHT; y++) {
                    boolean isMargin =
                            x < MARGIN || y < MARGIN || x >= Card.WIDTH - MARGIN || y >= Card.HEIGHT - MARGIN;
                    if (isMargin && (picture.getRGB(x, y) & 0xffffff) != Ink.PAPER) fail("ink at " + x + ", " + y);
                }
            }
        }
    }

    /** Where every line of the title ends is seen in the values: an outline cut off would not be. */
    @ParameterizedTest
    @MethodSource("titles")
    void every_line_fits_and_nothing_is_lost_without_three_dots(String title) {
        Setting setting =
                Setting.of(title, Faces.Style.SERIF, false, new Faces()).orElseThrow();
        for (double width : new double[] {5, 12, 36}) {
            List<Setting.Line> lines = setting.lines(width, true).orElseThrow();
            int at = 0;
            for (Setting.Line line : lines) {
                assertThat(line.width()).isLessThanOrEqualTo(width + 1e-9);
                for (int i = at; i < line.from(); i++)
                    assertThat(setting.glyphs().get(i).isSpace()).isTrue();
                at = line.to();
            }
            for (int i = at; i < setting.glyphs().size(); i++)
                assertThat(setting.glyphs().get(i).isSpace()).isTrue();
        }
    }

    @Test
    void a_picture_is_a_png_of_the_size_that_others_ask_for() throws Exception {
        BufferedImage picture = picture(ARTIST.draw(plain("How it began")));
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(picture.getRGB(5, 5) & 0xffffff).isEqualTo(Ink.PAPER);
    }

    @Test
    void a_longer_title_is_set_smaller() throws Exception {
        int last = Integer.MAX_VALUE;
        for (int words : new int[] {1, 6, 14, 30, 60}) {
            int height = lineHeight(picture(ARTIST.draw(plain("Hxgpd ".repeat(words)))));
            assertThat(height).as("%s words", words).isLessThan(last);
            last = height;
        }
    }

    @Test
    void chinese_japanese_korean_and_arabic_titles_are_drawn_with_letters_of_their_own() {
        for (String title : List.of(CHINESE, JAPANESE, KOREAN, ARABIC)) {
            Setting setting =
                    Setting.of(title, Faces.Style.SERIF, false, new Faces()).orElseThrow();
            assertThat(setting.glyphs())
                    .allSatisfy(g -> assertThat(g.found().glyph()).isPositive());
            assertThat(ARTIST.draw(plain(title, "in-other-words"))).isNotEqualTo(ARTIST.draw(plain("in-other-words")));
        }
    }

    @Test
    void a_title_in_a_script_that_cannot_be_set_is_said_in_the_next_wording() {
        for (String title : List.of(
                "\u0e1b\u0e23\u0e30\u0e40\u0e17\u0e28\u0e44\u0e17\u0e22", "\u0939\u093f\u0928\u094d\u0926\u0940")) {
            assertThat(ARTIST.draw(plain(title, "In other words"))).isEqualTo(ARTIST.draw(plain("In other words")));
        }
    }

    @Test
    void a_sign_that_is_in_no_font_and_says_nothing_is_left_out() {
        assertThat(ARTIST.draw(plain("A \ud83d\ude80 launch\u200b"))).isEqualTo(ARTIST.draw(plain("A launch")));
    }

    @Test
    void a_line_in_chinese_neither_begins_with_a_full_stop_nor_ends_with_an_opening_quote() {
        Setting setting = Setting.of("「一二」，三。".repeat(30), Faces.Style.SERIF, false, new Faces())
                .orElseThrow();
        for (double width = 3; width < 20; width += 0.7) {
            for (Setting.Line line : setting.lines(width, false).orElseThrow()) {
                assertThat("，。」")
                        .doesNotContain(Character.toString(
                                setting.glyphs().get(line.from()).letter()));
                assertThat("「")
                        .doesNotContain(Character.toString(
                                setting.glyphs().get(line.to() - 1).letter()));
            }
        }
    }

    @Test
    void right_to_left_words_run_from_the_right_and_latin_ones_among_them_from_the_left() {
        Setting setting = Setting.of("\u05d0\u05d1 (AB)", Faces.Style.SERIF, true, new Faces())
                .orElseThrow();
        StringBuilder seen = new StringBuilder();
        for (Setting.Glyph glyph :
                setting.seen(setting.lines(99, false).orElseThrow().get(0))) seen.appendCodePoint(glyph.letter());
        assertThat(seen).hasToString(")AB( \u05d1\u05d0");
    }

    @Test
    void any_number_of_threads_draw_the_same() throws Exception {
        byte[] alone = new Artist(new Faces()).draw(card(List.of(CHINESE + INDONESIAN), false));
        Artist shared = new Artist(new Faces());
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<byte[]>> all = new ArrayList<>();
            for (int i = 0; i < 8; i++) all.add(() -> shared.draw(card(List.of(CHINESE + INDONESIAN), false)));
            for (var drawn : pool.invokeAll(all)) assertThat(drawn.get()).isEqualTo(alone);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void the_inks_are_those_of_the_theme() throws Exception {
        String tokens = Files.readString(Path.of("templates/assets/css/tokens.css"));
        Map<String, Integer> theme = new TreeMap<>();
        Matcher colours = Pattern.compile("--([\\w-]+): #([0-9a-f]{6});").matcher(tokens);
        while (colours.find()) theme.putIfAbsent(colours.group(1), Integer.parseInt(colours.group(2), 16));
        assertThat(Ink.PAPER).isEqualTo(theme.get("paper"));
        assertThat(Ink.TEXT.colour("")).isEqualTo(theme.get("ink"));
        assertThat(Ink.SOFT.colour("")).isEqualTo(theme.get("soft"));
        assertThat(Ink.RULE.colour("")).isEqualTo(theme.get("rule"));
        assertThat(Ink.ACCENT.colour("")).isEqualTo(theme.get("accent"));
        for (jejak.model.Status status : jejak.model.Status.values()) {
            assertThat(Ink.STATUS.colour(status.word()))
                    .as(status.word())
                    .isEqualTo(theme.get("status-" + status.word()));
        }
    }

    @Test
    void every_status_has_a_shape_of_its_own() {
        List<byte[]> drawn = new ArrayList<>();
        for (jejak.model.Status status : jejak.model.Status.values()) {
            byte[] card = ARTIST.draw(new Card(
                    List.of(),
                    List.of("A"),
                    List.of(),
                    List.of(),
                    false,
                    status.word(),
                    List.of("A"),
                    List.of(),
                    false));
            assertThat(drawn).noneMatch(other -> java.util.Arrays.equals(other, card));
            drawn.add(card);
        }
    }

    @Test
    void other_words_are_another_file() {
        Card card = plain("One");
        assertThat(card.path("id/events/x.html")).matches("assets/cards/id/events/x\\.[0-9a-f]{10}\\.png");
        assertThat(plain("Two").path("x.html")).isNotEqualTo(card.path("x.html"));
        assertThat(plain("One", "Two").key()).isNotEqualTo(plain("OneTwo").key());
        assertThat(plain("One").key()).isEqualTo(card.key());
    }

    private static BufferedImage picture(byte[] png) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** Of the first line of the title. */
    private static int lineHeight(BufferedImage picture) {
        int top = 0;
        for (int y = 0; y < Card.HEIGHT; y++) {
            boolean hasInk = false;
            for (int x = 122; x < Card.WIDTH; x++) hasInk |= (picture.getRGB(x, y) & 0xffffff) == Ink.TEXT.colour("");
            if (hasInk && top == 0) top = y;
            if (!hasInk && top > 0) return y - top;
        }
        return 0;
    }
}
