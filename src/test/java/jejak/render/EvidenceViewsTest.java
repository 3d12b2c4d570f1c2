package jejak.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import jejak.render.view.EventView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a page says of a status must be true of the sources that stand below it. */
class EvidenceViewsTest {
    @TempDir
    Path folder;

    private Written site;

    @BeforeEach
    void write() {
        site = new Written(folder)
                .source("email", "title: The email", "kind: email", "closeness: primary")
                .source("doubtful", "title: A note", "kind: web", "closeness: primary", "authenticity: disputed")
                .source("forged", "title: A receipt", "kind: web", "closeness: primary", "authenticity: forged")
                .source("post", "title: A post", "kind: post", "closeness: party", "speaker: musk")
                .source("reply", "title: A reply", "kind: post", "closeness: party", "speaker: openai");
    }

    private EventView event(String... lines) {
        return site.event("e", withDate(lines)).view("events/e.html", EventView.class);
    }

    private static String[] withDate(String... lines) {
        String[] all = new String[lines.length + 1];
        all[0] = "date: 2020";
        System.arraycopy(lines, 0, all, 1, lines.length);
        return all;
    }

    @Test
    void a_finding_names_the_body_the_date_the_scope_and_the_state_of_appeal() {
        site.source(
                "ruling",
                "title: Ruling",
                "kind: decision",
                "closeness: official",
                "decides: true",
                "court: High Court",
                "date: 2020-06-17",
                "scope: The two parties, for 2019.",
                "appeal: An appeal was filed on 1 July 2020");
        EventView view = event("sources: [ruling]");

        assertThat(view.status().label() + " " + view.status().detail()).isEqualTo("found by High Court, 17 June 2020");
        assertThat(view.why().sentence())
                .isEqualTo("A decision says so: High Court, 17 June 2020. Scope: The two parties, for 2019. Appeal: An"
                        + " appeal was filed on 1 July 2020.");
    }

    @Test
    void what_is_not_known_of_a_decision_is_said_to_be_not_recorded() {
        site.source("ruling", "title: Ruling 7", "kind: decision", "closeness: official", "decides: true");

        assertThat(event("sources: [ruling]").why().sentence())
                .isEqualTo("A decision says so: Ruling 7. Scope: not recorded here. Appeal: not recorded here.");
    }

    @Test
    void a_finding_that_is_contradicted_says_so() {
        site.source("ruling", "title: Ruling 7", "kind: decision", "closeness: official", "decides: true");
        EventView view = event(
                "sources: [ruling]",
                "claims: [{id: c, text: So it was., status: found, for: [ruling], against: [post]}]");

        assertThat(view.claims().get(0).why().sentence())
                .endsWith("A source that does not descend from the sources for it says otherwise.");
    }

    @Test
    void an_allegation_is_stated_by_its_speaker_or_alleged_against_who_denies_it() {
        assertThat(event("sources: [post]").status().detail()).isEqualTo("stated by Elon Musk");
        assertThat(event("sources: [post]", "denials: [{actor: openai, text: No.}]")
                        .status()
                        .detail())
                .isEqualTo("by Elon Musk against OpenAI");
        EventView denied = event("sources: [post]", "status: denied", "denials: [{actor: openai, text: No.}]");
        assertThat(denied.status().detail()).isEqualTo("alleged by Elon Musk against OpenAI");
        assertThat(denied.why().sentence()).endsWith("and a denial is on record.");
    }

    @Test
    void what_is_forged_or_in_doubt_is_not_called_the_word_of_a_party() {
        for (String source : new String[] {"forged", "doubtful"}) {
            EventView view = event("sources: [" + source + "]");
            assertThat(view.status().label()).isEqualTo("alleged");
            assertThat(view.why().sentence()).startsWith("Nothing that is cited for it is beyond doubt");
        }
        assertThat(event("sources: [doubtful]").why().supporting().get(0).verdict())
                .isEqualTo("the record itself, its authenticity disputed: counts");
    }

    @Test
    void a_status_that_is_stated_as_less_does_not_deny_what_is_cited() {
        EventView reported = event("sources: [email, report]", "status: reported");
        assertThat(reported.why().sentence())
                .isEqualTo(
                        "Reporting or a retelling says so. The sources would carry \u201cdocumented\u201d; the editors say"
                                + " no more than this.");
        EventView alleged = event("sources: [email, post]", "status: alleged");
        assertThat(alleged.why().sentence())
                .startsWith("A party to the matter says so, or a source that is not named. The sources would carry");
        assertThat(event("sources: [report]").why().sentence())
                .isEqualTo("Reporting or a retelling says so. The record itself is not cited.");
    }

    @Test
    void two_parties_are_both_named() {
        assertThat(event("sources: [post, reply]").status().detail()).isEqualTo("stated by Elon Musk and OpenAI");
    }
}
