package jejak.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jejak.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"index.html", ".nojekyll", "a/b/c.html", "documents/.hidden", "a b/ü?.txt", "a/...", "阑/😀"})
    void a_relative_path_is_safe(String path) {
        assertThat(OutputPath.isSafe(path)).isTrue();
        assertThat(faults(path)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/a",
                "a/",
                "a//b",
                ".",
                "..",
                "a/..",
                "a/./b",
                "../a",
                ".git",
                ".git/config",
                ".jejak-next/a",
                "a\\b",
                "a\nb",
                "a\u0000",
                "\ud800",
                "a\udc00b",
                "\udc00\ud800"
            })
    void a_path_that_leaves_the_folder_or_cannot_be_named_is_refused(String path) {
        assertThat(OutputPath.isSafe(path)).isFalse();
        assertThat(faults(path)).hasSize(1).allSatisfy(line -> assertThat(line).startsWith("path-escapes"));
    }

    @Test
    void one_path_twice_is_a_fault() {
        assertThat(faults("a.html", "b.html", "a.html"))
                .containsExactly("duplicate-output: two outputs want the path `a.html`");
    }

    @Test
    void the_manifest_is_the_publishers_own() {
        assertThat(faults("manifest.json"))
                .containsExactly("duplicate-output: two outputs want the path `manifest.json`");
        assertThat(faults("Manifest.json")).hasSize(1);
        assertThat(faults("data/manifest.json")).isEmpty();
    }

    @Test
    void paths_that_differ_only_by_case_are_a_fault() {
        assertThat(faults("events/irs.html", "events/IRS.html"))
                .containsExactly("case-clash: the output paths `events/IRS.html` and `events/irs.html`"
                        + " differ only by letter case or Unicode form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"é|e\u0301", "Å|\u212b", "straße|STRASSE", "σ|ς", "É|e\u0301", "ﬁ|FI"})
    void paths_that_differ_only_by_unicode_form_are_a_fault(String pair) {
        String[] paths = pair.split("\\|");

        assertThat(faults(paths)).hasSize(1).allSatisfy(line -> assertThat(line).startsWith("case-clash"));
    }

    @Test
    void folders_that_differ_only_by_case_are_a_fault() {
        assertThat(faults("Events/a.html", "events/b.html", "events/c.html"))
                .containsExactly("case-clash: the output paths `Events` and `events`"
                        + " differ only by letter case or Unicode form");
    }

    @Test
    void a_file_may_not_have_the_name_of_a_folder() {
        String fault = "duplicate-output: the output `a/b` is a file, and `a/b/c.html` needs a folder of that name";
        assertThat(faults("a/b", "a/b/c.html")).containsExactly(fault);
        assertThat(faults("a/b/c.html", "a/b")).containsExactly(fault);
    }

    @Test
    void faults_do_not_depend_on_which_thread_came_first() throws Exception {
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < 50; i++) paths.addAll(List.of("a" + i, "A" + i, "b" + i, "b" + i, "c" + i, "C" + i + "/x"));
        List<String> expected = faults(paths.toArray(String[]::new));
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 20; round++) {
                Names names = new Names();
                List<Callable<Boolean>> takes = new ArrayList<>();
                for (String path : paths) takes.add(() -> names.take(path));
                pool.invokeAll(takes);
                assertThat(lines(names.faults())).isEqualTo(expected);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(expected).hasSize(150);
    }

    @Test
    void paths_sort_by_code_point() {
        assertThat(OutputPath.ORDER.compare("\uffee", "😀")).isNegative();
        assertThat("\uffee".compareTo("😀")).isPositive();
        assertThat(OutputPath.ORDER.compare("a", "ab")).isNegative();
        assertThat(OutputPath.ORDER.compare("a/b", "a-b")).isPositive();
        assertThat(OutputPath.ORDER.compare("a", "a")).isZero();
    }

    private static List<String> faults(String... paths) {
        Names names = new Names();
        for (String path : paths) names.take(path);
        return lines(names.faults());
    }

    private static List<String> lines(List<Diagnostic> faults) {
        return faults.stream().map(d -> d.code().tag() + ": " + d.message()).toList();
    }
}
