package jejak.read;

import static jejak.read.EvidenceFields.ACCOUNTS;
import static jejak.read.EvidenceFields.CITATION;
import static jejak.read.Forms.COUNTRY;
import static jejak.read.Forms.DOCUMENT;
import static jejak.read.Forms.URL;
import static jejak.read.Forms.WIKIDATA;
import static jejak.read.Forms.word;
import static jejak.read.Times.DATE;
import static jejak.read.Types.NAME;
import static jejak.read.Types.PARTY;
import static jejak.read.Types.TEXT;
import static jejak.read.Types.located;
import static jejak.read.Types.object;

import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Span;
import jejak.model.Actor;
import jejak.model.Actor.Role;
import jejak.model.ActorKind;
import jejak.model.Citation;
import jejak.model.Edtf;
import jejak.model.Id;
import jejak.model.Link;
import jejak.model.Living;
import jejak.model.Localized;
import jejak.model.Located;
import jejak.model.Medium;
import jejak.model.Party;
import jejak.model.Prose;
import jejak.model.RoleKind;

/** The keys of an actor (contract section 3). */
final class ActorFields {
    private ActorFields() {}

    private static final Field<Localized<String>> ACTOR_NAME =
            Field.required("name", TEXT, "As it is printed.", "name: Sam Altman");
    private static final Field<ActorKind> KIND =
            Field.required("kind", word(ActorKind.class, ActorKind.ORGANIZATION), "What the actor is.", "kind: person");
    private static final Field<List<Located<String>>> ALIASES = Field.list(
            "aliases",
            located(NAME),
            "Other names; each may be used wherever the id may.",
            "aliases: [Altman, Samuel Altman]");
    private static final Field<Optional<Localized<String>>> SUMMARY =
            Field.optional("summary", TEXT, "One sentence.", "summary: President of Y Combinator until 2019.");
    private static final Field<Optional<Living>> LIVING = Field.optional(
            "living", word(Living.class, Living.UNKNOWN), "For persons: yes unless `died` is given.", "living: yes");

    private static final Field<Localized<String>> ROLE =
            Field.required("role", TEXT, "The role, in words.", "role: co-chair");
    private static final Field<Optional<Party>> ORG =
            Field.optional("org", PARTY, "At which organisation.", "org: openai-inc");
    private static final Field<Optional<RoleKind>> ROLE_KIND = Field.optional(
            "kind", word(RoleKind.class, RoleKind.EMPLOYEE), "What the role makes of the person.", "kind: director");
    private static final Field<Optional<Edtf>> FROM = Field.optional("from", DATE, "Since (EDTF).", "from: 2015-12");
    private static final Field<Optional<Edtf>> TO = Field.optional("to", DATE, "Until (EDTF).", "to: 2018-02");
    private static final Field<List<Citation>> ROLE_SOURCES =
            Field.list("sources", CITATION, "Who says so.", "sources: [fast-company-2015]");
    private static final Field<List<Role>> ROLES = Field.list(
            "roles",
            object(
                    Schema.of("a role", ROLE, ORG, ROLE_KIND, FROM, TO, ROLE_SOURCES),
                    new Role(
                            TEXT.hole(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            List.of()),
                    ActorFields::role),
            "What the actor was, where and when.",
            "roles: [{role: co-chair, org: openai-inc, kind: director, from: 2015-12, to: 2018-02}]");

    private static final Field<Optional<String>> WIKIDATA_ITEM =
            Field.optional("wikidata", WIKIDATA, "The Wikidata item.", "wikidata: Q42");
    private static final Field<Optional<Link>> WEBSITE =
            Field.optional("website", URL, "Its own site.", "website: https://example.org/");
    private static final Field<Optional<String>> COUNTRY_CODE =
            Field.optional("country", COUNTRY, "ISO 3166.", "country: US");
    private static final Field<Optional<Edtf>> BORN = Field.optional("born", DATE, "A person's birth.", "born: 1950");
    private static final Field<Optional<Edtf>> DIED =
            Field.optional("died", DATE, "A person's death.", "died: 2011-10");
    private static final Field<Optional<Edtf>> FOUNDED =
            Field.optional("founded", DATE, "An organisation's founding.", "founded: 2015-12-08");
    private static final Field<Optional<Edtf>> DISSOLVED =
            Field.optional("dissolved", DATE, "An organisation's end.", "dissolved: 2020");
    private static final Field<Optional<Located<String>>> IMAGE =
            Field.optional("image", located(DOCUMENT), "A picture under documents/.", "image: documents/portrait.jpg");
    private static final Field<Optional<Localized<String>>> CREDIT =
            Field.optional("credit", TEXT, "Whose picture it is.", "credit: District Court");
    private static final Field<Optional<Localized<String>>> ALT =
            Field.optional("alt", TEXT, "What it shows.", "alt: A man at a desk.");
    private static final Field<Optional<Localized<String>>> PUBLIC_ROLE = Field.optional(
            "public_role", TEXT, "Why this actor is named here.", "public_role: Named in the filings as a donor.");

    static final Schema KEYS = Schema.of(
                    "an actor",
                    ACTOR_NAME,
                    KIND,
                    ALIASES,
                    SUMMARY,
                    LIVING,
                    ROLES,
                    WIKIDATA_ITEM,
                    WEBSITE,
                    COUNTRY_CODE,
                    BORN,
                    DIED,
                    FOUNDED,
                    DISSOLVED,
                    IMAGE,
                    CREDIT,
                    ALT,
                    PUBLIC_ROLE,
                    ACCOUNTS)
            .and(EditorialFields.KEYS);

    static Actor decode(Id id, Span at, Fields f, Localized<Prose> body) {
        Optional<Edtf> born = f.get(BORN);
        Optional<Edtf> died = f.get(DIED);
        Optional<Edtf> founded = f.get(FOUNDED);
        Optional<Edtf> dissolved = f.get(DISSOLVED);
        inOrder(born, died, DIED, f);
        inOrder(founded, dissolved, DISSOLVED, f);
        Optional<Localized<String>> alt = f.get(ALT);
        Optional<Localized<String>> credit = f.get(CREDIT);
        Optional<Medium> image = f.get(IMAGE).map(file -> new Medium(file, alt, Optional.empty(), credit, file.at()));
        return new Actor(
                id,
                at,
                f.get(ACTOR_NAME),
                f.get(KIND),
                f.get(ALIASES),
                f.get(SUMMARY),
                f.get(LIVING),
                f.get(ROLES),
                f.get(WIKIDATA_ITEM),
                f.get(WEBSITE),
                f.get(COUNTRY_CODE),
                born,
                died,
                founded,
                dissolved,
                image,
                f.get(PUBLIC_ROLE),
                f.get(ACCOUNTS),
                EditorialFields.decode(f),
                body);
    }

    private static Role role(Fields f) {
        Optional<Edtf> from = f.get(FROM);
        Optional<Edtf> to = f.get(TO);
        inOrder(from, to, TO, f);
        return new Role(f.get(ROLE), f.get(ORG), f.get(ROLE_KIND), from, to, f.get(ROLE_SOURCES));
    }

    private static void inOrder(Optional<Edtf> first, Optional<Edtf> last, Field<Optional<Edtf>> blamed, Fields f) {
        if (first.isEmpty() || last.isEmpty()) return;
        if (!last.get().latest().isBefore(first.get().earliest())) return;
        f.faults()
                .add(
                        ReadCode.DATE_ORDER,
                        f.place(blamed),
                        "`" + last.get().text() + "` lies before `"
                                + first.get().text() + "`",
                        "correct one of the two dates");
    }
}
