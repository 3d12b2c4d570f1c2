package jejak.legal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import jejak.model.Actor;
import jejak.model.Status;
import jejak.site.OnDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LegalReadTest {
    @TempDir
    private Path folder;

    private OnDisk site;

    @BeforeEach
    void common() {
        site = new OnDisk(folder)
                .settings("title: A site", "languages: [en, id]")
                .document("actors/lind", "name: Mara Lind", "kind: person")
                .document("actors/kahn", "name: Omar Kahn", "kind: person", "living: unknown")
                .document("actors/dead", "name: Old Captain", "kind: person", "died: 1990")
                .document("actors/yard", "name: North Yard", "kind: company")
                .document("sources/paper", "title: The paper", "kind: article", "closeness: reporting")
                .document("sources/record", "title: The record", "kind: email", "closeness: primary")
                .document("sources/post", "title: A post", "kind: post", "closeness: party", "speaker: yard")
                .document("sources/tip", "title: A tip", "kind: message", "closeness: anonymous");
    }

    private Memo memo() {
        return LegalRead.of(site.site());
    }

    private Statement statement(String text) {
        return memo().statements().stream()
                .filter(s -> s.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        memo().statements().stream().map(Statement::text).toList() + " lacks " + text));
    }

    private List<String> texts() {
        return memo().statements().stream().map(Statement::text).toList();
    }

    private OnDisk event(String... lines) {
        return site.document("events/it", lines);
    }

    @Test
    void sentences_that_name_nobody_living_are_left_out() {
        event(
                "title: A vote",
                "date: 2020",
                "actors: [yard]",
                "sources: [record]",
                "---",
                "Lind left. Old Captain stayed! North Yard paid. Kahn came.");
        assertThat(texts()).containsExactly("Lind left.", "Kahn came.");
        assertThat(memo().people()).extracting(p -> p.actor().id().text()).containsExactly("kahn", "lind");
        assertThat(memo().statements()).extracting(Statement::number).containsExactly(1, 2);
    }

    @Test
    void a_sentence_rests_on_its_claim_its_notes_or_its_event() {
        event(
                "title: A vote",
                "date: 2020",
                "actors: [yard]",
                "sources: [record]",
                "claims:",
                "  - {id: bribe, text: Lind was bribed., for: [post]}",
                "---",
                "Lind took money. [[#bribe]] Lind left.[@paper, p. 3] Lind stayed.");
        Statement claimed = statement("Lind took money.");
        assertThat(claimed.grounds()).singleElement().satisfies(g -> {
            assertThat(g.basis()).isEqualTo(Ground.Basis.CLAIM);
            assertThat(g.status()).isEqualTo(Status.ALLEGED);
        });
        assertThat(claimed.flags()).containsExactly(Flag.SINGLE_WITNESS_ALLEGATION, Flag.NO_REPLY);
        Statement noted = statement("Lind left.");
        assertThat(noted.grounds()).singleElement().satisfies(g -> {
            assertThat(g.basis()).isEqualTo(Ground.Basis.CITED);
            assertThat(g.status()).isEqualTo(Status.REPORTED);
            assertThat(g.supporting())
                    .singleElement()
                    .satisfies(w -> assertThat(w.citation().locator()).isPresent());
        });
        assertThat(noted.flags()).containsExactly(Flag.SINGLE_WITNESS);
        Statement rest = statement("Lind stayed.");
        assertThat(rest.grounds()).singleElement().satisfies(g -> {
            assertThat(g.basis()).isEqualTo(Ground.Basis.EVENT);
            assertThat(g.status()).isEqualTo(Status.DOCUMENTED);
        });
        assertThat(rest.flags()).isEmpty();
    }

    @Test
    void a_link_names_whatever_its_words() {
        event(
                "title: A vote",
                "date: 2020",
                "actors: [yard]",
                "sources: [record]",
                "---",
                "The yard paid. [[lind|Its owner]] *left*. Then [he](actors/kahn.md) came. [[yard]] stayed. [[kahn]] left.");
        assertThat(memo().statements())
                .extracting(s -> s.text() + s.named().stream().map(Actor::id).toList())
                .containsExactly("Its owner left.[lind]", "Then he came.[kahn]", "Omar Kahn left.[kahn]");
    }

    @Test
    void a_reply_on_record_lifts_the_flag() {
        event(
                "title: Lind was bribed",
                "date: 2020",
                "actors: [lind]",
                "sources: [post]",
                "replies: [{actor: lind, asked: 2020-02-01}]");
        Statement s = statement("Lind was bribed");
        assertThat(s.flags()).containsExactly(Flag.SINGLE_WITNESS_ALLEGATION);
        assertThat(s.replies())
                .singleElement()
                .satisfies(a -> assertThat(a.replies()).hasSize(1));
        site.document(
                "events/it", "title: Lind and Kahn were bribed", "date: 2020", "actors: [lind]", "sources: [post]");
        site.document("actors/lind", "name: Mara Lind", "kind: person", "replies: [{actor: lind, asked: 2020-02-01}]");
        assertThat(statement("Lind and Kahn were bribed").flags()).contains(Flag.NO_REPLY);
        site.document("actors/kahn", "name: Omar Kahn", "kind: person", "replies: [{actor: kahn, asked: 2020-02-01}]");
        assertThat(statement("Lind and Kahn were bribed").flags()).doesNotContain(Flag.NO_REPLY);
    }

    @Test
    void nobody_named_says_so() {
        event("title: Lind was bribed", "date: 2020", "actors: [lind]", "sources: [tip]");
        assertThat(statement("Lind was bribed").flags())
                .containsExactly(Flag.SINGLE_WITNESS_ALLEGATION, Flag.ANONYMOUS_ONLY, Flag.NO_REPLY);
    }

    @Test
    void a_withheld_source_counts_as_one_nobody_knows_and_is_not_named() {
        site.document(
                "sources/secret", "title: The numbat file", "kind: email", "closeness: primary", "access: withheld");
        event("title: A vote", "date: 2020", "actors: [yard]", "sources: [record]", "---", "Lind was bribed.[@secret]");
        Statement s = statement("Lind was bribed.");
        assertThat(s.grounds()).singleElement().satisfies(g -> {
            assertThat(g.witnesses()).isEqualTo(1);
            assertThat(g.unnamed()).isEqualTo(1);
        });
        assertThat(s.flags()).contains(Flag.ANONYMOUS_ONLY, Flag.SINGLE_WITNESS_ALLEGATION);
        assertThat(new String(MemoJson.of(memo()), StandardCharsets.UTF_8)).doesNotContain("numbat", "secret");
    }

    @Test
    void each_language_is_read_where_it_has_words_of_its_own() {
        event("title: A vote", "date: 2020", "actors: [yard]", "sources: [record]", "---", "Lind left. She came back.");
        site.document("events/it.id", "title: Pemungutan suara", "---", "Dr. Lind pergi. Ia kembali.");
        assertThat(memo().statements())
                .extracting(s -> s.number() + s.lang().tag() + " " + s.text())
                .containsExactly("1en Lind left.", "2id Dr. Lind pergi.");
    }

    @Test
    void every_text_of_an_author_s_is_read() {
        site.settings(
                "title: Lind 1 in the title",
                "tagline: Lind 2 in the tagline",
                "languages: [en, id]",
                "findings: [{text: Lind 3 in a finding}]",
                "phases: [{id: one, title: Lind 4 in a phase, from: 2020}]");
        site.file("documents/a.png", "x");
        event(
                "title: Lind 5 in the title",
                "date: 2020",
                "date_note: Lind 6 in the note to the date",
                "actors: [{id: yard, role: Lind 7 in a role}]",
                "sources: [{id: record, locator: Lind 8 in a locator, quote: Lind 9 in a quotation}]",
                "summary: Lind 10 in the summary",
                "place: Lind 11 Square",
                "claims:",
                "  - id: one",
                "    text: Lind 12 in a claim",
                "    for: [{id: record, quote: Lind 13 quoted}]",
                "    note: Lind 14 in a note",
                "    updates: [{date: 2021-01-01, what: Lind 15 in an update}]",
                "accounts:",
                "  - question: Was it Lind 16?",
                "    kind: drift",
                "    versions: [{says: Lind 17 says so, sources: [record]}, {says: no, sources: [paper]}]",
                "    finding: Lind 18 it was",
                "funding:",
                "  - {from: \"Lind 19\", to: yard, amount: 5 USD, kind: donation, status: paid, note: Lind 20 in a note}",
                "denials: [{actor: lind, text: Lind 21 denies it}]",
                "media: [{file: documents/a.png, alt: Lind 22 in alt, caption: Lind 23 in a caption, credit: Lind 24}]",
                "corrections: [{date: 2021-01-01, was: Lind 25 was, now: Lind 26 now, why: Lind 27 why}]",
                "updates: [{date: 2021-01-01, what: Lind 28 in an update}]",
                "replies: [{actor: lind, answered: 2021-01-01, text: Lind 29 in a reply}]",
                "---",
                "## Lind 30 in a heading",
                "",
                "- Lind 31 in a list",
                "",
                "> Lind 32 in a quotation",
                "",
                "| Lind 33 | b |",
                "|---|---|",
                "| c | Lind 34 in a cell |",
                "",
                "Words[^1] and ![Lind 35 in a picture](documents/a.png) and [x](https://example.org/ \"Lind 36 in a title\").",
                "",
                "[^1]: Lind 37 in a footnote.");
        site.document(
                "actors/other",
                "name: The Other",
                "kind: group",
                "summary: Lind 38 and Lind 39 in a summary",
                "public_role: Lind 40 in a public role",
                "roles: [{role: aide to Lind 41, sources: [record]}]",
                "---",
                "Lind 42 in a body.");
        site.document(
                "sources/letter",
                "title: Lind 43 in a title",
                "kind: email",
                "closeness: primary",
                "author: Lind 44",
                "publisher: Lind 45",
                "case: Lind 46 v. Yard",
                "from: \"Lind 47\"",
                "to: [\"Lind 48\"]",
                "subject: Lind 49 in a subject",
                "---",
                "Lind 50 in a body.");
        site.document(
                "pages/about", "title: Lind 51 in a title", "summary: Lind 52 in a summary", "---", "Lind 53 it is.");
        site.document(
                "events/gone",
                "title: Gone",
                "date: 2020",
                "actors: [yard]",
                "sources: [record]",
                "withdrawn: {date: 2021-01-01, note: Lind 54 asked for it}");
        String all = String.join("\n", texts());
        for (int i = 1; i <= 54; i++) assertThat(all).containsPattern("Lind " + i + "(?!\\d)");
    }

    @Test
    void drafts_are_read_only_where_they_are_asked_for() {
        event("title: Lind left", "date: 2020", "actors: [lind]", "sources: [record]", "draft: true");
        assertThat(texts()).isEmpty();
        site.drafts();
        assertThat(texts()).containsExactly("Lind left");
        assertThat(memo().drafts()).isTrue();
    }

    @Test
    void contact_data_and_pictures_without_a_credit_are_listed_whoever_they_are_about() {
        site.file("documents/a.png", "x");
        event(
                "title: A vote",
                "date: 2020",
                "actors: [yard]",
                "sources: [record]",
                "media: [{file: documents/a.png, alt: A crane}]",
                "---",
                "Write to [us](mailto:crane@example.org). Lind lives at 5 Long Acre Road.");
        assertThat(memo().contacts())
                .extracting(Memo.Contact::text)
                .containsExactlyInAnyOrder("mailto:crane@example.org", "Lind lives at 5 Long Acre Road.");
        assertThat(statement("Lind lives at 5 Long Acre Road.").flags()).contains(Flag.CONTACT_DATA);
        assertThat(memo().pictures()).singleElement().satisfies(p -> {
            assertThat(p.file()).isEqualTo("documents/a.png");
            assertThat(p.at().line()).isEqualTo(6);
        });
    }

    @Test
    void what_nobody_cites_anything_for_is_flagged() {
        site.document("pages/about", "title: About", "---", "Lind left. Kahn came.[@record]");
        assertThat(statement("Lind left.").flags()).containsExactly(Flag.UNCITED);
        assertThat(statement("Kahn came.").flags()).isEmpty();
    }
}
