package jejak.render.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayersTest {
    private static Layers layers(int size, int... ends) {
        List<Step.Line> lines = new ArrayList<>();
        for (int i = 0; i < ends.length; i += 2) lines.add(new Step.Line(ends[i], ends[i + 1]));
        return new Layers(size, lines);
    }

    @Test
    void each_stands_behind_all_that_it_retells() {
        Layers layers = layers(4, 0, 1, 1, 2, 0, 3, 2, 3);
        assertThat(List.of(layers.depth(0), layers.depth(1), layers.depth(2), layers.depth(3)))
                .containsExactly(0, 1, 2, 3);
        assertThat(layers.count()).isEqualTo(4);
    }

    @Test
    void a_line_that_only_shortens_a_longer_way_is_left_out() {
        Layers layers = layers(3, 0, 1, 1, 2, 0, 2);
        assertThat(layers.parents(2)).containsExactly(1);
        assertThat(layers.children(0)).containsExactly(1);
    }

    @Test
    void a_first_document_stands_just_before_what_retells_it() {
        Layers layers = layers(4, 0, 1, 1, 2, 3, 2);
        assertThat(layers.depth(3)).isEqualTo(1);
        assertThat(layers.nearest(2)).isEqualTo(1);
    }

    @Test
    void a_circle_is_broken_where_it_closes() {
        Layers layers = layers(3, 0, 1, 1, 2, 2, 0, 1, 1);
        assertThat(layers.count()).isEqualTo(3);
        assertThat(layers.parents(0)).isEmpty();
    }

    @Test
    void nothing_is_no_layer() {
        assertThat(layers(0).count()).isZero();
        assertThat(layers(2).count()).isEqualTo(1);
    }
}
