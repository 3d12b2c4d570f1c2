package jejak.site;

import static jejak.model.Closeness.PARTY;
import static jejak.model.Closeness.PRIMARY;
import static jejak.model.Closeness.REPORTING;
import static jejak.site.Given.actor;
import static jejak.site.Given.cite;
import static jejak.site.Given.claim;
import static jejak.site.Given.content;
import static jejak.site.Given.event;
import static jejak.site.Given.page;
import static jejak.site.Given.ref;
import static jejak.site.Given.row;
import static jejak.site.Given.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jejak.diagnostic.Span;
import jejak.model.Access;
import jejak.model.AccountKind;
import jejak.model.Citation;
import jejak.model.Claim;
import jejak.model.Closeness;
import jejak.model.Event;
import jejak.model.Localized;
import jejak.model.Prose;
import jejak.model.Source;
import jejak.model.Status;
import jejak.site.Given.AClaim;
import org.junit.jupiter.api.Test;

/** Of a withheld source no id, title, date or lineage reaches any output (contract section 4). */
class WithheldTest {
    private static final Prose.Cite CITED = new Prose.Cite(new Citation(
            ref("deep-throat"),
            Optional.of(Localized.of("the letter of 3 May")),
            Optional.empty(),
            Optional.empty(),
            List.of()));

    /** A withheld source named in every way there is. */
    private static Given world() {
        return content(
                        actor("ada")
                                .role("Somewhere", "deep-throat")
                                .accounts(Given.account(AccountKind.DRIFT, Optional.empty(), "deep-throat"))
                                .body(CITED),
                        source("deep-throat", PRIMARY)
                                .access(Access.WITHHELD)
                                .derivedFrom("deeper-throat")
                                .file("documents/secret.pdf", false),
                        source("deeper-throat", PRIMARY).access(Access.WITHHELD),
                        source("leak", REPORTING)
                                .derivedFrom("deep-throat")
                                .containedIn("deep-throat")
                                .body(CITED),
                        source("report", REPORTING),
                        event("e")
                                .actors("ada")
                                .sources("deep-throat", "leak", cite("report").via("deep-throat"))
                                .claims(claim("c").supported("deep-throat").against("leak"))
                                .accounts(Given.account(AccountKind.DRIFT, Optional.empty(), "deep-throat"))
                                .funding(row("5 USD").sources("deep-throat"))
                                .body(CITED),
                        page("about").body(CITED))
                .file("documents/secret.pdf")
                .with(Given.totals(Given.total("ada", "Somewhere", "5 USD", "ada", "deep-throat")));
    }

    @Test
    void nothing_that_a_site_gives_out_names_it() {
        Site site = world().site();
        Event event = site.events().get(0);

        String all = String.join(
                "\n",
                site.settings().toString(),
                site.events().toString(),
                site.actors().toString(),
                site.sources().toString(),
                site.pages().toString(),
                site.tombstones().toString(),
                site.files().toString(),
                site.evidence(event).toString(),
                site.evidence(event, event.claims().get(0)).toString(),
                site.ledger().rows().toString(),
                site.ledger().reconciliations().toString(),
                site.accounts().toString(),
                site.sources().stream()
                        .map(s -> site.lineage().roots(s).toString()
                                + site.lineage().parents(s)
                                + site.usesOf(s))
                        .toList()
                        .toString());

        assertThat(all)
                .contains("leak")
                .doesNotContain("deep")
                .doesNotContain("3 May")
                .doesNotContain("secret");
    }

    @Test
    void it_is_not_found_by_name() {
        Site site = world().site();

        assertThat(site.source(ref("deep-throat"))).isEmpty();
        assertThat(site.document(ref("deep-throat"))).isEmpty();
        assertThat(site.sources()).extracting(s -> s.id().text()).containsExactly("leak", "report");
    }

    @Test
    void a_citation_of_it_is_attributed_to_a_source_known_to_the_editors() {
        Site site = world().site();

        assertThat(site.attribution(site.events().get(0).sources().get(0))).hasValue(new Attribution.Withheld());
        assertThat(site.attribution(site.events().get(0).sources().get(1)))
                .hasValueSatisfying(a -> assertThat(a).isInstanceOf(Attribution.Shown.class));
    }

    @Test
    void it_counts_as_anonymous_and_its_lineage_still_counts() {
        Site site = world().site();
        Evidence evidence = site.evidence(site.events().get(0));

        assertThat(evidence.supporting().get(0).closeness()).isEqualTo(Closeness.ANONYMOUS);
        assertThat(evidence.witnesses()).isEqualTo(1);
        assertThat(evidence.status()).isEqualTo(Status.REPORTED);
        assertThat(evidence.supporting())
                .extracting(Weighed::standing)
                .contains(new Standing.Without(Standing.Reason.NOT_APART));
    }

