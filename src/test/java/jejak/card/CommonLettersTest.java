package jejak.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody can tell letters taken out of a font from the font. */
class CommonLettersTest {
    private static final String SANS = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String SERIF = "/liberation/LiberationSerif-Bold.ttf";

    private static Typeface takenOutOf(Typeface font, List<String> opened) throws IOException {
        return CommonLetters.of(CommonLetters.takenOutOf(font), () -> {
            opened.add("opened");
            return font;
        });
    }

    private static List<String> segments(Shape shape) {
        List<String> segments = new ArrayList<>();
        double[] points = new double[6];
        for (PathIterator at = shape.getPathIterator(null); !at.isDone(); at.next()) {
            int kind = at.currentSegment(points);
            int count = switch (kind) {
                case PathIterator.SEG_CLOSE -> 0;
                case PathIterator.SEG_QUADTO -> 4;
                case PathIterator.SEG_CUBICTO -> 6;
                default -> 2;
            };
            StringBuilder segment = new StringBuilder().append(kind);
            for (int i = 0; i < count; i++) segment.append(' ').append(points[i]);
            segments.add(segment.toString());
        }
        segments.add("winding " + shape.getPathIterator(null).getWindingRule());
        return segments;
    }

    @ParameterizedTest
    @ValueSource(strings = {SANS, SERIF})
    void every_letter_is_as_the_font_has_it(String path) throws IOException {
        Typeface font = FontFile.inJar(path);
        List<String> opened = new ArrayList<>();
        Typeface letters = takenOutOf(font, opened);
        assertThat(letters.unit()).isEqualTo(font.unit());
        for (int letter : "Aa zZ09éĀſ“”—…€₹".codePoints().toArray()) {
            int glyph = letters.glyph(letter);
            assertThat(glyph).isEqualTo(font.glyph(letter));
            assertThat(letters.advance(glyph)).isEqualTo(font.advance(glyph));
            assertThat(segments(letters.outline(glyph))).isEqualTo(segments(font.outline(glyph)));
        }
        int kerned = 0;
        for (int left = ' '; left < 0x180; left++) {
            for (int right = ' '; right < 0x180; right++) {
                double kerning = letters.kerning(letters.glyph(left), letters.glyph(right));
                assertThat(kerning).isEqualTo(font.kerning(font.glyph(left), font.glyph(right)));
                if (kerning != 0) kerned++;
            }
        }
        assertThat(kerned).isPositive();
        assertThat(opened).as("the font was not needed").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {SANS, SERIF})
    void other_letters_come_from_the_font_which_is_opened_once(String path) throws IOException {
        Typeface font = FontFile.inJar(path);
        List<String> opened = new ArrayList<>();
        Typeface letters = takenOutOf(font, opened);
        for (int letter : "ЖЯΩ\u05d0\u4e00A".codePoints().toArray()) {
            int glyph = letters.glyph(letter);
            assertThat(glyph).isEqualTo(font.glyph(letter));
            assertThat(letters.advance(glyph)).isEqualTo(font.advance(glyph));
            assertThat(letters.kerning(glyph, letters.glyph('A'))).isEqualTo(font.kerning(glyph, font.glyph('A')));
            assertThat(segments(letters.outline(glyph))).isEqualTo(segments(font.outline(glyph)));
        }
        assertThat(opened).hasSize(1);
    }
}
