package jejak.read.memo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeepTest {
    enum Colour {
        RED,
        GREEN
    }

    sealed interface Shape permits Dot, Box {}

    record Dot() implements Shape {}

    record Box(int width, Optional<Box> inner, List<Shape> parts) implements Shape {}

    record Pair<A, B>(A left, B right) {}

    record All(
            String text,
            int number,
            long large,
            boolean flag,
            Colour colour,
            Shape shape,
            Optional<Pair<String, Optional<Integer2>>> pair,
            Map<Colour, List<String>> map,
            LocalDate day,
            LocalTime time,
            Instant instant,
            ZoneId zone,
            BigDecimal sum) {}

    record Integer2(int value) {}

    private static final All ALL = new All(
            "letters \u00e9\u2014\ud83d\ude00, and letters",
            Integer.MIN_VALUE,
            Long.MAX_VALUE,
            true,
            Colour.GREEN,
            new Box(-1, Optional.of(new Box(300, Optional.empty(), List.of())), List.of(new Dot(), new Dot())),
            Optional.of(new Pair<>("and letters", Optional.of(new Integer2(0)))),
            Map.of(Colour.RED, List.of("and letters", "")),
            LocalDate.MIN,
            LocalTime.of(23, 59, 1),
            Instant.parse("2026-11-23T00:00:00.5Z"),
            ZoneId.of("Asia/Jakarta"),
            new BigDecimal("1.9000"));

    @Test
    void a_value_comes_back_as_it_was() {
        Keep<All> keep = new Keep<>(All.class, Map.of());
        assertThat(keep.value(keep.bytes(ALL))).contains(ALL);
    }

    @Test
    void a_word_that_comes_again_takes_a_byte() {
        Keep<Pair<String, String>> keep = new Keep<>(Words.class.getRecordComponents()[0].getGenericType(), Map.of());
        int once = keep.bytes(new Pair<>("a long word", "")).length;
        assertThat(keep.bytes(new Pair<>("a long word", "a long word"))).hasSizeLessThanOrEqualTo(once);
    }

    record Words(Pair<String, String> both) {}

    @Test
    void bytes_of_something_else_give_nothing_or_another_value_and_never_an_end() {
        Keep<All> keep = new Keep<>(All.class, Map.of());
        byte[] whole = keep.bytes(ALL);
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            byte[] damaged = whole.clone();
            for (int n = 0; n < 3; n++) damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            keep.value(damaged);
        }
        assertThat(keep.value(new byte[0])).isEmpty();
    }

    record Unkept(Optional<Thread> thread) {}

    @Test
    void a_type_that_cannot_be_kept_is_found_with_the_first_value_whatever_it_holds() {
        Keep<Unkept> keep = new Keep<>(Unkept.class, Map.of());
        assertThatThrownBy(() -> keep.bytes(new Unkept(Optional.empty())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.Thread");
        assertThatThrownBy(() -> keep.value(new byte[0]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.Thread");
    }
}
