package jejak.render.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineOrderTest {
    private static Tie tie(int from, int to, int weight) {
        return new Tie(from, to, weight, "", "");
    }

    @Test
    void those_often_together_stand_side_by_side() {
        int[] places = LineOrder.of(4, List.of(tie(0, 3, 5), tie(1, 2, 5), tie(2, 3, 1)));
        assertThat(Math.abs(places[0] - places[3])).isEqualTo(1);
        assertThat(Math.abs(places[1] - places[2])).isEqualTo(1);
    }

    @Test
    void everybody_has_a_place_and_the_same_one_each_time() {
        List<Tie> ties = new ArrayList<>();
        for (int i = 1; i < 40; i++) ties.add(tie(i * 7 % i, i, i % 9 + 1));
        int[] places = LineOrder.of(40, ties);
        assertThat(places).doesNotHaveDuplicates().hasSize(40);
        assertThat(places).isEqualTo(LineOrder.of(40, ties));
    }
}
