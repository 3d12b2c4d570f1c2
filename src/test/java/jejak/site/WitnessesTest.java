package jejak.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import jejak.site.Witnesses.Count;
import jejak.site.Witnesses.Testimony;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WitnessesTest {

    @Test
    void nothing_is_no_witness() {
        assertThat(Witnesses.count(List.of()).chosen()).isEmpty();
    }

    @Test
    void retellings_of_one_document_are_one_witness_however_many() {
        List<Testimony> all = new ArrayList<>();
        for (int i = 0; i < 500; i++) all.add(impartial(7));

        Count count = Witnesses.count(all);

        assertThat(count.chosen()).containsExactly(0);
        assertThat(count.atLeast()).isFalse();
        assertThat(count.confirming()).isEmpty();
    }

    @Test
    void what_retells_two_documents_is_independent_of_neither() {
        assertThat(Witnesses.count(List.of(impartial(1, 2), impartial(1), impartial(2)))
                        .chosen())
                .containsExactly(1, 2);
    }

    @Test
    void two_statements_of_one_speaker_are_one_witness() {
        assertThat(Witnesses.count(List.of(party(4, 1), party(4, 2))).chosen()).hasSize(1);
        assertThat(Witnesses.count(List.of(party(4, 1), party(5, 2))).chosen()).hasSize(2);
    }

    @Test
    void two_parties_do_not_confirm_each_other_and_an_impartial_one_does() {
        assertThat(Witnesses.count(List.of(party(1, 1), party(2, 2))).confirming())
                .isEmpty();
        assertThat(Witnesses.count(List.of(party(1, 1), party(2, 2), impartial(3)))
                        .confirming())
                .hasValue(List.of(0, 2));
    }

    @Test
    void a_pair_can_confirm_outside_the_largest_set() {
        // the impartial one retells two of the parties, and is independent of the third
        List<Testimony> all = List.of(party(1, 1), party(2, 2), party(3, 3), impartial(1, 2));

        Count count = Witnesses.count(all);

        assertThat(count.chosen()).containsExactly(0, 1, 2);
        assertThat(count.confirming()).hasValue(List.of(2, 3));
    }

    @Test
    void of_two_equal_sets_the_one_with_more_impartial_members_is_named() {
        assertThat(Witnesses.count(List.of(party(1, 1), impartial(1, 2), party(3, 2)))
                        .chosen())
                .containsExactly(0, 2);
        assertThat(Witnesses.count(List.of(new Testimony(new int[] {1}, -1, false), impartial(1, 2)))
                        .chosen())
                .containsExactly(1);
    }

    @Test
    void up_to_24_the_number_is_exact_and_beyond_it_is_a_lower_bound() {
        List<Testimony> all = new ArrayList<>();
        for (int i = 0; i < 24; i++) all.add(impartial(i));
        assertThat(Witnesses.count(all).atLeast()).isFalse();
        assertThat(Witnesses.count(all).chosen()).hasSize(24);

        all.add(impartial(24));
        assertThat(Witnesses.count(all).atLeast()).isTrue();
        assertThat(Witnesses.count(all).chosen()).hasSize(25);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void the_number_is_that_of_trying_every_set(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            List<Testimony> all = testimonies(random, 1 + random.nextInt(12));

            Count count = Witnesses.count(all);

            String which = "seed " + seed + ", round " + round;
            assertThat(count.chosen()).as(which).hasSize(bruteForce(all));
            assertThat(isIndependent(all, count.chosen())).as(which).isTrue();
            assertThat(count.confirming().isPresent()).as(which).isEqualTo(isConfirmed(all));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void a_lower_bound_is_of_independent_witnesses_and_leaves_none_out_that_fits(long seed) {
        List<Testimony> all = testimonies(new Random(seed), 200);

        List<Integer> chosen = Witnesses.count(all).chosen();

        assertThat(isIndependent(all, chosen)).isTrue();
        for (int i = 0; i < all.size(); i++) {
            List<Integer> more = new ArrayList<>(chosen);
            if (!chosen.contains(i)) more.add(i);
            assertThat(more.size() == chosen.size() || !isIndependent(all, more))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33})
    @Timeout(10)
    void twenty_four_tangled_testimonies_are_counted_at_once(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            List<Testimony> all = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                all.add(impartial(random.ints(2 + random.nextInt(2), 0, 16)
                        .distinct()
                        .sorted()
                        .toArray()));
            }
            assertThat(Witnesses.count(all).chosen()).isNotEmpty();
        }
    }

    private static Testimony impartial(int... roots) {
        return new Testimony(roots, -1, true);
    }

    private static Testimony party(int speaker, int... roots) {
        return new Testimony(roots, speaker, false);
    }

    private static List<Testimony> testimonies(Random random, int count) {
        List<Testimony> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int[] roots = new TreeSet<>(
                            random.ints(1 + random.nextInt(3), 0, 10).boxed().toList())
                    .stream().mapToInt(r -> r).toArray();
            int speaker = random.nextInt(3) == 0 ? random.nextInt(4) : -1;
            all.add(new Testimony(roots, speaker, speaker < 0 && random.nextBoolean()));
        }
        return all;
    }

    private static int bruteForce(List<Testimony> all) {
        int most = 0;
        for (int set = 0; set < 1 << all.size(); set++) {
            List<Integer> members = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) if ((set & 1 << i) != 0) members.add(i);
            if (members.size() > most && isIndependent(all, members)) most = members.size();
        }
        return most;
    }

    // by the contract's own words, without any of the code under test
    private static boolean isIndependent(List<Testimony> all, List<Integer> members) {
        TreeSet<Integer> roots = new TreeSet<>();
        TreeSet<Integer> speakers = new TreeSet<>();
        for (int i : members) {
            for (int root : all.get(i).roots()) if (!roots.add(root)) return false;
            int speaker = all.get(i).speaker();
            if (speaker >= 0 && !speakers.add(speaker)) return false;
        }
        return true;
    }

    private static boolean isConfirmed(List<Testimony> all) {
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                boolean impartial = all.get(i).isImpartial() || all.get(j).isImpartial();
                if (impartial && isIndependent(all, List.of(i, j))) return true;
            }
        }
        return false;
    }
}
