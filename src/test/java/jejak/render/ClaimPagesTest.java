package jejak.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import jejak.golden.BuiltSite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Claims where readers find them: on their event, in the list of all, and by actor. */
class ClaimPagesTest {
    @RegisterExtension
    static final BuiltSite GOLDEN = BuiltSite.golden();

    @RegisterExtension
    static final BuiltSite OWN = BuiltSite.own();

    @Test
    void the_claims_of_an_actor_are_a_page_of_their_own_grouped_by_status() {
        for (BuiltSite site : List.of(GOLDEN, OWN)) {
            Document all = site.page("claims.html");
            List<Element> filters = all.select("nav.group-index").last().select("a");
            assertThat(filters).isNotEmpty();
            for (Element filter : filters) {
                Document page = site.page(filter.attr("href"));
                assertThat(page.select(".claim"))
                        .as(filter.attr("href"))
                        .hasSize(Integer.parseInt(filter.select(".count").text()));
                for (Element claim : page.select(".claim")) {
                    assertThat(all.getElementById(claim.id())).as(claim.id()).isNotNull();
                    String permalink = claim.select("a.permalink").attr("href");
                    String event = permalink.substring("../".length(), permalink.indexOf('#'));
                    assertThat(site.page(event).getElementById(permalink.substring(permalink.indexOf('#') + 1)))
                            .isNotNull();
                }
                for (Element group : page.select("nav.group-index").first().select("a")) {
                    assertThat(page.getElementById(group.attr("href").substring(1)))
                            .isNotNull();
                }
            }
        }
    }

    @Test
    void an_actor_s_page_leads_to_their_claims() {
        assertThat(GOLDEN.page("actors/north-yard.html").select("a[href$=claims/north-yard.html]"))
                .isNotEmpty();
    }

    @Test
    void a_claim_says_who_was_asked_about_its_event_and_states_silence_neutrally() {
        Document page = GOLDEN.page("events/ferry-paid.html");
        for (Element claim : page.select(".claim")) {
            assertThat(claim.select(".claim-note").text())
                    .contains("Asked")
                    .contains("asked")
                    .contains("no answer recorded");
            assertThat(claim.select("a[href=#part-replies]")).isNotEmpty();
        }
        assertThat(page.getElementById("part-replies")).isNotNull();
    }

    @Test
    void a_claim_can_be_cited_in_four_forms_with_its_permalink_and_status() throws Exception {
        Element claim = GOLDEN.page("events/ruling.html").getElementById("claim-paid-once");
        String address = "https://example.org/ferry/events/ruling.html#claim-paid-once";
        String status = claim.selectFirst(".status-word").text();
        assertThat(claim.selectFirst(".cite-claim > p").text())
                .contains(address)
                .contains("[" + status);
        List<Element> forms = claim.select(".cite-formats details");
        assertThat(forms)
                .extracting(f -> f.selectFirst("summary").text())
                .containsExactly("BibTeX", "CSL-JSON", "Wikipedia");
        String bibTeX = forms.get(0).selectFirst("pre").wholeText();
        assertThat(bibTeX)
                .startsWith("@online{ruling-paid-once,\n")
                .contains("url = {" + address + "}")
                .endsWith("\n}");
        JsonNode csl =
                new ObjectMapper().readTree(forms.get(1).selectFirst("pre").wholeText());
        assertThat(csl.get("URL").asText()).isEqualTo(address);
        assertThat(csl.get("title").asText())
                .isEqualTo(claim.selectFirst(".claim-text").text());
        assertThat(csl.get("note").asText()).startsWith(status);
        assertThat(csl.get("issued").get("date-parts").get(0)).hasSize(3);
        assertThat(forms.get(2).selectFirst("pre").wholeText())
                .startsWith("{{cite web |url=" + address + " |title=")
                .endsWith("}}");
    }

    @Test
    void what_means_something_to_a_form_is_escaped_in_it() {
        Document page = GOLDEN.page("actors/north-yard.html");
        List<Element> forms = page.select(".cite-this .cite-formats pre");
        assertThat(forms.get(0).wholeText()).contains("North Yard <A/S> \\& Sons");
    }

    @Test
    void a_corrected_page_says_so_at_its_head_and_leads_to_what_was_wrong() {
        for (String path : List.of("events/ferry-paid.html", "id/events/ferry-paid.html")) {
            Document page = GOLDEN.page(path);
            Element banner = page.selectFirst(".corrected");
            assertThat(banner.selectFirst("time").attr("datetime")).isEqualTo("2026-11-22");
            assertThat(page.getElementById(banner.selectFirst("a").attr("href").substring(1)))
                    .isNotNull();
        }
        assertThat(GOLDEN.page("events/ruling.html").select(".corrected")).isEmpty();
    }

    @Test
    void the_page_on_methods_counts_checked_and_unchecked_quotations() {
        Element checks =
                GOLDEN.page("methods.html").getElementById("part-quotations").parent();
        assertThat(checks.select("li")).hasSize(2);
        assertThat(checks.select("li").get(0).text()).matches("[1-9]\\d* quotations? .*");
        assertThat(GOLDEN.page("about.html").getElementById("part-quotations")).isNull();
        assertThat(OWN.page("methodology.html").getElementById("part-quotations"))
                .isNotNull();
    }
}
