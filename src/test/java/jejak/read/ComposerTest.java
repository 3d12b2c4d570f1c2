package jejak.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jejak.model.Actor;
import jejak.model.Id;
import jejak.model.Kind;
import jejak.model.Page;
import jejak.read.markdown.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComposerTest {
    private static String titleOf(Composer.Composed document) {
        SourceFile file = new SourceFile(Kind.PAGE, new Id("x"), document.path(), Path.of("x"), List.of());
        Page page = (Page) new DocumentReader(Markdown.create())
                .read(file, List.of(document.bytes()))
                .value();
        return page.title().original();
    }

    private static Composer.Composed page(String title) {
        return Composer.of(Kind.PAGE).compose(new Id("x"), Map.of("title", title), "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain",
                "true",
                "no",
                "null",
                "~",
                "012",
                "1_000",
                "0x1F",
                "> 1.9m USD",
                "a: b",
                "a #b",
                "# a",
                "- a",
                "[a]",
                "{a: b}",
                "&a",
                "*a",
                "!a",
                "| a",
                "@a",
                "`a`",
                "%a",
                "'a'",
                "\"a\"",
                "a\\n",
                "a\nb",
                "---",
                "---\n---",
                "a\n---\nb",
                " a ",
                "\ta",
                "a\u0085b",
                "\u202ea",
                "日本語",
                "\ud83d\ude80",
                "?",
                ":",
                ",a",
                "09:10",
                "2015-05-25",
                "<<",
                "=",
                "a\u0000b",
                "\ufeffa"
            })
    void a_value_is_read_as_it_was_given(String value) {
        Composer.Composed document = page(value);
        if (!document.faults().isEmpty()) {
            assertThat(value)
                    .as("only characters that no file may hold: %s", document.faults())
                    .contains("\u0000");
            return;
        }
        assertThat(titleOf(document)).isEqualTo(value);
    }

    @Test
    void any_text_is_read_as_it_was_given() {
        Random random = new Random(20_150_525);
        String letters = "ab01 :#-[]{}&*!|>@`%'\"\\,?~\n\t.é日\u2028\ud83d\ude80";
        int[] points = letters.codePoints().toArray();
        for (int n = 0; n < 5_000; n++) {
            StringBuilder value = new StringBuilder();
            for (int i = random.nextInt(12) + 1; i > 0; i--)
                value.appendCodePoint(points[random.nextInt(points.length)]);
            if (value.toString().isBlank()) continue;
            Composer.Composed document = page(value.toString());
            assertThat(document.faults()).as(value.toString()).isEmpty();
            assertThat(titleOf(document)).isEqualTo(value.toString());
        }
    }

    @Test
    void lists_may_be_parted_by_commas_or_semicolons_or_be_yaml() {
        for (String given : List.of("Ana B;the board, old", "[Ana B, \"the board, old\"]")) {
            Composer.Composed document = Composer.of(Kind.ACTOR)
                    .compose(new Id("x"), Map.of("name", "X", "kind", "group", "aliases", given), "");
            SourceFile file = new SourceFile(Kind.ACTOR, new Id("x"), document.path(), Path.of("x"), List.of());
            Actor actor = (Actor) new DocumentReader(Markdown.create())
                    .read(file, List.of(document.bytes()))
                    .value();
            assertThat(actor.aliases()).extracting(a -> a.value()).containsExactly("Ana B", "the board, old");
        }
    }

    @Test
    void keys_nobody_gave_are_open_and_no_fault() {
        Composer.Composed document = Composer.of(Kind.EVENT).compose(new Id("x"), Map.of("title", "T"), "Body.");
        assertThat(document.open()).containsExactly("date", "actors", "sources");
        assertThat(document.faults()).isEmpty();
        assertThat(new String(document.bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .endsWith("\n---\nBody.\n");
    }

    @Test
    void an_unknown_key_is_a_fault_as_in_any_file() {
        Composer.Composed document =
                Composer.of(Kind.PAGE).compose(new Id("x"), Map.of("title", "T", "ttile", "U"), "");
        assertThat(document.faults()).extracting(d -> d.code().tag()).containsExactly("unknown-key");
    }

    @ParameterizedTest
    @CsvSource({
        "Altman proposes a lab, altman-proposes-a-lab",
        "Müller v. OpenAI, muller-v-openai",
        "'a very long title that goes on and on until it has more than sixty letters in it', a-very-long-title-that-goes-on-and-on-until-it-has-more-than"
    })
    void an_id_is_made_of_a_title(String title, String id) {
        assertThat(Composer.id(title)).contains(new Id(id));
        assertThat(Composer.id("方法")).isEmpty();
    }
}
