package jejak.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jejak.golden.BuiltSite;
import jejak.model.Closeness;
import jejak.model.Consulted;
import jejak.model.Source;
import jejak.model.SourceKind;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An email is shown as one, and never with more than was seen of it. */
class EmailsTest {
    private static final Set<SourceKind> LETTERS = Set.of(SourceKind.EMAIL, SourceKind.MESSAGE);

    @RegisterExtension
    static final BuiltSite SITE = BuiltSite.own();

    private static List<Source> letters() {
        return OwnContent.CONTENT.sources().stream()
                .filter(source -> LETTERS.contains(source.sourceKind()))
                .toList();
    }

    @Test
    void each_has_the_header_that_the_record_gives_on_its_page_in_both_editions() {
        assertThat(letters()).hasSizeGreaterThan(12);
        for (Source letter : letters()) {
            for (String edition : List.of("", "id/")) {
                Document page = SITE.page(edition + "sources/" + letter.id() + ".html");
                int people = letter.letter()
                        .map(l -> (l.from().isPresent() ? 1 : 0) + l.to().size() + l.cc().size())
                        .orElse(0);
                assertThat(page.select(".letter")).as(letter.id().text()).hasSize(1);
                assertThat(page.select(".letter dd").size())
                        .as("header of %s", letter.id())
                        .isGreaterThanOrEqualTo(people + 1);
                assertThat(page.select(".letter .released").isEmpty())
                        .as("who released %s", letter.id())
                        .isEqualTo(letter.releasedBy().isEmpty());
            }
        }
    }

    @Test
    void each_is_the_record_itself_and_says_how_it_is_known() {
        for (Source letter : letters()) {
            assertThat(letter.closeness()).as(letter.id().text()).isEqualTo(Closeness.PRIMARY);
            assertThat(letter.body().original().isEmpty())
                    .as(letter.id().text())
                    .isFalse();
        }
    }

    @Test
    void one_that_was_not_read_is_never_cited() {
        assertThat(letters().stream()
                        .filter(letter -> letter.consulted() == Consulted.NO)
                        .filter(letter -> !OwnContent.SITE.usesOf(letter).isEmpty()))
                .isEmpty();
    }
}
