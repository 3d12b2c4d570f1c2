package jejak.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import jejak.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;

/** Weights of a finished site, each a byte or so above and below its budget. Noise does not pack, so a size can be aimed at. */
class WeightsTest {
    private final FinishedTree tree = new FinishedTree("/");

    @Test
    void a_page_may_weigh_100_kb_and_the_front_page_60() {
        add("index.html", page("", 56_000));
        add("id/index.html", page("", 62_000));
        add("long.html", page("", 96_000));
        add("longer.html", page("", 102_000));
        assertThat(heavy())
                .satisfiesExactly(
                        fault -> assertThat(fault)
                                .startsWith("heavy-page id/index.html: 6")
                                .endsWith("60 KB is the budget"),
                        fault -> assertThat(fault)
                                .startsWith("heavy-page longer.html: 10")
                                .endsWith("100 KB is the budget"));
    }

    @Test
    void what_a_page_loads_is_summed_up_and_told_once_for_all_pages_that_load_the_same() {
        add("a.css", noise(8_000));
        add("b.css", noise(8_000));
        add("a.js", noise(15_000));
        add("b.js", noise(6_000));
        add("search/words-0.js", noise(90_000));
        add("index.html", page("<link rel=stylesheet href=a.css><script src=a.js></script>", 0));
        for (String path : List.of("x/one.html", "x/two.html", "x/three.html")) {
            add(
                    path,
                    page(
                            "<link rel=stylesheet href=../a.css><link rel=stylesheet href=../b.css>"
                                    + "<script src=../a.js></script><script src=../search/words-0.js></script>",
                            0));
        }
        add("x/four.html", page("<script src=../a.js></script><script src=../b.js></script>", 0));
        assertThat(heavy())
                .satisfiesExactly(
                        fault -> assertThat(fault)
                                .startsWith("heavy-assets x/one.html: its style sheets are 1")
                                .endsWith("15 KB is the budget, as on 2 more pages"),
                        fault -> assertThat(fault)
                                .startsWith("heavy-assets x/four.html: its scripts are 2")
                                .endsWith("20 KB is the budget"));
    }

    @Test
    void fonts_that_a_style_sheet_names_are_counted_as_they_are() {
        add("assets/a.woff2", "x".repeat(70_000));
        add("assets/b.woff2", "x".repeat(50_000));
        add("assets/c.woff2", "x".repeat(1_000));
        add("assets/small.css", "@font-face { src: url(a.woff2) } @font-face { src: url(\"b.woff2?v=1\") }");
        add("assets/large.css", "@font-face { src: url('a.woff2'), url( b.woff2 ) } i { src: url(../assets/c.woff2) }");
        add("small.html", page("<link rel=stylesheet href=assets/small.css>", 0));
        add("large.html", page("<link rel=stylesheet href=assets/large.css>", 0));
        assertThat(heavy()).containsExactly("heavy-assets large.html: its fonts are 121 KB, and 120 KB is the budget");
    }

    @Test
    void a_piece_of_the_search_index_may_weigh_150_kb() {
        add("search/words-0.js", noise(148_000));
        add("id/search/words-1.js", noise(153_000));
        assertThat(heavy())
                .singleElement()
                .asString()
                .startsWith("heavy-assets id/search/words-1.js: 15")
                .endsWith("150 KB is the budget");
    }

    private List<String> heavy() {
        return tree.judge().stream()
                .filter(fault -> fault.code().tag().startsWith("heavy"))
                .map(this::told)
                .toList();
    }

    private String told(Diagnostic fault) {
        return fault.code().tag() + " " + fault.at().file() + ": " + fault.message();
    }

    private void add(String path, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        tree.add(path, bytes, bytes.length);
    }

    private static String page(String head, int weight) {
        return "<!doctype html><html lang=en><head><title>A</title>" + head + "</head><body><h1>A</h1><!-- "
                + noise(weight) + " --></body></html>";
    }

    /** Text of almost this weight when packed: 64 characters, of which each carries six bits. */
    private static String noise(int weight) {
        String letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        Random random = new Random(weight);
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < weight * 4 / 3; i++) noise.append(letters.charAt(random.nextInt(64)));
        return noise.toString();
    }
}
