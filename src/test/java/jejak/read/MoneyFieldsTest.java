package jejak.read;

import static jejak.read.Given.read;
import static org.assertj.core.api.Assertions.assertThat;

import jejak.diagnostic.Faults;
import jejak.model.Funding;
import jejak.model.FundingKind;
import jejak.model.FundingStatus;
import jejak.model.InKind;
import jejak.model.Per;
import jejak.model.Ref;
import jejak.model.Share;
import jejak.model.Undisclosed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyFieldsTest {
    private static Given.Read<Funding> row(String amount, String more) {
        return read(MoneyFields.FUNDING, "{from: a, to: b, amount: " + amount + ", status: paid, " + more + "}");
    }

    @Test
    void a_row_has_everything_the_ledger_asks() {
        Funding row = row(
                        "\"> 1.9m USD\"",
                        "kind: salary, id: pay-2016, date: 2016, per: year, sources: [c], via: [d, e], fulfils: pledge,"
                                + " same_as: other, disputed: true, note: With a bonus.")
                .value();

        assertThat(row.id()).hasValueSatisfying(id -> assertThat(id.text()).isEqualTo("pay-2016"));
        assertThat(row.from().name().target()).isEqualTo("a");
        assertThat(row.amount().text()).isEqualTo("> 1.9m USD");
        assertThat(row.kind()).isEqualTo(FundingKind.SALARY);
        assertThat(row.status()).isEqualTo(FundingStatus.PAID);
        assertThat(row.date()).hasValueSatisfying(d -> assertThat(d.text()).isEqualTo("2016"));
        assertThat(row.per()).contains(Per.YEAR);
        assertThat(row.sources()).hasSize(1);
        assertThat(row.via()).extracting(Ref::target).containsExactly("d", "e");
        assertThat(row.fulfils()).isPresent();
        assertThat(row.sameAs()).isPresent();
        assertThat(row.disputed()).isTrue();
        assertThat(row.note()).isPresent();
        assertThat(Given.place(row.at())).as("at its id").isEqualTo("2:75+8");
    }

    @Test
    void a_row_needs_its_ends_an_amount_a_kind_and_a_status() {
        assertThat(read(MoneyFields.FUNDING, "{note: x}").faults()).hasSize(5).containsOnly("2:4+1 missing-key");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "10 USDD"     | 7:34+4 bad-amount
            10 USDD       | 7:33+4 bad-amount
            "much"        | 7:31+4 bad-amount
            [1, 2]        | 7:30+1 wrong-shape
            {a: b}        | 7:30+1 wrong-shape
            *x            | 7:30+2 yaml-anchor
            ""            | 7:22+6 missing-key
            """)
    void an_amount_the_ledger_cannot_hold_is_blamed_in_its_place(String amount, String fault) {
        var read = Given.event(
                "title: x",
                "date: 2015",
                "actors: [a]",
                "sources: [b]",
                "funding:",
                "  - {from: a, to: b, amount: " + amount + ", kind: grant, status: paid}");

        assertThat(read.faults()).containsExactly(fault);
    }

    @Test
    void a_share_is_a_share_of_something() {
        assertThat(row("51.2%", "kind: equity, of: OpenAI LP").value().amount()).isInstanceOf(Share.class);
        assertThat(row("51.2%", "kind: equity").faults()).containsExactly("2:29+5 share-without-of");
    }

    @Test
    void words_are_an_amount_only_in_kind() {
        assertThat(row("four cars", "kind: in_kind").value().amount()).isInstanceOf(InKind.class);
        assertThat(row("undisclosed", "kind: grant").value().amount()).isInstanceOf(Undisclosed.class);
        assertThat(row("four cars", "kind: grant").faults()).hasSize(1);
    }

    @Test
    void a_misspelt_kind_does_not_make_its_words_a_bad_amount_too() {
        assertThat(row("four cars", "kind: inkind").faults())
                .singleElement()
                .asString()
                .endsWith("unknown-word");
    }

    @Test
    void a_party_in_quotes_is_a_plain_name() {
        Funding row = read(
                        MoneyFields.FUNDING,
                        "{from: \"A donor\", to: openai, amount: 1 USD, kind: grant, status: paid}")
                .value();

        assertThat(row.from().isQuoted()).isTrue();
        assertThat(row.to().isQuoted()).isFalse();
    }

    @Test
    void what_stands_in_for_a_row_is_never_a_sum() {
        assertThat(MoneyFields.FUNDING.hole().amount()).isInstanceOf(Undisclosed.class);
        assertThat(MoneyFields.amount(
                        new Yaml.Text("nonsense", MoneyFields.FUNDING.hole().at()), false, new Faults()))
                .isInstanceOf(Undisclosed.class);
    }
}
