package jejak.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Span;
import jejak.model.Cards;
import jejak.model.Lang;
import jejak.model.Settings;
import org.junit.jupiter.api.Test;

class SettingsFieldsTest {

    private static Given.Read<Settings> settings(String... lines) {
        Faults faults = new Faults();
        Yaml.Mapping root =
                YamlReader.read("site.yml", String.join("\n", lines), 0, faults).root();
        Settings settings =
                SettingsFields.decode(Span.of("site.yml"), Fields.of(SettingsFields.KEYS, Node.of(root), faults));
        return new Given.Read<>(settings, Given.told(faults.list()));
    }

    @Test
    void a_title_is_enough_for_a_site() {
        Settings settings = settings("title: How it began").value();

        assertThat(settings.title().original()).isEqualTo("How it began");
        assertThat(settings.languages()).containsExactly(Lang.ENGLISH);
        assertThat(settings.gates()).isEqualTo(Settings.Gates.DEFAULT);
        assertThat(settings.cards()).isEqualTo(Cards.KEY);
        assertThat(settings.newsroom()).isEmpty();
        assertThat(settings.licence())
                .isEqualTo(new Settings.Licence(java.util.Optional.empty(), java.util.Optional.empty()));
        assertThat(settings("tagline: x").faults()).containsExactly("1:1+1 missing-key");
    }

    @Test
    void a_site_says_who_made_it_and_what_it_found() {
        Settings settings = settings(
                        "title: x",
                        "url: https://example.org/openai/",
                        "languages: [en, id]",
                        "findings: [{text: It was never all paid., event: launch, claim: receipts}]",
                        "newsroom: {name: Jejak, url: https://example.org/, contact: desk@example.org,"
                                + " policies: {corrections: corrections, methods: methodology}}",
                        "licence: {text: CC-BY-4.0, data: CC0-1.0}",
                        "as_of: 2026-11-23",
                        "phases: [{id: founding, title: Founding, from: 2015-05, to: 2016-12}]",
                        "gates: {min_sources: 2, second_reader: true, require_alt: false}",
                        "cards: all",
                        "stated_totals: [{from: a, to: b, amount: \"< 45m USD\", by: b, sources: [c]}]",
                        "navigation: [timeline, about]",
                        "glossary: [{id: cars, text: four cars}]")
                .value();

        assertThat(settings.languages()).extracting(Lang::tag).containsExactly("en", "id");
        assertThat(settings.basePath()).isEqualTo("/openai/");
        assertThat(settings.findings().get(0).claim()).isPresent();
        assertThat(settings.newsroom())
                .hasValueSatisfying(n -> assertThat(n.methodsPolicy())
                        .hasValueSatisfying(p -> assertThat(p.target()).isEqualTo("methodology")));
        assertThat(settings.licence().data()).contains("CC0-1.0");
        assertThat(settings.asOf()).contains(LocalDate.of(2026, 11, 23));
        assertThat(settings.phases().get(0).id().text()).isEqualTo("founding");
        assertThat(settings.gates()).isEqualTo(new Settings.Gates(2, true, false, false, false));
        assertThat(settings.cards()).isEqualTo(Cards.ALL);
        assertThat(settings.statedTotals().get(0).amount().text()).isEqualTo("< 45m USD");
        assertThat(settings.navigation()).extracting(n -> n.value()).isEqualTo(List.of("timeline", "about"));
        assertThat(settings.glossary()).extracting(t -> t.text().original()).containsExactly("four cars");
    }

    @Test
    void faults_deep_in_a_value_have_their_own_place() {
        assertThat(settings(
                                "title: x",
                                "newsroom:",
                                "  name: Jejak",
                                "  policies: {corections: y}",
                                "gates: {min_sources: two}",
                                "phases: [{id: A b, title: y}]",
                                "stated_totals: [{from: a, to: b, amount: much, by: b, sources: []}]")
                        .faults())
                .containsExactlyInAnyOrder(
                        "4:14+10 unknown-key",
                        "5:22+3 bad-number",
                        "6:15+3 bad-id",
                        "7:42+4 bad-amount",
                        "7:64+1 missing-key");
    }
}
