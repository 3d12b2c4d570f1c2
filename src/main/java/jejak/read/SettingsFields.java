package jejak.read;

import static jejak.read.EvidenceFields.CITATION;
import static jejak.read.Forms.FLAG;
import static jejak.read.Forms.NUMBER;
import static jejak.read.Forms.URL;
import static jejak.read.Forms.word;
import static jejak.read.Times.DATE;
import static jejak.read.Times.DAY;
import static jejak.read.Types.ID;
import static jejak.read.Types.NAME;
import static jejak.read.Types.PARTY;
import static jejak.read.Types.REF;
import static jejak.read.Types.TEXT;
import static jejak.read.Types.located;
import static jejak.read.Types.object;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Span;
import jejak.model.Cards;
import jejak.model.Citation;
import jejak.model.Edtf;
import jejak.model.Id;
import jejak.model.Lang;
import jejak.model.Link;
import jejak.model.Localized;
import jejak.model.Located;
import jejak.model.Party;
import jejak.model.Ref;
import jejak.model.Settings;
import jejak.model.Settings.Finding;
import jejak.model.Settings.Gates;
import jejak.model.Settings.Licence;
import jejak.model.Settings.Newsroom;
import jejak.model.Settings.Phase;
import jejak.model.Settings.StatedTotal;
import jejak.model.Settings.Term;

/** The keys of {@code site.yml} (contract section 1). */
final class SettingsFields {
    private SettingsFields() {}

    private static final Field<Localized<String>> TITLE =
            Field.required("title", TEXT, "The site's name.", "title: How OpenAI began");
    private static final Field<Optional<Localized<String>>> TAGLINE =
            Field.optional("tagline", TEXT, "The standfirst.", "tagline: The documents and the retellings");
    private static final Field<Optional<Link>> ADDRESS = Field.optional(
            "url",
            URL,
            "Where the site will be: for canonical links, feeds and sitemap.",
            "url: https://example.org/case/");
    private static final Field<List<Lang>> LANGUAGES = Field.orElse(
            "languages",
            new LanguagesType(),
            List.of(),
            "The first is the one documents are written in.",
            "languages: [en, id]");

    private static final Field<Localized<String>> FINDING_TEXT =
            Field.required("text", TEXT, "One sentence.", "text: The launch billion was never all paid.");
    private static final Field<Optional<Ref>> FINDING_EVENT =
            Field.optional("event", REF, "The event it rests on.", "event: public-launch");
    private static final Field<Optional<Ref>> FINDING_CLAIM =
            Field.optional("claim", REF, "The claim of that event.", "claim: receipts");
    private static final Field<List<Finding>> FINDINGS = Field.list(
            "findings",
            object(
                    Schema.of("a finding", FINDING_TEXT, FINDING_EVENT, FINDING_CLAIM),
                    new Finding(TEXT.hole(), Optional.empty(), Optional.empty(), Span.of("")),
                    f -> new Finding(
                            f.get(FINDING_TEXT), f.get(FINDING_EVENT), f.get(FINDING_CLAIM), f.place(FINDING_TEXT))),
            "What stands first on the front page.",
            "findings: [{text: ..., event: public-launch}]");

    private static final Field<Localized<String>> NEWSROOM_NAME =
            Field.required("name", TEXT, "Who publishes the site.", "name: Jejak");
    private static final Field<Optional<Link>> NEWSROOM_URL =
            Field.optional("url", URL, "Their own site.", "url: https://example.org/");
    private static final Field<Optional<String>> CONTACT =
            Field.optional("contact", NAME, "How to reach them.", "contact: desk@example.org");
    private static final Field<Optional<Ref>> POLICY_CORRECTIONS =
            Field.optional("corrections", REF, "The page on corrections.", "corrections: corrections");
    private static final Field<Optional<Ref>> POLICY_METHODS =
            Field.optional("methods", REF, "The page on methods.", "methods: methodology");

    private record Policies(Optional<Ref> corrections, Optional<Ref> methods) {
        static final Policies NONE = new Policies(Optional.empty(), Optional.empty());
    }

