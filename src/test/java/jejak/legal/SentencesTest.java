package jejak.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import jejak.model.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    private static List<String> of(String lang, String text) {
        return Sentences.of(new Lang(lang)).in(text).stream()
                .map(s -> text.substring(s.from(), s.to()))
                .toList();
    }

    /** A bar stands where a sentence is to end. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\u0001',
            value = {
                "en; He left. | She stayed.",
                "en; He left! | Did she? | Yes.",
                "en; He asked “why?” and left.",
                "en; He asked “Why?” | She left.",
                "en; “He left.” | She stayed.",
                "en; (He left.) | She stayed.",
                "en; Dr. Lind met Mr. Kahn. | They spoke.",
                "en; J. R. Kahn and J.R. Lind spoke.",
                "en; Musk v. Altman was filed in N.D. Cal. before Judge Rogers.",
                "en; See No. 5 and p. 3. | Then see the rest.",
                "en; He said no. | She left.",
                "en; It was in Sec. 4 of the filing. | He signed.",
                "en; He joined Lind Inc. | The firm was new.",
                "en; He joined Lind Inc. Kahn said so.",
                "en; At 5 p.m. | He left.",
                "en; He left the U.S. government alone.",
                "en; It cost 3.5 million at openai.com on 2015.05.",
                "en; He waited… and left. | Then came Lind.",
                "en; He left.. | She stayed.",
                "en; 10.5 per cent. | 7 of them left.",
                "id; Pak Lind bertemu dr. Kahn. | Mereka berbicara.",
                "id; Gugatan No. 5 hlm. 12 dicabut. | Ia pergi.",
                "id; Ia bekerja di PT. Lind Tbk. | Ia pergi.",
                "id; Rp1.500.000 dibayar. | Ia pergi.",
                "de; Am 3. März kam er. | Sie ging.",
                "de; Er traf Hrn. Lind bzw. Frau Kahn. | Sie ging.",
                "fr; M. Lind est parti. | Elle est restée.",
                "zh; 阑夕说他走了。 | 她留下了！ | 为什么？ | “走吧。” | 好",
                "ja; 彼は去った。 | 彼女は残った。",
                "hi; वह गया। | वह रुकी।",
                "ar; هل رحل؟ | نعم.",
                "xx; Dr. Lind left. | He stayed."
            })
    void ends_where_a_sentence_ends(String lang, String marked) {
        List<String> expected = List.of(marked.split(" \\| "));
        boolean spaced = !List.of("zh", "ja").contains(lang);
        assertThat(of(lang, String.join(spaced ? " " : "", expected))).isEqualTo(expected);
    }

    @Test
    void an_empty_line_ends_a_sentence_and_a_line_break_does_not() {
        assertThat(of("en", "He left\nearly\n\nShe stayed")).containsExactly("He left\nearly", "She stayed");
    }

    @Test
    void nothing_is_lost_and_nothing_overlaps() {
        Random random = new Random(20_190_304);
        String letters = "ab A.B!?…。 \n\"”)’1Dr";
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) text.append(letters.charAt(random.nextInt(letters.length())));
            String whole = text.toString();
            StringBuilder left = new StringBuilder(whole);
            int end = 0;
            for (Sentences.Stretch s : Sentences.of(Lang.ENGLISH).in(whole)) {
                assertThat(s.from()).as(whole).isGreaterThanOrEqualTo(end);
                for (int i = s.from(); i < s.to(); i++) left.setCharAt(i, ' ');
                end = s.to();
            }
            assertThat(left.toString()).as(whole).isBlank();
        }
    }

    @Test
    void a_machine_s_language_changes_nothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(of("en", "The firm is LIND INC. The firm is new.")).hasSize(2);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void long_text_takes_no_time() {
        String text = "x.".repeat(200_000) + "\"".repeat(100_000) + " . . .".repeat(50_000);
        org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
                java.time.Duration.ofSeconds(5), () -> of("en", text));
    }
}
