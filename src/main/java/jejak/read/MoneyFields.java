package jejak.read;

import static jejak.read.EvidenceFields.CITATION;
import static jejak.read.Forms.FLAG;
import static jejak.read.Forms.word;
import static jejak.read.Times.DATE;
import static jejak.read.Types.ID;
import static jejak.read.Types.PARTY;
import static jejak.read.Types.REF;
import static jejak.read.Types.TEXT;
import static jejak.read.Types.object;

import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Span;
import jejak.model.Amount;
import jejak.model.Citation;
import jejak.model.Edtf;
import jejak.model.Funding;
import jejak.model.FundingKind;
import jejak.model.FundingStatus;
import jejak.model.Id;
import jejak.model.Localized;
import jejak.model.Parsed;
import jejak.model.Party;
import jejak.model.Per;
import jejak.model.Ref;

/** Rows of the ledger (contract section 7). */
final class MoneyFields {
    private MoneyFields() {}

    /** An amount as written: only the row knows whether words are one. */
    static final Type<Yaml> AMOUNT = new Type<>() {
        @Override
        public Yaml read(Node node, Faults faults) {
            return node.yaml();
        }

        @Override
        public Yaml hole() {
            return new Yaml.Text("undisclosed", Span.of(""));
        }

        @Override
        public String words() {
            return "an amount";
        }
    };

    private static final Field<Optional<Id>> FUNDING_ID =
            Field.optional("id", ID, "Needed where something refers to the row.", "id: sutskever-2016");
    private static final Field<Party> FROM =
            Field.required("from", PARTY, "Who pays: an actor, or a plain name in quotes.", "from: openai-inc");
    private static final Field<Party> TO = Field.required("to", PARTY, "Who receives.", "to: ilya-sutskever");
    static final Field<Yaml> SUM = Field.required(
            "amount",
            AMOUNT,
            "`[>|>=|<|<=|~] NUMBER[k|m|bn] CURRENCY`, `LOW..HIGH CURRENCY`, a percentage (with `of`), `undisclosed`,"
                    + " or words for `kind: in_kind`. In quotes.",
            "amount: \"> 1.9m USD\"");
    private static final Field<FundingKind> KIND =
            Field.required("kind", word(FundingKind.class, FundingKind.DONATION), "What the flow is.", "kind: salary");
    private static final Field<FundingStatus> STATUS = Field.required(
            "status", word(FundingStatus.class, FundingStatus.REPORTED), "What became of it.", "status: paid");
    private static final Field<Optional<Edtf>> DATE_PAID =
            Field.optional("date", DATE, "Default: the event's date.", "date: 2016");
    private static final Field<Optional<Per>> PER = Field.optional(
            "per", word(Per.class, Per.YEAR), "Only for a rate; a rate is never added to a sum.", "per: year");
    private static final Field<List<Citation>> SOURCES =
            Field.list("sources", CITATION, "Default: the event's.", "sources: [seattle-times-2018]");
    private static final Field<List<Ref>> VIA = Field.listOrOne("via", REF, "Passed through.", "via: [y-combinator]");
    private static final Field<Optional<Localized<String>>> OF =
            Field.optional("of", TEXT, "What a share is a share of.", "of: OpenAI LP");
    private static final Field<Optional<Ref>> FULFILS =
            Field.optional("fulfils", REF, "The id of a pledge this pays.", "fulfils: launch-pledge");
    private static final Field<Optional<Ref>> SAME_AS =
            Field.optional("same_as", REF, "The same money told in another event: counted once.", "same_as: other-id");
    private static final Field<Boolean> DISPUTED =
            Field.orElse("disputed", FLAG, false, "Listed, and left out of sums.", "disputed: true");
    private static final Field<Optional<Localized<String>>> NOTE =
            Field.optional("note", TEXT, "What a reader should know of it.", "note: With a signing bonus.");

    static final Schema KEYS = Schema.of(
            "a funding row",
            FUNDING_ID,
            FROM,
            TO,
            SUM,
            KIND,
            STATUS,
            DATE_PAID,
            PER,
            SOURCES,
            VIA,
            OF,
            FULFILS,
            SAME_AS,
            DISPUTED,
            NOTE);

    static final Type<Funding> FUNDING = object(KEYS, hole(), MoneyFields::decode);

    /** @param inKind whether words are an amount here */
    static Amount amount(Yaml yaml, boolean inKind, Faults faults) {
        String text = Scalar.text(yaml, AMOUNT.words(), faults);
        Parsed<Amount> parsed = Amount.parse(text, inKind);
        if (parsed instanceof Parsed.Good<Amount> good) return good.value();
        Parsed.Bad<Amount> bad = (Parsed.Bad<Amount>) parsed;
        if (!text.isEmpty()) {
            faults.add(
                    ReadCode.BAD_AMOUNT,
                    Scalar.within(yaml.at(), text, bad.offset(), bad.length()),
                    bad.message(),
                    bad.help());
        }
        return ((Parsed.Good<Amount>) Amount.parse("undisclosed", false)).value();
    }

    private static Funding decode(Fields f) {
        Optional<FundingKind> kind = f.given(KIND);
        // where the kind is not known, words are not blamed for it
        boolean inKind = kind.isEmpty() || kind.get() == FundingKind.IN_KIND;
        Amount amount = amount(f.get(SUM), inKind, f.faults());
        Optional<Localized<String>> of = f.get(OF);
        if (amount instanceof jejak.model.Share && of.isEmpty()) {
            f.faults()
                    .add(
                            ReadCode.SHARE_WITHOUT_OF,
                            f.place(SUM),
                            "`" + amount.text() + "` of what is not said",
                            "add `of`, such as `of: OpenAI LP`");
        }
        return new Funding(
                f.get(FUNDING_ID),
                f.get(FROM),
                f.get(TO),
                amount,
                kind.orElse(KIND.absent()),
                f.get(STATUS),
                f.get(DATE_PAID),
                f.get(PER),
                f.get(SOURCES),
                f.get(VIA),
                of,
                f.get(FULFILS),
                f.get(SAME_AS),
                f.get(DISPUTED),
                f.get(NOTE),
                f.place(f.has(FUNDING_ID) ? FUNDING_ID : SUM));
    }

    private static Funding hole() {
        return new Funding(
                Optional.empty(),
                PARTY.hole(),
                PARTY.hole(),
                amount(AMOUNT.hole(), false, new Faults()),
                FundingKind.DONATION,
                FundingStatus.REPORTED,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                Span.of(""));
    }
}
