package jejak.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class WorkersTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 8})
    void results_stand_in_the_order_of_the_items_whoever_is_first(int threads) {
        try (Workers workers = new Workers(threads)) {
            for (int count : new int[] {0, 1, 2, 31, 32, 33, 1000, 5001}) {
                List<Integer> items = IntStream.range(0, count).boxed().toList();
                assertThat(workers.map(items, WorkersTest::slowly)).isEqualTo(items);
                assertThat(workers.each(items, WorkersTest::slowly)).isEqualTo(items);
                assertThat(workers.map(count, WorkersTest::slowly)).isEqualTo(items);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void what_is_begun_is_done_beside_other_work_and_throws_what_it_threw(int threads) {
        try (Workers workers = new Workers(threads)) {
            Supplier<Integer> later = workers.begin(() -> slowly(7));
            Supplier<Integer> fault = workers.begin(() -> {
                throw new IllegalArgumentException("begun");
            });
            assertThat(workers.map(100, WorkersTest::slowly)).hasSize(100);
            assertThat(later.get()).isEqualTo(7);
            assertThatThrownBy(fault::get)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("begun");
        }
    }

    @Test
    void every_thread_has_a_part_in_it() {
        Set<Thread> seen = ConcurrentHashMap.newKeySet();
        CountDownLatch all = new CountDownLatch(4);
        try (Workers workers = new Workers(4)) {
            workers.map(4, i -> {
                seen.add(Thread.currentThread());
                all.countDown();
                return await(all);
            });
        }
        assertThat(seen).hasSize(4).doesNotContain(Thread.currentThread());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    void the_first_fault_by_order_is_thrown_on(int threads) {
        AtomicInteger done = new AtomicInteger();
        try (Workers workers = new Workers(threads)) {
            assertThatThrownBy(() -> workers.map(1000, i -> {
                        slowly(i);
                        if (i == 37 || i == 900) throw new IllegalArgumentException("item " + i);
                        return done.incrementAndGet();
                    }))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("item 37");
            if (threads > 1) assertThat(done).as("all others have ended").hasValue(998);
            assertThat(workers.map(3, i -> i)).as("the pool lives on").containsExactly(0, 1, 2);
        }
    }

    @Test
    void an_error_of_the_machine_is_thrown_on_as_it_is() {
        try (Workers workers = new Workers(2)) {
            assertThatThrownBy(() -> workers.map(100, i -> {
                        if (i == 50) throw new StackOverflowError("deep");
                        return i;
                    }))
                    .isInstanceOf(StackOverflowError.class)
                    .hasMessage("deep");
        }
    }

    @Test
    void an_interrupted_wait_ends_and_says_so() {
        CountDownLatch never = new CountDownLatch(1);
        try (Workers workers = new Workers(2)) {
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> workers.map(100, i -> await(never))).isInstanceOf(CancellationException.class);
            assertThat(Thread.interrupted())
                    .as("the interruption is kept for the caller")
                    .isTrue();
        }
    }

    /** Takes longer for some numbers than for others, so that threads overtake each other. */
    private static int slowly(int i) {
        int spin = i % 7 == 0 ? 20_000 : 10;
        for (int n = 0; n < spin; n++) Thread.onSpinWait();
        return i;
    }

    private static boolean await(CountDownLatch latch) {
        try {
            latch.await();
            return true;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
