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
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Span;
import jejak.model.AccountKind;
import jejak.model.Consulted;
import jejak.model.Prose;
import jejak.model.Settings;
import jejak.site.Given.AnEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Names that lead nowhere, and what an author reads about them. */
class ReferencesTest {
    private static Given world(Object... more) {
        return content(
                        actor("sam-altman").name("Sam Altman").alias("sama"),
                        source("memo", PRIMARY),
                        source("draft-source", PRIMARY).draft(),
                        event("launch")
                                .actors("sam-altman")
                                .sources("memo")
                                .claims(claim("raise").supported("memo")),
                        page("about"))
                .and(more);
    }

    private static AnEvent fine() {
        return event("e").actors("sam-altman").sources("memo");
    }

    static Stream<Arguments> unknown() {
        return Stream.of(
                Arguments.of(
                        fine().actors("sam-altmen"),
                        "unknown-actor: no actor has the id `sam-altmen`",
                        "did you mean `sam-altman`? it is content/actors/sam-altman.md"),
                Arguments.of(
                        fine().actors("samma"),
                        "unknown-actor: no actor has the id `samma`",
                        "did you mean `sama`? it is content/actors/sam-altman.md"),
                Arguments.of(
                        fine().actors("Sam Altman"),
                        "unknown-actor: no actor has the id or alias `Sam Altman`",
                        "did you mean `sam-altman`? it is content/actors/sam-altman.md"),
                Arguments.of(
                        fine().actors("nobody"),
                        "unknown-actor: no actor has the id `nobody`",
                        "write content/actors/nobody.md, or correct the id"),
                Arguments.of(
                        fine().actors("memo"),
                        "unknown-actor: no actor has the id `memo`",
                        "`memo` is a source, content/sources/memo.md: name one of the actors"),
                Arguments.of(
                        fine().sources("mem0"),
                        "unknown-source: no source has the id `mem0`",
                        "did you mean `memo`? it is content/sources/memo.md"),
                Arguments.of(
                        fine().related("lunch"),
                        "unknown-event: no event has the id `lunch`",
                        "did you mean `launch`? it is content/events/launch.md"),
                Arguments.of(
                        fine().claims(claim("c").supported("memo").by("sam-altmann")),
                        "unknown-actor: no actor has the id `sam-altmann`",
                        "did you mean `sam-altman`? it is content/actors/sam-altman.md"),
                Arguments.of(
                        fine().sources(cite("memo").via("mem0")),
                        "unknown-source: no source has the id `mem0`",
                        "did you mean `memo`? it is content/sources/memo.md"),
                Arguments.of(
                        fine().funding(row("1 USD").from("elon-musk")),
                        "unknown-actor: no actor has the id `elon-musk`",
                        "write content/actors/elon-musk.md, or correct the id"),
                Arguments.of(
                        fine().deniedBy("nobody"),
                        "unknown-actor: no actor has the id `nobody`",
                        "write content/actors/nobody.md, or correct the id"),
                Arguments.of(
                        fine().accounts(Given.account(AccountKind.DRIFT, Optional.of("rise"), "memo")),
                        "unknown-claim: the event `e` has no claim `rise`",
                        "add it to `claims` of content/events/e.md"),
                Arguments.of(
                        page("p").body(link("launhc")),
                        "unknown-page: no document has the id or alias `launhc`",
                        "did you mean `launch`? it is content/events/launch.md"),
                Arguments.of(
                        fine().body(mark("rise")),
                        "unknown-claim: the event `e` has no claim `rise`",
                        "add it to `claims` of content/events/e.md"),
                Arguments.of(
                        page("p").body(mark("raise")),
                        "unknown-claim: `raise` is to be a claim, and only an event has claims",
                        "link to the event instead"),
                Arguments.of(
                        page("p").accounts(Given.account(AccountKind.DRIFT, Optional.of("c"), "memo")),
                        "unknown-claim: `c` is to be a claim, and only an event has claims",
                        "remove `claim`, or move the account to the event"),
                Arguments.of(
                        source("s", PARTY).speaker("nobody"),
                        "unknown-actor: no actor has the id `nobody`",
                        "write content/actors/nobody.md, or correct the id"),
                Arguments.of(
                        page("p").body(file("events/lunch.md", "")),
                        "dead-link: no event has the id `lunch`",
                        "did you mean `launch`? it is content/events/launch.md"),
                Arguments.of(
                        page("p").body(file("events/launch.md", "claim-rise")),
                        "dead-link: content/events/launch.md has no anchor `#claim-rise`",
                        "did you mean `#claim-raise`?"),
                Arguments.of(
                        page("p").body(file("", "headin")),
                        "dead-link: content/pages/p.md has no anchor `#headin`",
                        "did you mean `#heading`?"),
                Arguments.of(
                        page("p").body(file("events/launch.html", "")),
                        "dead-link: there is no file content/events/launch.html",
                        "link to the document's own file, such as `events/x.md`, or write [[its-id]]"),
                Arguments.of(
                        page("p").body(file("documents/scam.png", "")),
                        "dead-link: there is no file content/documents/scam.png",
                        "did you mean `documents/scan.png`?"),
                Arguments.of(
                        fine().media("documents/none.png", "alt"),
                        "missing-document: there is no file content/documents/none.png",
                        "did you mean `documents/scan.png`?"),
                Arguments.of(
                        source("s", PRIMARY).file("documents/complaint.pdf", false),
                        "missing-document: there is no file content/documents/complaint.pdf",
                        "put the file there, or correct the path"),
                Arguments.of(
                        fine().sources("draft-source"),
                        "refers-to-held-back: `draft-source` is held back, and this is not",
                        "publish both together, or remove the reference"),
                Arguments.of(
                        page("p").body(link("draft-source")),
                        "refers-to-held-back: `draft-source` is held back, and this is not",
                        "publish both together, or remove the reference"),
                Arguments.of(
                        page("p").body(file("sources/draft-source.md", "")),
                        "refers-to-held-back: `draft-source` is held back, and this is not",
                        "publish both together, or remove the reference"),
                Arguments.of(
                        page("launch").body(link("launch")),
                        "ambiguous-link: `launch` is an event and a page",
                        "write `event:launch` or `page:launch`"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("unknown")
    void a_name_that_leads_nowhere_is_reported_with_one_thing_to_do(Object part, String fault, String help) {
        Given given = world(part).file("documents/scan.png");

        assertThat(given.faults()).containsExactly(fault);
        assertThat(given.diagnostics().get(0).help()).hasValue(help);
    }

    @Test
    void links_that_lead_somewhere_are_no_faults() {
        assertThat(world(
                                page("p")
                                        .body(
                                                link("launch"),
                                                link("event:launch"),
                                                link("sama"),
                                                file("events/launch.md", "claim-raise"),
                                                file("events/launch.md", "part-claims"),
                                                file("actors/sam-altman.md", ""),
                                                file("", "heading"),
                                                file("documents/scan.png", "")),
                                event("f")
                                        .actors("sama")
                                        .sources("memo")
                                        .claims(claim("x").supported("memo"))
                                        .body(mark("x")))
                        .file("documents/scan.png")
                        .faults())
                .isEmpty();
    }

    @Test
    void an_empty_name_is_a_hole_that_reading_has_reported() {
        assertThat(world(
                                fine().actors("")
                                        .sources("", cite("memo").via(""))
                                        .related("")
                                        .funding(row("1 USD")
                                                .from("")
                                                .to("")
                                                .fulfils("")
                                                .sameAs(""))
                                        .deniedBy("")
                                        .media("")
                                        .body(link(""), mark("")),
                                source("s", PRIMARY).speaker("").releasedBy("").file("", false))
                        .faults())
                .isEmpty();
    }

    @Test
    void a_plain_name_is_no_reference_but_an_actors_own_name_is_worth_a_warning() {
        Given given = world(fine().funding(row("1 USD").from("Musk Foundation").to("sam altman")));

        assertThat(given.faults())
                .containsExactly("name-of-actor: `sam altman` is the name of content/actors/sam-altman.md, who is not"
                        + " linked");
        assertThat(given.diagnostics().get(0).help()).hasValue("write `sam-altman`");
        assertThat(given.outcome().hasErrors()).isFalse();
    }

    @Test
    void an_earlier_id_is_answered_with_the_present_one() {
        Given given = world(fine().actors("altman"), actor("sam").redirectFrom("altman"));

        assertThat(given.diagnostics().get(0).help()).hasValue("write `sam`, which has been its id since");
    }

    @Test
    void every_fault_is_named_in_one_run() {
        assertThat(world(
                                fine().actors("nobody").sources("nothing").related("nowhere"),
                                event("f").actors("no-one").sources("none"))
                        .tags())
                .containsExactly("unknown-actor", "unknown-event", "unknown-source", "unknown-actor", "unknown-source");
    }

    @Test
    void a_fault_points_at_the_authors_own_reference() {
        assertThat(world(fine().actors("nobody")).diagnostics().get(0).at()).isEqualTo(Span.of("content/events/e.md"));
    }

    @Test
    void only_as_many_suggestions_are_looked_for_as_are_printed() {
        Given given = world();
        for (int i = 0; i < 80; i++)
            given.and(event("e%02d".formatted(i)).actors("sam-altmen").sources("memo"));

        List<Diagnostic> faults = given.diagnostics();

        assertThat(faults).hasSize(80);
        assertThat(faults.stream().filter(d -> d.help().orElse("").startsWith("did you mean")))
                .hasSize(50);
        assertThat(faults.get(79).help()).hasValue("write content/actors/sam-altmen.md, or correct the id");
    }

    @Test
    void a_source_that_nobody_read_may_be_a_parent_and_not_be_cited() {
        Given given = world(
                source("letter", PRIMARY).consulted(Consulted.NO),
                source("about-letter", REPORTING).derivedFrom("letter"),
                fine().sources(cite("about-letter").via("letter")));
        assertThat(given.faults()).isEmpty();

        given.and(event("f").actors("sam-altman").sources("letter").body(body("letter")));
        assertThat(given.faults())
                .containsExactly(
                        "cites-unread: `letter` is cited, and nobody has read it",
                        "cites-unread: `letter` is cited, and nobody has read it");
    }

    @Test
    void of_a_source_read_in_part_each_citation_says_which() {
        Given given = world(
                source("book", REPORTING).consulted(Consulted.PART),
                fine().sources(cite("book").locator("p. 3")));
        assertThat(given.faults()).isEmpty();

        given.and(page("p").body(body("book")));
        assertThat(given.faults())
                .containsExactly(
                        "part-needs-locator: only a part of `book` was read, and the citation does not say which");
    }

    @Test
    void a_citation_as_a_partys_statement_needs_a_speaker() {
        assertThat(world(fine().sources(cite("memo").as(PARTY))).tags()).containsExactly("party-without-speaker");
    }

    @Test
    void site_yml_is_looked_up_too() {
        Settings settings = Given.settings(
                List.of(
                        finding("nowhere", ""),
                        finding("launch", "rise"),
                        finding("", "raise"),
                        finding("launch", "raise")),
                List.of(
                        phase("a", "2016", "2015"),
                        phase("b", "2015", "2016"),
                        phase("b", "2016", "2016"),
                        phase("c", "2016-05", "2016")),
                Settings.Gates.DEFAULT,
                List.of(Given.total("sam-altman", "no-lab", "1 USD", "memo", "memo")),
                List.of("timeline", "about", "fundings", "search"),
                List.of());

        assertThat(world().with(settings).faults())
                .containsExactlyInAnyOrder(
                        "unknown-event: no event has the id `nowhere`",
                        "unknown-claim: the event `launch` has no claim `rise`",
                        "unknown-claim: `raise` is a claim of no event",
                        "bad-phase: the phase `a` ends with `2015`, before `2016`",
                        "duplicate-id: two phases have the id `b`",
                        "unknown-actor: no actor has the id `no-lab`",
                        "unknown-actor: no actor has the id `memo`",
                        "unknown-navigation: `fundings` is neither a listing nor a page");
    }

    @Test
    void a_finding_does_not_rest_on_a_withdrawn_event() {
        Settings settings = Given.settings(
                List.of(finding("gone", "c")), List.of(), Settings.Gates.DEFAULT, List.of(), List.of(), List.of());

        assertThat(world(event("gone").actors("sam-altman").sources("memo").withdrawn())
                        .with(settings)
                        .tags())
                .containsExactly("rests-on-withdrawn");
    }

    private static Settings.Finding finding(String event, String claim) {
        Span at = Span.of("content/site.yml");
        return new Settings.Finding(
                Given.text("So it is."),
                Optional.of(event).filter(e -> !e.isEmpty()).map(e -> ref(e, at)),
                Optional.of(claim).filter(c -> !c.isEmpty()).map(c -> ref(c, at)),
                at);
    }

    private static Settings.Phase phase(String id, String from, String to) {
        return new Settings.Phase(
                new jejak.model.Id(id),
                Given.text(id),
                Optional.of(Given.date(from)),
                Optional.of(Given.date(to)),
                Span.of("content/site.yml"));
    }

    private static Prose.PageLink link(String target) {
        return new Prose.PageLink(ref(target), Optional.empty());
    }

    private static Prose.ClaimMark mark(String claim) {
        return new Prose.ClaimMark(ref(claim));
    }

    private static Prose.Cite body(String source) {
        return new Prose.Cite(jejak.model.Citation.of(ref(source)));
    }

    private static Prose.FileLink file(String path, String anchor) {
        return new Prose.FileLink(path, Optional.of(anchor).filter(a -> !a.isEmpty()), false, Span.of("content/test"));
    }
}
