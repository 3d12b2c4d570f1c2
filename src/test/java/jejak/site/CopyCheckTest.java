package jejak.site;

import static jejak.model.Closeness.PRIMARY;
import static jejak.site.Given.actor;
import static jejak.site.Given.content;
import static jejak.site.Given.event;
import static jejak.site.Given.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Span;
import jejak.model.Access;
import jejak.model.Citation;
import jejak.model.Content.LocalFile;
import jejak.model.CopyText;
import jejak.model.Localized;
import jejak.model.Located;
import jejak.model.Prose;
import jejak.model.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopyCheckTest {
    private static final String PDF = "documents/minutes.pdf";

    /** A source with a copy of four pages, the first two numbered i and ii, the last a picture, cited once. */
    private static Given cited(String locator, String quote) {
        Span at = new Span("content/events/e.md", 5, 3, 1);
        Citation citation = new Citation(
                Given.ref("minutes", at),
                locator.isEmpty() ? Optional.empty() : Optional.of(Localized.of(locator)),
                quote.isEmpty() ? Optional.empty() : Optional.of(new Located<>(quote, at)),
                Optional.empty(),
                List.of());
        Given given = content(
                actor("a"),
                source("minutes", PRIMARY).file(PDF, false),
                event("e").actors("a").sources("minutes").body(new Prose.Cite(citation)));
        given.files.add(new LocalFile(
                PDF,
                9,
                Optional.of("0".repeat(64)),
                Optional.of(new CopyText(
                        List.of(
                                new CopyText.Page("i", "Minutes of the board"),
                                new CopyText.Page("ii", "The clerk read the offers"),
                                new CopyText.Page("1", "One crane was bought"),
                                new CopyText.Page("2", "")),
                        true,
                        false))));
        return given;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p. 3|One crane was bought
            p. 1|One crane was bought
            p. i|Minutes of the board
            pp. 1-2|The clerk read the offers
            pp. i–ii|read the offers
            page 2 and 3|One crane
            hlm. 3|One crane
            halaman 1 dan 2|The clerk
            item 4|One crane
            paragraph 3|Minutes
            """)
    void a_page_is_meant_by_its_own_number_or_by_its_place(String locator, String quote) {
        Given given = cited(locator, quote);
        assertThat(given.faults()).isEmpty();
        assertThat(given.site().quotations()).isEqualTo(new Quotations(1, 0));
    }

    @Test
    void words_on_another_page_are_named_with_it() {
        assertThat(cited("p. 2", "Minutes of the board").faults())
                .containsExactly(
                        "locator-mismatch: the quotation stands on p. 1 (numbered i) of `documents/minutes.pdf`,"
                                + " not where the locator says");
    }

    @Test
    void a_page_must_be_there_even_where_nothing_is_quoted() {
        assertThat(cited("p. 9", "").faults())
                .containsExactly("locator-mismatch: `documents/minutes.pdf` has 4 pages, and none is `p. 9`");
        assertThat(cited("p. 4", "").faults()).isEmpty();
        assertThat(cited("p. iv", "").tags()).containsExactly("locator-mismatch");
    }

    @Test
    void words_on_a_page_that_is_a_picture_are_not_checked() {
        assertThat(cited("p. 4", "Seen and approved").site().quotations()).isEqualTo(new Quotations(0, 1));
    }

    @Test
    void words_that_stand_nowhere_are_a_fault_with_the_nearest_passage() {
        assertThat(cited("", "Two cranes were bought").faults())
                .containsExactly("quote-mismatch: these words do not stand in `documents/minutes.pdf`");
        assertThat(cited("", "Two crane was bought")
                        .diagnostics()
                        .get(0)
                        .notes()
                        .get(0)
                        .message())
                .isEqualTo("the nearest passage is on p. 3 (numbered 1): `One crane was bought`");
    }

    @Test
    void without_a_copy_a_quotation_is_not_checked_and_the_gate_says_so() {
        Given given = cited("", "One crane");
        given.files.clear();
        given.file(PDF);
        assertThat(given.site().quotations()).isEqualTo(new Quotations(0, 1));
        Settings.Gates gates = new Settings.Gates(1, false, false, true, true);
        assertThat(given.with(Given.gated(gates)).tags()).containsExactly("needs-quote-check");
    }

    @Test
    void a_quotation_of_a_withheld_source_is_checked_as_any_other() {
        Given given = cited("", "Three cranes");
        given.sources.clear();
        given.and(source("minutes", PRIMARY).file(PDF, false).access(Access.WITHHELD));
        assertThat(given.tags()).containsExactly("quote-mismatch");
    }

    @Test
    void only_copies_that_are_quoted_or_cited_by_the_page_need_their_words() {
        assertThat(Site.quotedFiles(cited("", "One").content())).containsExactly(PDF);
        assertThat(Site.quotedFiles(cited("p. 3", "").content())).containsExactly(PDF);
        assertThat(Site.quotedFiles(cited("item 4", "").content())).isEmpty();
    }

    @Test
    void a_copy_without_a_digest_is_advised_to_have_one_and_no_fault() {
        assertThat(cited("", "").site().advice())
                .extracting(advice -> advice.help().orElseThrow())
                .isEqualTo(Arrays.asList("add `sha256: " + "0".repeat(64) + "`"));
    }
}
