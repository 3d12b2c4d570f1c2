package jejak.site;

import static jejak.model.Closeness.ANONYMOUS;
import static jejak.model.Closeness.PARTY;
import static jejak.model.Closeness.PRIMARY;
import static jejak.model.Closeness.REPORTING;
import static jejak.site.Given.actor;
import static jejak.site.Given.content;
import static jejak.site.Given.event;
import static jejak.site.Given.row;
import static jejak.site.Given.source;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import jejak.model.Currency;
import jejak.model.FundingKind;
import jejak.model.FundingStatus;
import jejak.model.Id;
import jejak.model.Money;
import jejak.model.Per;
import jejak.model.Settings;
import jejak.model.Status;
import jejak.site.Given.ARow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTest {
    private static Given world(ARow... rows) {
        return content(
                actor("ada"),
                actor("lab"),
                source("form", PRIMARY),
                source("report", REPORTING),
                source("ada-says", PARTY).speaker("ada"),
                source("lab-says", PARTY).speaker("lab"),
                source("tip", ANONYMOUS),
                event("e").actors("ada").sources("form").funding(rows));
    }

    private static Ledger ledger(ARow... rows) {
        return world(rows).site().ledger();
    }

    private static List<String> sums(Ledger ledger) {
        return ledger.sums().stream()
                .map(s -> s.part().word() + " " + s.to().key() + " " + s.kind().word() + " "
                        + s.total().text() + " of " + s.rows().size())
                .toList();
    }

    @Test
    void rows_of_one_part_recipient_kind_and_currency_add_up() {
        Ledger ledger = ledger(
                row("1m USD").from("ada").to("lab"),
                row("2m USD").from("A friend").to("lab"));

        assertThat(sums(ledger)).containsExactly("moved lab donation 3000000 USD of 2");
    }

    @Test
    void nothing_else_does() {
        Ledger ledger = ledger(
                row("1 USD").to("lab"),
                row("2 EUR").to("lab"),
                row("4 USD").to("ada"),
                row("8 USD").to("lab").kind(FundingKind.LOAN),
                row("16 USD").to("lab").status(FundingStatus.PLEDGED),
                row("32 USD").to("lab").status(FundingStatus.OFFERED),
                row("64 USD").to("lab").status(FundingStatus.WITHHELD),
                row("128 USD").to("lab").status(FundingStatus.REPORTED),
                row("256 USD").to("lab").sources("ada-says"));

        assertThat(sums(ledger))
                .containsExactly(
                        "talked_about lab donation 32 USD of 1",
                        "promised lab donation 16 USD of 1",
                        "moved ada donation 4 USD of 1",
                        "moved lab donation 2 EUR of 1",
                        "moved lab donation 1 USD of 1",
                        "moved lab loan 8 USD of 1",
                        "said_to_have_moved lab donation 256 USD of 1",
                        "did_not_happen lab donation 64 USD of 1",
                        "reported lab donation 128 USD of 1");
    }

    @Test
    void bounds_add_as_bounds() {
        assertThat(sums(ledger(
                        row("> 1.9m USD").to("lab"), row("100,000..200,000 USD").to("lab"))))
                .containsExactly("moved lab donation > 2000000 USD of 2");
        assertThat(sums(ledger(row("< 45m USD").to("lab"), row("10m USD").to("lab"))))
                .containsExactly("moved lab donation >= 10000000 < 55000000 USD of 2");
    }

    @Test
    void what_is_no_sum_is_listed_with_the_reason() {
        Ledger ledger = ledger(
                row("1 USD").to("lab").disputed(),
                row("1 USD").to("lab").per(Per.YEAR).kind(FundingKind.SALARY),
                row("1 USD").to("lab").kind(FundingKind.TARGET),
                row("1 USD").to("lab").kind(FundingKind.VALUATION),
                row("1 USD").to("lab").kind(FundingKind.IN_KIND),
                row("four cars").to("lab").kind(FundingKind.IN_KIND),
                row("51.2%").to("lab").kind(FundingKind.EQUITY),
                row("undisclosed").to("lab"));

        assertThat(ledger.sums()).isEmpty();
        assertThat(ledger.apart())
                .extracting(row -> row.leftOut().orElseThrow())
                .containsExactly(
                        LeftOut.DISPUTED,
                        LeftOut.RATE,
                        LeftOut.TARGET,
                        LeftOut.VALUATION,
                        LeftOut.IN_KIND,
                        LeftOut.IN_KIND,
                        LeftOut.SHARE,
                        LeftOut.UNDISCLOSED);
    }

    @Test
    void the_money_of_a_retracted_event_is_in_no_sum() {
        Given given = world();
        given.events.clear();
        Ledger ledger = given.and(event("e")
                        .actors("ada")
                        .sources("form")
                        .status(Status.RETRACTED)
                        .corrected()
                        .funding(row("1 USD").to("lab")))
                .site()
                .ledger();

        assertThat(ledger.sums()).isEmpty();
        assertThat(ledger.rows()).hasSize(1);
    }

    @Test
    void a_row_takes_the_evidence_of_its_own_sources_else_of_the_event() {
        Ledger ledger =
                ledger(row("1 USD").to("lab").sources("report"), row("2 USD").to("lab"));

        assertThat(ledger.rows())
                .extracting(row -> row.evidence().status())
                .containsExactly(Status.REPORTED, Status.DOCUMENTED);
    }

    @Test
    void what_only_a_party_or_nobody_named_says_is_said_to_have_moved() {
        Ledger ledger = ledger(
                row("1 USD").to("lab").sources("ada-says", "lab-says"),
                row("2 USD").to("lab").sources("tip"),
                row("4 USD").to("lab").sources("ada-says", "report"));

        assertThat(sums(ledger))
                .containsExactly("moved lab donation 4 USD of 1", "said_to_have_moved lab donation 3 USD of 2");
    }

    @Test
    void the_same_money_counts_once_along_a_chain() {
        Ledger ledger = ledger(
                row("5 USD").id("c").sameAs("b").to("lab"),
                row("5 USD").id("b").sameAs("a").to("lab"),
                row("5 USD").id("a").to("lab"));

        assertThat(sums(ledger)).containsExactly("moved lab donation 5 USD of 1");
        assertThat(ledger.row(new Id("c")).orElseThrow().counted()).hasValue(new Id("a"));
        assertThat(ledger.row(new Id("a")).orElseThrow().counted()).isEmpty();
        assertThat(ledger.apart()).isEmpty();
    }

    @Test
    void rows_that_are_each_other_are_a_fault_once() {
        Given given = world(
                row("5 USD").id("a").sameAs("b").to("lab"),
                row("5 USD").id("b").sameAs("a").to("lab"),
                row("5 USD").id("c").sameAs("a").to("lab"));

        assertThat(given.faults()).containsExactly("same-as-cycle: `a` is the same as `b` is the same as `a`");
    }

    @Test
    void money_that_moved_does_not_count_as_less_unseen() {
        Given given = world(
                row("9 USD").id("promised").to("lab").status(FundingStatus.PLEDGED),
                row("9 USD").sameAs("promised").to("lab"),
                row("5 USD").id("said").to("lab").sources("lab-says"),
                row("5 USD").sameAs("said").to("lab").sources("form"),
                row("2 USD").id("wish").to("lab").status(FundingStatus.SUGGESTED),
                row("2 USD").sameAs("wish").to("lab").status(FundingStatus.PLEDGED));

        assertThat(given.faults())
                .containsExactly(
                        "same-as-elsewhere: this row is `moved`, and `promised`, which counts, is `promised`",
                        "same-as-elsewhere: this row is `moved`, and `said`, which counts, is `said_to_have_moved`",
                        "same-as-elsewhere: this row is `promised`, and `wish`, which counts, is `talked_about`");
        assertThat(given.diagnostics())
                .extracting(d -> d.help().orElse(""))
                .containsExactly(
                        "write `fulfils: promised` where this pays it",
                        "take `same_as` from this row, and give it to the other one",
                        "take `same_as` from this row, and give it to the other one");
    }

    @Test
    void talk_that_became_a_promise_and_a_promise_that_was_paid_are_well_told_as_one() {
        Given given = world(
                row("9 USD").id("paid").to("lab"),
                row("9 USD").id("promised").sameAs("paid").to("lab").status(FundingStatus.PLEDGED),
                row("9 USD").sameAs("promised").to("lab").status(FundingStatus.SUGGESTED),
                row("9 USD").sameAs("paid").to("lab").sources("lab-says"),
                row("9 USD").sameAs("promised").to("lab").status(FundingStatus.REPORTED));

        assertThat(sums(given.site().ledger())).containsExactly("moved lab donation 9 USD of 1");
    }

    @Test
    void a_row_that_is_nowhere_is_unknown() {
        Given given = world(
                row("5 USD").id("launch-pledge").to("lab"),
                row("5 USD").fulfils("lunch-pledge").to("lab"));

        assertThat(given.faults()).containsExactly("unknown-funding: no row of money has the id `lunch-pledge`");
        assertThat(given.diagnostics().get(0).help()).hasValue("did you mean `launch-pledge`?");
    }

    @Test
    void rows_stand_by_date_then_event_then_number() {
        Given given = world(
                row("1 USD").to("lab").on("2019"),
                row("2 USD").to("lab"),
                row("3 USD").to("lab"));
        given.and(event("d")
                .on("2020-01-01")
                .actors("ada")
                .sources("form")
                .funding(row("4 USD").to("lab")));

        assertThat(given.site().ledger().rows()).extracting(Row::key).containsExactly("e.1", "d.1", "e.2", "e.3");
    }

    @Test
    void an_actor_pays_receives_and_passes_on() {
        Site site = world(
                        row("1 USD").from("ada").to("lab"),
                        row("2 USD").to("ada").via("lab", "A charity"))
                .site();
        Flows ada = site.fundingOf(site.actor(Given.ref("ada")).orElseThrow());
        Flows lab = site.fundingOf(site.actor(Given.ref("lab")).orElseThrow());

        assertThat(ada.out()).extracting(Row::number).containsExactly(1);
        assertThat(ada.in()).extracting(Row::number).containsExactly(2);
        assertThat(lab.through()).extracting(Row::number).containsExactly(2);
    }

    @Test
    void a_pledge_is_held_against_what_was_paid_on_it() {
        Ledger ledger = ledger(
                row("1bn USD").id("pledge").from("ada").to("lab").status(FundingStatus.PLEDGED),
                row(">= 133m USD").id("paid").from("ada").to("lab").fulfils("pledge"),
                row("10m USD").from("ada").to("lab").fulfils("pledge").sources("ada-says"),
                row(">= 133m USD").from("ada").to("lab").fulfils("pledge").sameAs("paid"),
                row("7 EUR").from("ada").to("lab").fulfils("pledge"));

        assertThat(ledger.fulfilments()).hasSize(1);
        Fulfilment fulfilment = ledger.fulfilments().get(0);
        assertThat(fulfilment.payments()).hasSize(3);
        assertThat(fulfilment.moved().orElseThrow().text()).isEqualTo(">= 133m USD");
        assertThat(fulfilment.said().orElseThrow().text()).isEqualTo("10m USD");
        assertThat(fulfilment.outstanding().orElseThrow().text()).isEqualTo("<= 867000000 USD");
    }

    @Test
    void only_a_pledge_can_be_fulfilled() {
        assertThat(world(
                                row("1 USD").id("a").to("lab"),
                                row("1 USD").fulfils("a").to("lab"))
                        .faults())
                .containsExactly("fulfils-not-pledge: `a` is paid, not pledged");
    }

    @Test
    void a_pledge_does_not_pay_itself() {
        assertThat(world(row("1 USD")
                                .id("a")
                                .to("lab")
                                .status(FundingStatus.PLEDGED)
                                .fulfils("a"))
                        .faults())
                .containsExactly("fulfils-not-pledge: `a` cannot pay itself");
    }

    @Test
    void a_stated_total_is_held_against_payments_without_the_partys_own_word() {
        Given given = world(
                        row("20m USD").from("ada").to("lab"),
                        row("5m USD").from("ada").to("lab").sources("report").kind(FundingKind.LOAN),
                        row("9m USD").from("ada").to("lab").sources("ada-says"),
                        row("3m USD").from("ada").to("lab").sources("lab-says"),
                        row("four cars").from("ada").to("lab").kind(FundingKind.IN_KIND),
                        row("1m EUR").from("ada").to("lab"),
                        row("40m USD").from("ada").to("lab").status(FundingStatus.PLEDGED),
                        row("6m USD").from("lab").to("ada"))
                .with(Given.totals(Given.total("ada", "lab", "38m USD", "ada", "ada-says")));

        Reconciliation r = given.site().ledger().reconciliations().get(0);

        assertThat(r.payments()).extracting(Row::number).containsExactly(1, 2);
        assertThat(r.moved().orElseThrow().text()).isEqualTo("25000000 USD");
        assertThat(r.leftOut()).extracting(Row::number).containsExactly(3);
        assertThat(r.saidByOthers()).extracting(Row::number).containsExactly(4);
        assertThat(r.apart()).extracting(Row::number).containsExactly(5, 6);
        assertThat(r.unaccounted().orElseThrow().text()).isEqualTo("13000000 USD");
        assertThat(r.finding()).isEqualTo(Reconciliation.Finding.LESS);
        assertThat(r.evidence().status()).isEqualTo(Status.ALLEGED);
    }

    @Test
    void a_total_can_be_met_exceeded_or_stand_alone() {
        assertThat(finding("< 45m USD", "44m USD")).isEqualTo(Reconciliation.Finding.CONSISTENT);
        assertThat(finding("< 45m USD", "45m USD")).isEqualTo(Reconciliation.Finding.MORE);
        assertThat(finding("<= 45m USD", "45m USD")).isEqualTo(Reconciliation.Finding.CONSISTENT);
        assertThat(finding("> 44m USD", "44m USD")).isEqualTo(Reconciliation.Finding.LESS);
        assertThat(finding("~ 50m USD", "46m USD")).isEqualTo(Reconciliation.Finding.CONSISTENT);
        assertThat(finding("~ 50m USD", "44m USD")).isEqualTo(Reconciliation.Finding.LESS);
        assertThat(finding("38m USD", "> 30m USD")).isEqualTo(Reconciliation.Finding.CONSISTENT);
        assertThat(finding("38m USD", "undisclosed")).isEqualTo(Reconciliation.Finding.NOTHING_DOCUMENTED);
        assertThat(finding("undisclosed", "1 USD")).isEqualTo(Reconciliation.Finding.NOT_MONEY);
    }

    private static Reconciliation.Finding finding(String total, String paid) {
        Settings settings = Given.totals(Given.total("ada", "lab", total, "lab", "lab-says"));
        return world(row(paid).from("ada").to("lab"))
                .with(settings)
                .site()
                .ledger()
                .reconciliations()
                .get(0)
                .finding();
    }

    @Test
    void what_is_left_of_a_sum_is_never_below_nothing() {
        Currency usd = Currency.of("USD").orElseThrow();
        assertThat(left("10 USD", "12 USD")).isEqualTo(Money.zero(usd));
        assertThat(left("< 10 USD", "10 USD")).isEqualTo(Money.zero(usd));
        assertThat(left("10 USD", "4..6 USD").text()).isEqualTo("4..6 USD");
        assertThat(left("> 10 USD", "4 USD").text()).isEqualTo("> 6 USD");
        assertThat(left("10 USD", "< 4 USD").text()).isEqualTo("> 6 <= 10 USD");
    }

    private static Money left(String whole, String paid) {
        return Remainder.of((Money) Given.amount(whole), (Money) Given.amount(paid))
                .orElseThrow();
    }

    @Test
    void of_more_than_a_sum_less_more_than_another_nothing_is_known() {
        Currency usd = Currency.of("USD").orElseThrow();

        assertThat(Remainder.of((Money) Given.amount("> 44m USD"), (Money) Given.amount("> 30m USD")))
                .isEmpty();
        assertThat(Remainder.of((Money) Given.amount("> 44 USD"), Money.zero(usd)))
                .hasValueSatisfying(left -> assertThat(left.text()).isEqualTo("> 44 USD"));
    }

    @Test
    void a_name_in_quotes_is_plain_even_in_the_form_of_an_id() {
        assertThat(world(row("1 USD").fromQuoted("staff").to("lab"))
                        .site()
                        .ledger()
                        .rows()
                        .get(0)
                        .from())
                .isEqualTo(new Counterparty.Plain("staff"));
        assertThat(world(row("1 USD").from("staff").to("lab")).tags()).containsExactly("unknown-actor");
    }

    /** By its shape: whoever adds money returns it inside a record that says of which part, kind and currency it is. */
    @Test
    void no_method_of_the_ledger_gives_money_that_is_of_no_one_part() {
        List<Class<?>> bare = List.of(Money.class, BigDecimal.class, jejak.model.Bounds.class);

        assertThat(Arrays.stream(Ledger.class.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> bare.contains(method.getReturnType()))
                        .map(Method::getName))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void sums_do_not_depend_on_order_and_hold_every_countable_row_once(long seed) {
        Random random = new Random(seed);
        List<ARow> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            ARow row = row(amount(random))
                    .id("r" + i)
                    .to(random.nextBoolean() ? "lab" : "ada")
                    .kind(FundingKind.values()[random.nextInt(FundingKind.values().length)])
                    .status(FundingStatus.values()[random.nextInt(FundingStatus.values().length)])
                    .sources(random.nextBoolean() ? "form" : "ada-says");
            if (random.nextInt(6) == 0 && i > 0) row.sameAs("r" + random.nextInt(i));
            if (random.nextInt(8) == 0) row.disputed();
            rows.add(row);
        }
        // whatever is said to be the same, with the warning that it counts for less
        Ledger ledger = world(rows.toArray(new ARow[0])).outcome().value().ledger();
        Collections.shuffle(rows, random);
        Ledger shuffled = world(rows.toArray(new ARow[0])).outcome().value().ledger();

        assertThat(bounds(shuffled)).isEqualTo(bounds(ledger));
        long countable =
                ledger.rows().stream().filter(r -> r.leftOut().isEmpty()).count();
        assertThat(ledger.sums().stream().mapToInt(s -> s.rows().size()).sum()).isEqualTo((int) countable);
        for (Sum sum : ledger.sums()) {
            for (Row row : sum.rows()) {
                assertThat(row.part()).isEqualTo(sum.part());
                assertThat(row.to().key()).isEqualTo(sum.to().key());
                assertThat(row.funding().kind()).isEqualTo(sum.kind());
                assertThat(row.summed().orElseThrow().currency())
                        .isEqualTo(sum.total().currency());
                assertThat(row.counted()).isEmpty();
            }
        }
    }

    /** No path adds across currencies or columns: every sum there is, of rows made at random, is of rows like itself. */
    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void nothing_that_is_added_is_of_two_currencies_or_two_columns(long seed) {
        Random random = new Random(seed);
        List<ARow> rows = new ArrayList<>();
        List<String> pledges = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            ARow row = row(amount(random))
                    .id("r" + i)
                    .from(random.nextBoolean() ? "ada" : "lab")
                    .to(random.nextBoolean() ? "lab" : "ada")
                    .kind(FundingKind.values()[random.nextInt(FundingKind.values().length)])
                    .sources(List.of("form", "report", "ada-says", "lab-says", "tip")
                            .get(random.nextInt(5)));
            if (random.nextInt(4) == 0) {
                row.status(FundingStatus.PLEDGED);
                pledges.add("r" + i);
            } else if (!pledges.isEmpty() && random.nextBoolean()) {
                row.fulfils(pledges.get(random.nextInt(pledges.size())));
            } else {
                row.status(FundingStatus.values()[random.nextInt(FundingStatus.values().length)]);
            }
            rows.add(row);
        }
        Ledger ledger = world(rows.toArray(new ARow[0]))
                .with(Given.totals(
                        Given.total("ada", "lab", "5k USD", "ada", "ada-says"),
                        Given.total("lab", "ada", "5k EUR", "ada", "ada-says"),
                        Given.total("ada", "lab", "undisclosed", "lab", "lab-says")))
                .site()
                .ledger();

        for (Fulfilment f : ledger.fulfilments()) {
            if (f.pledge().summed().isEmpty()) continue;
            Currency promised = f.pledge().summed().orElseThrow().currency();
            for (Optional<Money> sum : List.of(f.moved(), f.said(), f.outstanding())) {
                sum.ifPresent(money -> assertThat(money.currency()).isEqualTo(promised));
            }
            assertThat(f.moved()).isEqualTo(total(f.payments(), Part.MOVED, promised));
            assertThat(f.said()).isEqualTo(total(f.payments(), Part.SAID_TO_HAVE_MOVED, promised));
        }
        for (Reconciliation r : ledger.reconciliations()) {
            assertThat(r.payments()).allMatch(row -> row.part() == Part.MOVED);
            assertThat(r.saidByOthers()).allMatch(row -> row.part() == Part.SAID_TO_HAVE_MOVED);
            assertThat(r.leftOut()).allMatch(row -> row.part() == Part.SAID_TO_HAVE_MOVED);
            if (r.total().amount() instanceof Money stated) {
                assertThat(r.moved()).isEqualTo(total(r.payments(), Part.MOVED, stated.currency()));
                assertThat(Reconciliation.sums(r.payments())).hasSizeLessThan(2);
                assertThat(Reconciliation.sums(r.saidByOthers())).hasSizeLessThan(2);
            }
            for (Money sum : Reconciliation.sums(r.leftOut())) {
                assertThat(Optional.of(sum)).isEqualTo(total(r.leftOut(), Part.SAID_TO_HAVE_MOVED, sum.currency()));
            }
        }
    }

    private static Optional<Money> total(List<Row> rows, Part part, Currency currency) {
        return rows.stream()
                .filter(row -> row.part() == part)
                .flatMap(row -> row.summed().stream())
                .filter(money -> money.currency().equals(currency))
                .reduce(Money::plus);
    }

    @Test
    void a_party_s_own_word_in_two_currencies_is_two_sums() {
        Reconciliation r = world(
                        row("20m USD").from("ada").to("lab").sources("ada-says"),
                        row("5m EUR").from("ada").to("lab").sources("ada-says"),
                        row("1m USD").from("ada").to("lab").sources("ada-says"))
                .with(Given.totals(Given.total("ada", "lab", "38m USD", "ada", "ada-says")))
                .site()
                .ledger()
                .reconciliations()
                .get(0);

        assertThat(Reconciliation.sums(r.leftOut())).extracting(Money::text).containsExactly("5m EUR", "21000000 USD");
    }

    private static TreeMap<String, String> bounds(Ledger ledger) {
        TreeMap<String, String> bounds = new TreeMap<>();
        for (Sum s : ledger.sums()) {
            String key = s.part() + s.to().key() + s.kind() + s.total().currency();
            assertThat(bounds.put(
                            key,
                            Money.of(s.total().bounds(), s.total().currency()).text()))
                    .isNull();
        }
        return bounds;
    }

    private static String amount(Random random) {
        int n = 1 + random.nextInt(900);
        String currency = random.nextBoolean() ? " USD" : " EUR";
        return switch (random.nextInt(5)) {
            case 0 -> "> " + n + currency;
            case 1 -> "<= " + n + "k" + currency;
            case 2 -> n + ".." + (n + 5) + currency;
            case 3 -> "~ " + n + "." + n % 10 + currency;
            default -> n + currency;
        };
    }
}