    private static final Field<Policies> POLICIES = Field.orElse(
            "policies",
            object(
                    Schema.of("the policies", POLICY_CORRECTIONS, POLICY_METHODS),
                    Policies.NONE,
                    f -> new Policies(f.get(POLICY_CORRECTIONS), f.get(POLICY_METHODS))),
            Policies.NONE,
            "Pages that say how the newsroom works.",
            "policies: {corrections: corrections, methods: methodology}");
    private static final Field<Optional<Newsroom>> NEWSROOM = Field.optional(
            "newsroom",
            object(
                    Schema.of("the newsroom", NEWSROOM_NAME, NEWSROOM_URL, CONTACT, POLICIES),
                    new Newsroom(TEXT.hole(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                    SettingsFields::newsroom),
            "Who made the site.",
            "newsroom: {name: Jejak}");

    private static final Field<Optional<String>> LICENCE_TEXT =
            Field.optional("text", NAME, "Of the words.", "text: CC-BY-4.0");
    private static final Field<Optional<String>> LICENCE_DATA =
            Field.optional("data", NAME, "Of the data.", "data: CC0-1.0");
    private static final Licence UNLICENSED = new Licence(Optional.empty(), Optional.empty());
    private static final Field<Licence> LICENCE = Field.orElse(
            "licence",
            object(
                    Schema.of("the licence", LICENCE_TEXT, LICENCE_DATA),
                    UNLICENSED,
                    f -> new Licence(f.get(LICENCE_TEXT), f.get(LICENCE_DATA))),
            UNLICENSED,
            "SPDX identifiers.",
            "licence: {text: CC-BY-4.0, data: CC0-1.0}");

    private static final Field<Optional<LocalDate>> AS_OF =
            Field.optional("as_of", DAY, "The state of knowledge the site describes.", "as_of: 2026-11-23");

    private static final Field<Id> PHASE_ID = Field.required("id", ID, "Its id.", "id: founding");
    private static final Field<Localized<String>> PHASE_TITLE =
            Field.required("title", TEXT, "Its heading.", "title: Founding");
    private static final Field<Optional<Edtf>> PHASE_FROM =
            Field.optional("from", DATE, "Its first day (EDTF).", "from: 2015-05");
    private static final Field<Optional<Edtf>> PHASE_TO = Field.optional("to", DATE, "Its last (EDTF).", "to: 2016-12");
    private static final Field<List<Phase>> PHASES = Field.list(
            "phases",
            object(
                    Schema.of("a phase", PHASE_ID, PHASE_TITLE, PHASE_FROM, PHASE_TO),
                    new Phase(ID.hole(), TEXT.hole(), Optional.empty(), Optional.empty(), Span.of("")),
                    f -> new Phase(
                            f.get(PHASE_ID),
                            f.get(PHASE_TITLE),
                            f.get(PHASE_FROM),
                            f.get(PHASE_TO),
                            f.place(PHASE_ID))),
            "Chapters of the timeline.",
            "phases: [{id: founding, title: Founding, from: 2015-05, to: 2016-12}]");

    private static final Field<Integer> MIN_SOURCES =
            Field.orElse("min_sources", NUMBER, 1, "How many sources an event needs.", "min_sources: 2");
    private static final Field<Boolean> SECOND_READER =
            Field.orElse("second_reader", FLAG, false, "Whether each event needs `checked_by`.", "second_reader: true");
    private static final Field<Boolean> REQUIRE_ARCHIVE = Field.orElse(
            "require_archive",
            FLAG,
            false,
            "Whether a source with a url needs an archived copy.",
            "require_archive: true");
    private static final Field<Boolean> REQUIRE_QUOTE_CHECK = Field.orElse(
            "require_quote_check", FLAG, false, "Whether each quote needs a local text.", "require_quote_check: true");
    private static final Field<Boolean> REQUIRE_ALT =
            Field.orElse("require_alt", FLAG, true, "Whether each picture needs `alt`.", "require_alt: false");
    private static final Field<Gates> GATES = Field.orElse(
            "gates",
            object(
                    Schema.of(
                            "the gates", MIN_SOURCES, SECOND_READER, REQUIRE_ARCHIVE, REQUIRE_QUOTE_CHECK, REQUIRE_ALT),
                    Gates.DEFAULT,
                    f -> new Gates(
                            f.get(MIN_SOURCES),
                            f.get(SECOND_READER),
                            f.get(REQUIRE_ARCHIVE),
                            f.get(REQUIRE_QUOTE_CHECK),
                            f.get(REQUIRE_ALT))),
            Gates.DEFAULT,
            "What must hold before anything is published.",
            "gates: {min_sources: 1, require_alt: true}");

    private static final Field<Cards> CARDS = Field.orElse(
            "cards",
            word(Cards.class, Cards.KEY),
            Cards.KEY,
            "Which events get a share card of their own: key ones, all, or none; with none, no page has one.",
            "cards: key");

    private static final Field<Party> TOTAL_FROM = Field.required("from", PARTY, "Who gave.", "from: elon-musk");
    private static final Field<Party> TOTAL_TO = Field.required("to", PARTY, "Who received.", "to: openai");
    private static final Field<Ref> TOTAL_BY = Field.required("by", REF, "Who says so.", "by: openai");
    private static final Field<List<Citation>> TOTAL_SOURCES =
            Field.requiredList("sources", CITATION, "Where.", "sources: [openai-2024-03]");
    private static final Field<List<StatedTotal>> STATED_TOTALS = Field.list(
            "stated_totals",
            object(
                    Schema.of("a stated total", TOTAL_FROM, TOTAL_TO, MoneyFields.SUM, TOTAL_BY, TOTAL_SOURCES),
                    new StatedTotal(
                            PARTY.hole(),
                            PARTY.hole(),
                            MoneyFields.amount(MoneyFields.AMOUNT.hole(), false, new jejak.diagnostic.Faults()),
                            REF.hole(),
                            List.of(),
                            Span.of("")),
                    f -> new StatedTotal(
                            f.get(TOTAL_FROM),
                            f.get(TOTAL_TO),
                            MoneyFields.amount(f.get(MoneyFields.SUM), false, f.faults()),
                            f.get(TOTAL_BY),
                            f.get(TOTAL_SOURCES),
                            f.place(MoneyFields.SUM))),
            "What parties say was given in all, to be held against what is documented.",
            "stated_totals: [{from: elon-musk, to: openai, amount: \"< 45m USD\", by: openai, sources: [openai-2024-03]}]");

    private static final Field<List<Located<String>>> NAVIGATION = Field.list(
            "navigation",
            located(NAME),
            "The menu: listings and pages.",
            "navigation: [timeline, actors, funding, about]");

    private static final Field<Id> TERM_ID = Field.required("id", ID, "A topic, or any id of its own.", "id: compute");
    private static final Field<Localized<String>> TERM_TEXT =
            Field.required("text", TEXT, "What readers see.", "text: Computing power");
    private static final Field<List<Term>> GLOSSARY = Field.list(
            "glossary",
            object(
                    Schema.of("a term", TERM_ID, TERM_TEXT),
                    new Term(ID.hole(), TEXT.hole(), Span.of("")),
                    f -> new Term(f.get(TERM_ID), f.get(TERM_TEXT), f.place(TERM_ID))),
            "Words for what front matter says in short and a translation may not restate: a topic, a plain name, a gift in kind,"
                    + " a locator, a source's author or court. Where one is a term's id, or word for word the text of one, readers"
                    + " see the text in their language. A translation gives `text` under the same `id`.",
            "glossary: [{id: compute, text: Computing power}, {id: cars, text: four cars}]");

    static final Schema KEYS = Schema.of(
            "site.yml",
            TITLE,
            TAGLINE,
            ADDRESS,
            LANGUAGES,
            FINDINGS,
            NEWSROOM,
            LICENCE,
            AS_OF,
            PHASES,
            GATES,
            CARDS,
            STATED_TOTALS,
            NAVIGATION,
            GLOSSARY);

    static Settings decode(Span at, Fields f) {
        return new Settings(
                at,
                f.get(TITLE),
                f.get(TAGLINE),
                f.get(ADDRESS),
                f.get(LANGUAGES),
                f.get(FINDINGS),
                f.get(NEWSROOM),
                f.get(LICENCE),
                f.get(AS_OF),
                f.get(PHASES),
                f.get(GATES),
                f.get(CARDS),
                f.get(STATED_TOTALS),
                f.get(NAVIGATION),
                f.get(GLOSSARY));
    }

    private static Newsroom newsroom(Fields f) {
        Policies policies = f.get(POLICIES);
        return new Newsroom(
                f.get(NEWSROOM_NAME), f.get(NEWSROOM_URL), f.get(CONTACT), policies.corrections(), policies.methods());
    }
}
