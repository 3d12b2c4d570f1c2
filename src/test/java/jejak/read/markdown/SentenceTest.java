package jejak.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "One. Two.~One.",
                "No end~No end",
                "Mr. Musk paid 1.9m to OpenAI, Inc. in the U.S. before J. R. Smith v. Jones. Then he left.~Mr. Musk paid 1.9m to OpenAI, Inc. in the U.S. before J. R. Smith v. Jones.",
                "It began at 9 a.m. The rest came later.~It began at 9 a.m.",
                "See e.g. The Times. Next.~See e.g. The Times.",
                "He asked: “Why?” and left. Next.~He asked: “Why?” and left.",
                "“It is done.” He left.~“It is done.”",
                "Did it? Yes.~Did it?",
                "Yahoo! announced it. Next.~Yahoo! announced it.",
                "Wait… Then go.~Wait…",
                "Wait… then go. Next.~Wait… then go.",
                "It cost $1.50. Next.~It cost $1.50.",
                "See p. 3 and No. 4. Next.~See p. 3 and No. 4.",
                "(A note.) Next.~(A note.)",
                "这是第一句。这是第二句。~这是第一句。",
                "「はい。」次。~「はい。」",
                "هل هذا صحيح؟ نعم.~هل هذا صحيح؟",
                "यह पहला है। दूसरा।~यह पहला है।",
                "Menurut hlm. 3 dan Bpk. Budi. Lalu.~Menurut hlm. 3 dan Bpk. Budi.",
                "  Much\twhite   space.  Next.~Much white space."
            })
    void the_first_sentence_ends_where_a_reader_would_end_it(String text, String first) {
        assertThat(Sentence.first(text)).isEqualTo(first);
    }

    @Test
    void it_is_the_plain_text_of_the_first_paragraph() {
        assertThat(
                        first(
                                "## Heading\n\n> quote\n\nIt *was* `code`,\n[[a|the *link*]] [words](https://e.org) [@a, p. 1]. [[#c]] Next."))
                .isEqualTo("It was code, the link words.");
        assertThat(first("![alt](documents/x.png)\n\nWords[^1] here \"now\". Next.\n\n[^1]: n"))
                .isEqualTo("Words here “now”.");
        assertThat(first("- only a list")).isEmpty();
        assertThat(first("A &amp; B &lt;x&gt; \\* done. D.")).isEqualTo("A & B <x> * done.");
    }

    @Test
    void a_link_without_words_is_its_id_in_words() {
        assertThat(first("[[sam-altman]] met [[actor:elon-musk]] and [[阑夕]]."))
                .isEqualTo("Sam Altman met Elon Musk and 阑夕.");
    }

    private static String first(String body) {
        return Shown.read(body).value().firstSentence();
    }
}
