package jejak.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            # white space of any kind and length, line ends among it
            the board met on Monday|When the  board\\nmet on\\u00a0Monday, nobody came
            # quotation marks and apostrophes of any form
            we don't call it a 'gift'|“We don’t call it a ‘gift’,” he said; we don’t call it a “gift”
            "Manhattan Project"|a Manhattan Project for AI
            she said "no"|she said «no»
            # dashes of any length, spaced or not
            the lab - or what was left - closed|the lab—or what was left—closed
            2015-2016|in 2015–2016
            well--known|well-known
            # a hyphen at the end of a line belongs to the word or to the line
            international agreement|an inter-\\n  national agreement
            a well-known name|a well-\\nknown name
            cooperation|co\\u00ad\\noperation
            cooperate|co\\u00adoperate
            # words left out, and words put in
            we agreed [...] to pay|we agreed, after long talks, to pay
            we agreed […] to [...] pay|we agreed, after long talks, to at last pay
            said [he] would pay|She said Mr. Lind would pay.
            said that [they] would pay|said that the Ferry Trust and its board would pay
            [H]e would pay|and he would pay
            [h]e would pay|He would pay
            [S]he would pay|she would pay
            he want[ed] to pay|he wants to pay
            he want[ed]|he wants to pay
            they was [sic] late|they was late
            [The board] will pay|it will pay
            will pay [its share]|it will pay
            he paid [emphasis added] twice|he paid twice
            # a source that has brackets itself
            the [redacted] sum|about the [redacted] sum paid
            # ellipses of the source
            well... perhaps|Well, well . . . perhaps
            # ligatures, composed letters, what cannot be seen
            the office filed|the oﬃce ﬁled
            Löw|Lo\\u0308w
            the board|the\\u200b board
            # scripts without spaces between words
            阿尔特曼问其他人|据报道，阿尔特曼\\n问其他人是否反对
            # whole numbers
            1.9 million|over 1.9 million dollars
            10,000 dollars|He gave 10,000 dollars.
            he gave 10|In 2016 he gave 10. Then nothing.
            non-profit|a non-profit
            """)
    void stands_in_the_text_as_printers_have_it(String quotation, String text) {
        assertThat(found(quotation, text)).as(quotation).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            the board met on Tuesday|the board met on Monday
            The board met|the board met
            lawful|it was unlawful
            lawful|it was un-\\nlawful
            law|it was lawful
            10|He gave 10,000 dollars
            000 dollars|He gave 10,000 dollars
            9 million|over 1.9 million
            1|over 1.9 million
            to pay [...] we agreed|we agreed to pay
            said [he] would|She said nothing at all of what anybody else in the room would
            [S]he would pay|he would pay
            [H]e would pay|she would pay
            he want[ed] to pay|he wants badly to pay
            recover|to re-cover
            re-cover|to recover
            nowhere|now here
            now here|nowhere
            he paid|he (paid
            a gift|a "gift"
            we are ... going|we are not going
            pay|p a y
            """)
    void stands_not_in_the_text(String quotation, String text) {
        assertThat(found(quotation, text)).as(quotation).isFalse();
    }

    @Test
    void a_quotation_knows_its_page_and_may_run_on_to_the_next() {
        Printed text = Printed.of(List.of("first page\nthe vote was", "postponed once more", "the vote was postponed"));
        Printed.Passage first =
                text.find(Quotation.of("the vote was postponed")).orElseThrow();
        assertThat(first).isEqualTo(new Printed.Passage(0, 1, 2, "the vote was postponed"));
        assertThat(text.find(Quotation.of("the vote was postponed"), 2, 2)
                        .orElseThrow()
                        .page())
                .isEqualTo(2);
        assertThat(text.find(Quotation.of("the vote was postponed"), 1, 1)
                        .orElseThrow()
                        .page())
                .isZero();
        assertThat(text.find(Quotation.of("once more"), 0, 0)).isEmpty();
        assertThat(text.find(Quotation.of("once more"), 1, 2).orElseThrow().page())
                .isEqualTo(1);
    }

    @Test
    void brackets_alone_quote_nothing() {
        assertThat(Quotation.of("[...]").isEmpty()).isTrue();
        assertThat(Quotation.of(" \u201c\u201d ").isEmpty()).isTrue();
        assertThat(found("[...]", "anything")).isFalse();
    }

    @Test
    void the_nearest_passage_is_the_one_that_shares_most_words_in_order() {
        Printed text = Printed.of(List.of(
                "The raise was large. He asked whether others objected to raising pay by 100,000 to 200,000 dollars a"
                        + " year. Others did not object to the pay, or to dollars."));
        assertThat(text.nearest(Quotation.of("objected to raising pay by 10,000 to 20,000 dollars a year"))
                        .orElseThrow()
                        .words())
                .isEqualTo("objected to raising pay by 100,000 to 200,000 dollars a year");
        assertThat(text.nearest(Quotation.of("a completely different sentence from elsewhere")))
                .isEmpty();
    }

    @Test
    void the_nearest_passage_of_chinese_is_told_by_its_signs() {
        Printed text = Printed.of(List.of("据报道，阿尔特曼问其他人是否反对将年薪提高十万至二十万美元。"));
        assertThat(text.nearest(Quotation.of("是否反对将年薪提高一万至二万美元")).orElseThrow().words())
                .contains("年薪提高十万至二十万美元");
    }

    @Test
    void texts_made_to_be_slow_are_searched_in_time() {
        String same = "b " + "a ".repeat(50_000);
        String pieces = "a a [x] ".repeat(12) + "b";
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(found("a ".repeat(200) + "b", same)).isFalse();
            assertThat(found(pieces, same)).isFalse();
            assertThat(found("a [...] ".repeat(60) + "b", same)).isFalse();
            Printed.of(List.of(same)).nearest(Quotation.of("a ".repeat(5_000) + "b"));
        });
    }

    @Test
    void any_words_cut_from_a_text_stand_in_it_and_never_throw() {
        Random random = new Random(20_150_525);
        String signs = "ab 1.,-–\u00ad\n'“”…[]é\u0301ﬁ阿 ";
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) text.append(signs.charAt(random.nextInt(signs.length())));
            Printed printed = Printed.of(List.of(text.toString()));
            Quotation whole = Quotation.of(text.toString());
            printed.nearest(whole);
            if (!whole.isEmpty())
                assertThat(printed.find(whole)).as(text.toString()).isPresent();
        }
    }

    private static boolean found(String quotation, String text) {
        return Printed.of(List.of(unescaped(text)))
                .find(Quotation.of(unescaped(quotation)))
                .isPresent();
    }

    private static String unescaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (text.startsWith("\\n", i)) {
                out.append('\n');
                i++;
            } else if (text.startsWith("\\u", i)) {
                out.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
                i += 5;
            } else {
                out.append(text.charAt(i));
            }
        }
        return out.toString();
    }
}
