package jejak.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import jejak.model.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {
    private static final long SEED = Long.getLong("jejak.seed", 20261123L);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"/* no comment */  two  spaces\"",
                "'it\\'s /* quoted */'",
                "\"line \\\n    continued   \"",
                "url(img/a*/b.png)",
                "url(//example.org/*/x.png)",
                "URL( a\\)/*.png )",
                "url( \"x y/*.png\" )"
            })
    void strings_and_addresses_are_never_changed(String kept) {
        assertThat(Assets.slim("a {\n  b: " + kept + ";\n} /* end */ c {\n}\n"))
                .isEqualTo("a {\nb: " + kept + ";\n} c {\n}\n");
    }

    @Test
    void comments_indents_and_empty_lines_go() {
        assertThat(Assets.slim("/* why */\n\na {\n  /* here\n  too */ color: red;\n}\n"))
                .isEqualTo("a {\ncolor: red;\n}\n");
        assertThat(Assets.slim("a { color: red } /* never ends")).isEqualTo("a { color: red }\n");
    }

    @Test
    void words_are_not_joined_where_a_comment_stood_between_them() {
        assertThat(Assets.slim("a/**/b { margin: 1px/**/2px }").split("\\W+")).doesNotContain("ab", "1px2px");
    }

    @Test
    void random_style_sheets_keep_every_string_and_address_in_order() {
        Random random = new Random(SEED);
        for (int round = 0; round < 5000; round++) {
            List<String> kept = new ArrayList<>();
            StringBuilder css = new StringBuilder();
            for (int i = random.nextInt(20); i > 0; i--) {
                switch (random.nextInt(4)) {
                    case 0 -> kept.add(add(css, '"' + inside(random, "'", "\\\"", "\\\n") + '"'));
                    case 1 -> kept.add(add(css, "url(" + inside(random, "\\)", "x") + ")"));
                    case 2 ->
                        css.append("/*")
                                .append(inside(random, "\"", "'", "\n", "url("))
                                .append("*/");
                    default -> css.append(random.nextBoolean() ? "\n   \n" : " b: ;");
                }
            }
            String slim = Assets.slim(css.toString());
            int at = 0;
            for (String token : kept) {
                int found = slim.indexOf(token, at);
                assertThat(found).as("seed %d: %s in %s", SEED, token, css).isNotNegative();
                assertThat(slim.substring(at, found)).doesNotContain("/*", "\"").doesNotContainPattern("\n\\s");
                at = found + token.length();
            }
        }
    }

    private static String add(StringBuilder css, String token) {
        css.append(token);
        return token;
    }

    private static String inside(Random random, String... own) {
        StringBuilder text = new StringBuilder("x");
        List<String> parts = new ArrayList<>(List.of("/", "*", " ", "  ", "é", "{", ";"));
        parts.addAll(List.of(own));
        for (int i = random.nextInt(8); i > 0; i--) text.append(parts.get(random.nextInt(parts.size())));
        return text.toString().replaceAll("\\*+/", "/").replace("\\\\", "\\");
    }

    @Test
    void the_theme_of_the_program_loses_only_comments_and_space() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("templates/assets"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".css")).toList()) {
                String css = Files.readString(file);
                assertThat(Assets.slim(css).replaceAll("\\s+", ""))
                        .as(file.toString())
                        .isEqualTo(css.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("\\s+", ""));
            }
        }
    }

    @Test
    void a_file_s_name_changes_with_its_bytes_and_with_nothing_else() {
        Assets first = Assets.of(theme("a { color: red }", "<svg/>"));
        assertThat(Assets.of(theme("a { color: red }", "<svg/>"))).satisfies(same -> {
            assertThat(same.stylesheet()).isEqualTo(first.stylesheet());
            assertThat(same.icon()).isEqualTo(first.icon());
        });
        Assets blue = Assets.of(theme("a { color: blue }", "<svg/>"));
        assertThat(blue.stylesheet()).isNotEqualTo(first.stylesheet());
        assertThat(blue.icon()).isEqualTo(first.icon()).matches("assets/icon\\.[0-9a-f]{10}\\.svg");
        assertThat(blue.files()).containsKeys(blue.stylesheet(), blue.icon());
    }

    @Test
    void the_order_of_the_style_sheets_is_that_of_the_layers() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String name :
                List.of("base", "components/z", "components/a", "layout", "own", "print", "reset", "tokens")) {
            byte[] css = ("." + name.replace('/', '-')).getBytes(StandardCharsets.UTF_8);
            files.put("assets/css/" + name + ".css", css);
        }
        Assets assets = Assets.of(new Theme(files));
        assertThat(new String(assets.files().get(assets.stylesheet()), StandardCharsets.UTF_8).split("\\s+"))
                .containsExactly(
                        ".tokens", ".reset", ".base", ".layout", ".components-a", ".components-z", ".own", ".print");
    }

    @Test
    void the_scripts_are_one_file_whose_first_part_is_what_the_others_use() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String name : List.of("a", "base", "z")) {
            files.put("assets/js/" + name + ".js", ("// " + name).getBytes(StandardCharsets.UTF_8));
        }
        Assets assets = Assets.of(new Theme(files));
        assertThat(assets.script()).matches("assets/site\\.[0-9a-f]{10}\\.js");
        assertThat(assets.files().get(assets.script())).asString().isEqualTo("// base\n// a\n// z\n");
        assertThat(assets.files()).hasSize(2);
    }

    @Test
    void a_theme_without_scripts_has_no_file_of_them() {
        assertThat(Assets.of(theme("a { color: red }", "<svg/>")).script()).isEmpty();
    }

    private static Theme theme(String css, String icon) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put("assets/css/base.css", css.getBytes(StandardCharsets.UTF_8));
        files.put("assets/icon.svg", icon.getBytes(StandardCharsets.UTF_8));
        return new Theme(files);
    }
}
