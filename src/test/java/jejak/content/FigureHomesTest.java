package jejak.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jejak.content.Figures.Figure;
import jejak.content.Figures.Kind;
import jejak.content.Homes.Home;
import jejak.model.Document;
import jejak.model.Prose;
import jejak.model.Ref;
import org.junit.jupiter.api.Test;

/**
 * No figure stands in prose alone: each is also in a row of money, a claim, an account or a stated total, where its evidence
 * is weighed.
 *
 * <p>Held to it are sums and shares, and every other number in digits. Not held to it are numerals that are no evidence by
 * their form: dates and years, counts written in words ("nine jurors"), numbers within a name (GPT-2, a docket), and
 * the numbers of pages, paragraphs and days.
 */
class FigureHomesTest {
    private static final Figures ENGLISH = Figures.of("en");
    private static final Pattern PLACE = Pattern.compile(
            "(?i)\\b(?:paras?|paragraphs?|pages?|parts?|bullets?) \\d+(?:(?: ?[-–] ?| to | and )\\d+)?");
    private static final Set<Kind> HELD = Set.of(Kind.AMOUNT, Kind.SHARE);

    @Test
    void every_figure_in_a_body_has_a_home_on_its_page_on_one_it_links_to_or_under_a_source_it_cites() {
        List<Home> homes = Homes.all();
        List<String> homeless = new ArrayList<>();
        int held = 0;
        for (Document document : OwnContent.documents()) {
            List<Prose.Block> blocks = document.body().original().blocks();
            for (int i = 0; i < blocks.size(); i++) {
                String words = PLACE.matcher(Texts.words(blocks.get(i))).replaceAll("");
                for (Figure figure : ENGLISH.in(words)) {
                    if (!HELD.contains(figure.kind())) continue;
                    held++;
                    if (isAtHome(figure, document, blocks.get(i), homes)) continue;
                    homeless.add(document.kind().folder() + "/" + document.id() + " paragraph " + (i + 1) + ": "
                            + figure.value());
                }
            }
        }
        assertThat(homeless).isEmpty();
        assertThat(held).as("figures held to it").isGreaterThan(150);
    }

    private static boolean isAtHome(Figure figure, Document document, Prose.Block block, List<Home> homes) {
        Set<Document> near = new HashSet<>(Set.of(document));
        // what a source is said to have is under that source
        Set<String> cited = new HashSet<>(Set.of(document.id().text()));
        for (Prose.Segment segment : block.segments()) {
            if (segment instanceof Prose.Cite cite)
                cited.add(cite.citation().source().target());
            else if (segment instanceof Prose.PageLink link)
                linked(link.target()).ifPresent(near::add);
        }
        return homes.stream()
                .filter(home -> home.figures().contains(figure.value()))
                .anyMatch(home -> home.document().filter(near::contains).isPresent()
                        || home.sources().stream().anyMatch(cited::contains));
    }

    private static Optional<Document> linked(Ref target) {
        return OwnContent.documents().stream()
                .filter(d -> d.id().text().equals(target.target().replaceFirst("^\\w+:", "")))
                .findFirst();
    }
}