    /** An open email, what was made of it and is withheld, and what two reports made of that and of the email. */
    private static Given between(AClaim... claims) {
        return content(
                actor("ada"),
                source("email", PRIMARY),
                source("secret", PRIMARY).access(Access.WITHHELD).derivedFrom("email"),
                source("leak", REPORTING).derivedFrom("secret"),
                source("report", REPORTING).derivedFrom("email"),
                source("other", REPORTING),
                event("e").actors("ada").sources("report").claims(claims));
    }

    @Test
    void nobody_is_told_what_it_retells_nor_that_it_retells_anything() {
        Site site = between().site();
        Source email = open(site, "email");
        Source leak = open(site, "leak");

        assertThat(site.lineage().children(email)).containsExactly(new Attribution.Shown(open(site, "report")));
        assertThat(site.lineage().parents(leak)).containsExactly(new Attribution.Withheld());
        assertThat(site.lineage().roots(leak)).containsExactly(new Attribution.Withheld());
        assertThat(site.lineage().hops(leak)).isEqualTo(1);
    }

    @Test
    void what_makes_two_one_witness_is_not_told_where_it_lies_behind_it() {
        Site site = between(
                        claim("for").supported("leak", "report"),
                        claim("against").supported("email").against("leak"),
                        claim("via").supported(cite("other").via("secret"), "email"))
                .site();
        Event event = site.events().get(0);

        for (Claim claim : event.claims()) {
            Evidence evidence = site.evidence(event, claim);
            assertThat(evidence.witnesses()).isEqualTo(1);
            assertThat(Stream.concat(evidence.supporting().stream(), evidence.against().stream())
                            .filter(w -> !w.isCounted())
                            .map(Weighed::standing))
                    .containsExactly(new Standing.Without(Standing.Reason.NOT_APART));
            assertThat(Stream.concat(evidence.supporting().stream(), evidence.against().stream())
                            .filter(w -> !w.attribution().equals(new Attribution.Shown(open(site, "email"))))
                            .filter(w -> !w.attribution().equals(new Attribution.Shown(open(site, "report"))))
                            .flatMap(w -> w.roots().stream()))
                    .allMatch(root -> root instanceof Attribution.Withheld
                            || root.equals(new Attribution.Shown(open(site, "other"))));
        }
    }

    private static Source open(Site site, String id) {
        return site.source(ref(id)).orElseThrow();
    }

    @Test
    void its_speaker_is_not_named() {
        Site site = content(
                        actor("ada"),
                        source("secret", PARTY).speaker("ada").access(Access.WITHHELD),
                        event("e").actors("ada").sources("secret"))
                .site();
        Evidence evidence = site.evidence(site.events().get(0));

        assertThat(evidence.speakers()).isEmpty();
        assertThat(evidence.hasAnonymous()).isTrue();
        assertThat(evidence.supporting().get(0).speaker()).isEmpty();
    }

    @Test
    void what_an_editor_quotes_of_it_stays() {
        Citation quoting = new Citation(
                ref("secret"),
                Optional.of(Localized.of("p. 3")),
                Optional.of(new jejak.model.Located<>("whatever it takes", Span.of("x"))),
                Optional.empty(),
                List.of());
        Site site = content(
                        source("secret", PRIMARY).access(Access.WITHHELD),
                        page("p").body(new Prose.Cite(quoting)))
                .site();
        Prose.Cite shown = (Prose.Cite)
                site.pages().get(0).body().original().blocks().get(0).segments().get(0);

        assertThat(shown.citation().quote()).isPresent();
        assertThat(shown.citation().locator()).isEmpty();
    }

    @Test
    void a_link_to_it_is_dead() {
        assertThat(content(
                                source("secret", PRIMARY).access(Access.WITHHELD),
                                page("p")
                                        .body(
                                                new Prose.PageLink(ref("secret"), Optional.empty()),
                                                new Prose.FileLink(
                                                        "sources/secret.md", Optional.empty(), false, Span.of("x"))))
                        .tags())
                .containsExactly("dead-link", "dead-link");
    }

    @Test
    void its_copy_is_never_published() {
        Given given = content(
                        source("secret", PRIMARY).access(Access.WITHHELD).file("documents/s.pdf", true),
                        source("open", PRIMARY).file("documents/s.pdf", true),
                        page("p").body(new Prose.FileLink("documents/s.pdf", Optional.empty(), false, Span.of("x"))))
                .file("documents/s.pdf");

        assertThat(given.tags())
                .containsExactlyInAnyOrder("publishes-withheld", "unpublished-document", "unpublished-document");
        assertThat(given.outcome().value().files()).isEmpty();
    }

    @Test
    void a_site_without_one_keeps_its_very_records() {
        Given given = content(
                actor("ada"), source("a", PRIMARY), event("e").actors("ada").sources("a"));
        Source read = given.sources.get(0);

        assertThat(given.site().sources().get(0)).isSameAs(read);
    }
}
