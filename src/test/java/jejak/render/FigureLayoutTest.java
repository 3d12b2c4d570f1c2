package jejak.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jejak.render.picture.LetteringRoom;
import jejak.render.view.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** By our own measure no words meet others or leave the sheet, whatever they are; a browser measures them too. */
class FigureLayoutTest {
    static Stream<Figure> figures() {
        List<Figure> all = new ArrayList<>();
        for (int count : new int[] {1, 2, 7, 24, 40}) {
            all.add(SamplePictures.money("money", count));
            all.add(SamplePictures.flows("flows", Math.min(24, count)));
            all.add(SamplePictures.way("way", count));
            all.add(SamplePictures.roles("roles", count));
            if (count > 1) all.add(SamplePictures.ties("ties", count));
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("figures")
    void words_keep_to_themselves_and_to_the_sheet(Figure figure) {
        assertThat(figure.drawings()).extracting(Figure.Drawing::size).containsExactly("wide", "narrow");
        for (Figure.Drawing drawing : figure.drawings()) {
            List<Rectangle> boxes = new ArrayList<>();
            for (Figure.Part part : drawing.parts()) {
                for (Figure.Text text : part.texts()) {
                    Rectangle box = LetteringRoom.of(drawing, text);
                    String what = drawing.id() + " `" + text.text() + "` " + box;
                    assertThat(box.x).as(what).isGreaterThanOrEqualTo(0);
                    assertThat(box.y).as(what).isGreaterThanOrEqualTo(0);
                    assertThat(box.x + box.width).as(what).isLessThanOrEqualTo(drawing.width());
                    assertThat(box.y + box.height).as(what).isLessThanOrEqualTo(drawing.height());
                    assertThat(boxes).as(what).noneMatch(box::intersects);
                    boxes.add(box);
                }
            }
            assertThat(boxes).isNotEmpty();
        }
    }
}
