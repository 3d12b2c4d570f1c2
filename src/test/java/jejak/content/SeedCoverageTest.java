package jejak.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jejak.golden.BuiltSite;
import jejak.model.Page;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each of the twenty-nine statements of the article the investigation starts from is dealt with somewhere. */
class SeedCoverageTest {
    @RegisterExtension
    static final BuiltSite SITE = BuiltSite.own();

    /** The article's title, byline and introduction, and its bullets; the eighteenth lacks its mark. */
    private static List<String> parts() {
        List<String> parts = new ArrayList<>(List.of("title", "byline", "introduction"));
        IntStream.rangeClosed(1, 26).forEach(n -> parts.add("bullet " + n));
        return parts;
    }

    @Test
    void the_methodology_takes_the_article_apart_to_the_last_bullet() {
        Page page = OwnContent.SITE.pages().stream()
                .filter(p -> p.coverage().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(page.id().text()).isEqualTo("methodology");
        assertThat(page.coverage().orElseThrow().source().target()).isEqualTo("seed-article");
        assertThat(page.coverage().orElseThrow().parts())
                .extracting(part -> part.value())
                .isEqualTo(parts());
    }

    @Test
    void an_event_deals_with_each_part() {
        Page page = OwnContent.SITE.pages().stream()
                .filter(p -> p.coverage().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(OwnContent.SITE.coverage(page))
                .hasSize(29)
                .allSatisfy(part -> assertThat(part.uses())
                        .as(part.name())
                        .anyMatch(use -> use.document()
                                .filter(OwnContent.SITE.events()::contains)
                                .isPresent()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"methodology.html", "id/methodology.html"})
    void a_reader_can_go_from_each_part_to_where_it_is_dealt_with(String path) {
        List<Element> rows = SITE.page(path).select("table.coverage tbody tr");
        assertThat(rows).hasSize(29).allSatisfy(row -> {
            assertThat(row.select("th[scope=row]").text()).isNotBlank();
            assertThat(row.select("td a[href^=events/]")).as(row.text()).isNotEmpty();
        });
    }
}
