package jejak.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jejak.golden.BuiltSite;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code data/sources.bib}, read by JBibTeX, and {@code data/sources.csl.json} by the rules of csl-data. */
class BibliographyTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Types of CSL 1.0.2, appendix III. */
    private static final Set<String> TYPES = Set.of(
            "personal_communication",
            "article-newspaper",
            "post-weblog",
            "report",
            "interview",
            "legal_case",
            "dataset",
            "motion_picture",
            "webpage",
            "document");

    @RegisterExtension
    static final BuiltSite GOLDEN = BuiltSite.golden();

    @RegisterExtension
    static final BuiltSite OWN = BuiltSite.own();

    @Test
    void both_have_every_source_that_may_be_named_once() throws Exception {
        for (BuiltSite site : List.of(GOLDEN, OWN)) {
            Set<String> sources = new TreeSet<>();
            for (JsonNode source : JSON.readTree(site.bytes("data/site.json")).get("sources"))
                sources.add(source.get("id").asText());
            Set<String> csl = new TreeSet<>();
            for (JsonNode item : JSON.readTree(site.bytes("data/sources.csl.json")))
                csl.add(item.get("id").asText());
            Set<String> bib = new TreeSet<>();
            for (Key key : bib(site).getEntries().keySet()) bib.add(key.getValue());
            assertThat(csl).isEqualTo(sources);
            assertThat(bib).isEqualTo(sources);
        }
    }

    @Test
    void titles_and_dates_are_the_source_s() throws Exception {
        BibTeXDatabase bib = bib(OWN);
        for (JsonNode item : JSON.readTree(OWN.bytes("data/sources.csl.json"))) {
            assertThat(TYPES).contains(item.get("type").asText());
            BibTeXEntry entry = bib.getEntries().get(new Key(item.get("id").asText()));
            String title = entry.getField(new Key("title")).toUserString();
            assertThat(title.replaceAll("^\\{|}$", "").replaceAll("\\\\(.)", "$1"))
                    .isEqualTo(item.get("title").asText());
            if (!item.has("issued")) continue;
            String date = entry.getField(new Key("date")).toUserString();
            JsonNode issued = item.get("issued");
            assertThat(issued.has("date-parts") || issued.has("literal")).isTrue();
            if (issued.has("date-parts"))
                assertThat(date)
                        .startsWith(issued.get("date-parts").get(0).get(0).asText());
        }
    }

    private static BibTeXDatabase bib(BuiltSite site) throws Exception {
        return new BibTeXParser().parse(new StringReader(site.text("data/sources.bib")));
    }
}
