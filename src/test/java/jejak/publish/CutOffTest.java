package jejak.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ends a publish at every step, by an error that nothing catches: what is on disk then is what a kill leaves. */
class CutOffTest {
    private static final Map<String, String> NONE = Map.of();
    private static final Map<String, String> OLD =
            Map.of("index.html", "old", "same.html", "s", "gone/a.html", "g", "turns", "file", "stale/s.html", "s");
    private static final Map<String, String> NEW =
            Map.of("index.html", "new!", "same.html", "s", "turns/b.html", "b", "gone", "file", ".nojekyll", "");
    private static final Map<String, String> KEPT = Map.of(".git/HEAD", "ref", ".gitignore", "*");

    @TempDir
    Path folder;

    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /** Lets {@code left} steps pass; then ends the program, or fails once as a disk would. */
    private static final class Countdown implements Step.Watch {
        private int left;
        private final boolean kill;

        Countdown(int left, boolean kill) {
            this.left = left;
            this.kill = kill;
        }

        @Override
        public void reached(Step step) throws IOException {
            if (left-- != 0) return;
            if (kill) throw new Killed();
            throw new FileSystemException(step.name());
        }

        boolean hasRung() {
            return left < 0;
        }
    }

    private record Case(String name, Publisher.Layout layout, Map<String, String> before, Map<String, String> kept) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("flip", Places::of, OLD, NONE),
                new Case("flip with dotfiles", Places::of, OLD, KEPT),
                new Case("flip, first publish", Places::of, NONE, NONE),
                new Case("flip, first publish beside dotfiles", Places::of, NONE, KEPT),
                new Case("in place", Places::inside, OLD, NONE),
                new Case("in place with dotfiles", Places::inside, OLD, KEPT),
                new Case("in place, first publish beside dotfiles", Places::inside, NONE, KEPT));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void after_a_kill_and_the_next_start_the_old_site_or_the_new_one_stands(Case given) throws IOException {
        List<Integer> steps = new ArrayList<>();
        boolean rung = true;
        for (int at = 0; rung; at++) {
            Desk desk = prepared(given, "kill-" + at);
            rung = killed(desk, at);
            start(desk);
            assertWhole(given, desk, "killed at step " + at);
            desk.publish(NEW);
            assertThat(desk.site()).isEqualTo(with(given, NEW));
            desk.manifest();
            steps.add(at);
        }
        assertThat(steps).hasSizeGreaterThan(5);
    }

    static Stream<Case> hardest() {
        return cases().filter(given -> given.name().endsWith(" with dotfiles"));
    }

    @ParameterizedTest
    @MethodSource("hardest")
    void a_start_that_is_killed_too_leaves_the_same_choice(Case given) throws IOException {
        boolean rung = true;
        for (int at = 3; rung; at++) { // the first few only fill the spare
            boolean again = true;
            for (int then = 0; again; then++) {
                Desk desk = prepared(given, "kill-" + at + "-" + then);
                rung = killed(desk, at);
                Countdown second = new Countdown(then, true);
                desk.watch = second;
                try {
                    start(desk);
                } catch (Killed e) {
                    // as meant; what matters is the start after this one
                    desk.watch = Step.UNWATCHED;
                }
                again = second.hasRung();
                desk.watch = Step.UNWATCHED;
                start(desk);
                assertWhole(given, desk, "killed at steps " + at + " and " + then);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_step_that_fails_leaves_the_old_site_or_the_new_one(Case given) throws IOException {
        boolean rung = true;
        for (int at = 0; rung; at++) {
            Desk desk = prepared(given, "fail-" + at);
            Countdown countdown = new Countdown(at, false);
            desk.watch = countdown;
            boolean published = true;
            try {
                desk.publish(NEW);
            } catch (FileSystemException e) {
                published = false;
            }
            rung = countdown.hasRung();
            desk.watch = Step.UNWATCHED;
            if (published) assertThat(desk.site()).isEqualTo(with(given, NEW));
            start(desk);
            assertWhole(given, desk, "failed at step " + at);
            desk.publish(OLD);
            assertThat(desk.site()).isEqualTo(with(given, OLD));
        }
    }

    @Test
    void a_folder_that_cannot_be_renamed_after_all_is_brought_up_to_date_in_place() throws IOException {
        for (Step failing : List.of(Step.SET_ASIDE, Step.IN_PLACE, Step.DOTFILE_MOVED)) {
            Case given = new Case("", Places::of, OLD, KEPT);
            Desk desk = prepared(given, failing.name());
            Object before = Files.getAttribute(desk.output, "fileKey");
            List<Step> seen = new ArrayList<>();
            desk.watch = step -> {
                seen.add(step);
                if (step == failing && Collections.frequency(seen, step) == 1) throw new FileSystemException("busy");
            };
            desk.publish(NEW);

            assertThat(desk.site()).isEqualTo(with(given, NEW));
            assertThat(Files.getAttribute(desk.output, "fileKey")).isEqualTo(before);
            assertThat(Places.beside(desk.output).marker()).doesNotExist();
        }
    }

    @Test
    void a_flip_that_is_over_is_not_taken_back() throws IOException {
        Desk desk = new Desk(Files.createDirectories(folder.resolve("over")));
        desk.publish(Map.of("index.html", "old"));
        desk.watch = new Countdown(6, false);
        assertThatThrownBy(() -> desk.publish(Map.of("index.html", "new"))).hasMessage("UNMARKED");
        desk.watch = Step.UNWATCHED;

        assertThat(desk.site()).isEqualTo(Map.of("index.html", "new"));
        start(desk);
        assertThat(desk.site()).isEqualTo(Map.of("index.html", "new"));
    }

    @Test
    void a_dotfile_that_cannot_move_at_the_next_start_gives_the_old_site_back() throws IOException {
        Case given = new Case("", Places::of, OLD, Map.of(".git/HEAD", "ref"));
        Desk desk = prepared(given, "stuck");
        killed(desk, Step.SET_ASIDE);
        desk.watch = new Countdown(1, false);
        start(desk);
        desk.watch = Step.UNWATCHED;

        assertThat(desk.site()).isEqualTo(with(given, OLD));
        desk.publish(NEW);
        assertThat(desk.site()).isEqualTo(with(given, NEW));
    }

    @Test
    void a_spare_deleted_in_the_middle_of_a_flip_does_not_cost_the_old_site() throws IOException {
        Case given = new Case("", Places::of, OLD, KEPT);
        Desk desk = prepared(given, "spare");
        killed(desk, Step.SET_ASIDE);
        assertThat(desk.output).doesNotExist();
        Tree.delete(Places.beside(desk.output).spare());

        start(desk);

        assertThat(desk.site()).isEqualTo(with(given, OLD));
    }

    @Test
    void an_empty_folder_made_in_the_middle_of_a_flip_is_no_trouble() throws IOException {
        Case given = new Case("", Places::of, OLD, KEPT);
        Desk desk = prepared(given, "made");
        killed(desk, Step.SET_ASIDE);
        Files.createDirectory(desk.output);

        start(desk);

        assertThat(desk.site()).isEqualTo(with(given, NEW));
    }

    @Test
    void a_filled_folder_made_in_the_middle_of_a_flip_is_left_alone() throws IOException {
        Desk desk = prepared(new Case("", Places::of, OLD, KEPT), "filled");
        killed(desk, Step.SET_ASIDE);
        desk.write("mine.txt", "m");
        SortedMap<String, String> before = Desk.tree(desk.source);

        assertThat(desk.refused()).containsExactly("half-published");
        assertThat(Desk.tags(Publisher.recover(desk.output))).containsExactly("half-published");
        before.put(".site-output.jejak-lock", Desk.tree(desk.source).get(".site-output.jejak-lock"));
        assertThat(Desk.tree(desk.source)).isEqualTo(before);
    }

    @Test
    void dotfiles_made_in_the_middle_of_a_flip_do_not_replace_the_kept_ones() throws IOException {
        Desk desk = prepared(new Case("", Places::of, OLD, KEPT), "dotfiles");
        killed(desk, Step.IN_PLACE);
        desk.write(".gitignore", "mine");

        assertThat(desk.refused()).containsExactly("half-published");
        assertThat(Places.beside(desk.output).aside().resolve(".gitignore")).hasContent("*");
    }

    @Test
    void an_old_tree_without_a_marker_is_not_touched() throws IOException {
        Desk desk = prepared(new Case("", Places::of, OLD, NONE), "lost");
        killed(desk, Step.SET_ASIDE);
        Files.delete(Places.beside(desk.output).marker());

        assertThat(desk.refused()).containsExactly("half-published");
        assertThat(Places.beside(desk.output).aside().resolve("index.html")).hasContent("old");
    }

    @Test
    void a_marker_that_names_a_way_out_is_not_followed() throws IOException {
        for (String marker : List.of(
                "{\"way\":\"FLIP\",\"kept\":[\"../content\"]}",
                "{\"way\":\"FLIP\",\"kept\":[\"..\"]}",
                "{\"way\":\"FLIP\",\"kept\":[\"stale\"]}",
                "{\"way\":\"FLIP\",\"kept\":[\".git/../stale\"]}",
                "{\"way\":\"OTHER\",\"kept\":[]}",
                "{\"way\":\"FLIP\"}",
                "{\"way\":\"FLIP\",\"kept\":[]} more",
                "FLIP",
                "")) {
            Desk desk = prepared(new Case("", Places::of, OLD, KEPT), "marker-" + marker.hashCode());
            killed(desk, Step.IN_PLACE);
            Files.writeString(Places.beside(desk.output).marker(), marker);

            assertThat(desk.refused()).containsExactly("half-published");
            assertThat(desk.source.resolve("content")).isDirectory();
        }
    }

    @Test
    void what_a_killed_in_place_build_staged_does_not_reach_the_next_site() throws IOException {
        Desk desk = prepared(new Case("", Places::inside, OLD, NONE), "staged");
        killed(desk, Step.COMPLETE);
        SortedMap<String, String> next = new TreeMap<>(OLD);
        next.put("added.html", "a");

        desk.publish(next);

        assertThat(desk.site()).isEqualTo(next);
    }

    @Test
    void what_an_in_place_publish_still_needs_may_not_vanish_unnoticed() throws IOException {
        Desk desk = prepared(new Case("", Places::inside, OLD, NONE), "vanished");
        killed(desk, Step.FILE_APPLIED);
        Tree.delete(Places.inside(desk.output).spare());

        assertThat(desk.refused()).containsExactly("half-published");
    }

    @Test
    void recover_alone_finishes_a_flip() throws IOException {
        Case given = new Case("", Places::of, OLD, KEPT);
        Desk desk = prepared(given, "recover");
        killed(desk, Step.SET_ASIDE);

        assertThat(Publisher.recover(desk.output)).isEmpty();

        assertThat(desk.site()).isEqualTo(with(given, NEW));
    }

    @Test
    void clean_finishes_a_flip_before_it_removes_anything() throws IOException {
        Desk desk = prepared(new Case("", Places::of, OLD, KEPT), "clean");
        killed(desk, Step.SET_ASIDE);

        assertThat(Publisher.clean(desk.source, desk.output).value()).isEqualTo(NEW.size());

        assertThat(desk.site()).isEqualTo(KEPT);
    }

    @Test
    void the_watch_sees_every_kind_of_step() throws IOException {
        List<Step> seen = new ArrayList<>();
        for (Publisher.Layout layout : List.<Publisher.Layout>of(Places::of, Places::inside)) {
            Desk desk = prepared(new Case("", layout, OLD, KEPT), "seen-" + seen.size());
            desk.watch = seen::add;
            desk.publish(NEW);
        }
        assertThat(seen).contains(Step.values());
    }

    private Desk prepared(Case given, String name) throws IOException {
        Desk desk = new Desk(Files.createDirectories(folder.resolve(name)));
        desk.layout = given.layout();
        if (desk.layout.of(desk.output).inside()) Files.createDirectory(desk.output);
        if (!given.before().isEmpty()) desk.publish(given.before());
        for (var file : given.kept().entrySet()) desk.write(file.getKey(), file.getValue());
        return desk;
    }

    private static boolean killed(Desk desk, int at) throws IOException {
        Countdown countdown = new Countdown(at, true);
        kill(desk, countdown);
        return countdown.hasRung();
    }

    private static void killed(Desk desk, Step at) throws IOException {
        kill(desk, step -> {
            if (step == at) throw new Killed();
        });
        desk.watch = Step.UNWATCHED;
    }

    private static void kill(Desk desk, Step.Watch watch) throws IOException {
        desk.watch = watch;
        Staging staging = desk.staging();
        try {
            for (var file : new TreeMap<>(NEW).entrySet()) staging.put(file.getKey(), Desk.bytes(file.getValue()));
            Desk.commit(staging);
        } catch (Killed e) {
            assertThatThrownBy(() -> Desk.commit(staging)).isInstanceOf(IllegalStateException.class);
        }
        staging.unlock();
        desk.watch = Step.UNWATCHED;
    }

    private static void start(Desk desk) throws IOException {
        desk.staging().close();
    }

    private static void assertWhole(Case given, Desk desk, String what) throws IOException {
        assertThat(desk.site()).as(what).isIn(with(given, given.before()), with(given, NEW));
        assertThat(Places.beside(desk.output).aside()).doesNotExist();
        assertThat(Places.beside(desk.output).marker()).doesNotExist();
    }

    private static SortedMap<String, String> with(Case given, Map<String, String> site) {
        SortedMap<String, String> all = new TreeMap<>(site);
        all.putAll(given.kept());
        return all;
    }
}
