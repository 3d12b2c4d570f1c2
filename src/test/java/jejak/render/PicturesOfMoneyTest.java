package jejak.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jejak.render.view.Figure;
import jejak.render.view.FundingView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesOfMoneyTest {
    @TempDir
    Path folder;

    private Written written;

    @BeforeEach
    void write() {
        written = new Written(folder);
    }

    private void event(String id, String... rows) {
        List<String> lines = new ArrayList<>(List.of("date: 2016-05-01", "funding:"));
        lines.addAll(List.of(rows));
        written.event(id, lines.toArray(String[]::new));
    }

    private static String row(String amount, String status) {
        return "  - {from: musk, to: openai, amount: \"" + amount + "\", kind: donation, status: " + status + "}";
    }

    private FundingView funding() {
        return written.view("funding.html", FundingView.class);
    }

    private static List<String> words(Figure figure) {
        return figure.drawings().get(0).parts().stream()
                .flatMap(part -> part.texts().stream())
                .map(Figure.Text::text)
                .toList();
    }

    private static List<Figure.Part> parts(Figure figure, String kind) {
        return figure.drawings().get(0).parts().stream()
                .filter(part -> part.classes().startsWith(kind))
                .toList();
    }

    @Test
    void a_site_without_money_has_no_picture_of_it() {
        assertThat(funding().overTime()).isEmpty();
        assertThat(funding().flows()).isEmpty();
    }

    @Test
    void each_sum_stands_under_its_year_with_its_word_and_leads_to_its_row() {
        event("gift", row("10m USD", "paid"), row("> 1bn USD", "pledged"));

        Figure figure = funding().overTime().get(0);

        assertThat(words(figure)).contains("2016", "Elon Musk \u2192 OpenAI", "US$10m", "over US$1bn");
        assertThat(words(figure)).anyMatch(w -> w.contains("paid")).anyMatch(w -> w.contains("pledged"));
        assertThat(parts(figure, "sum-mark"))
                .extracting(Figure.Part::href)
                .containsExactly("#gift-money-1", "#gift-money-2");
        assertThat(figure.table().rows()).hasSize(2);
    }

    @Test
    void bounds_are_a_bar_and_a_missing_one_runs_out() {
        event("gift", row("1m..10m USD", "paid"), row("> 1m USD", "paid"), row("5m USD", "paid"));

        List<Figure.Part> marks = parts(funding().overTime().get(0), "sum-mark");

        assertThat(marks.get(0).paths())
                .extracting(Figure.Path::classes)
                .contains("p-bar")
                .doesNotContain("p-open");
        assertThat(marks.get(1).paths())
                .extracting(Figure.Path::classes)
                .contains("p-open")
                .doesNotContain("p-bar");
        assertThat(marks.get(2).paths()).extracting(Figure.Path::classes).doesNotContain("p-open", "p-bar");
    }

    @Test
    void currencies_are_never_on_one_scale() {
        event("gift", row("10m USD", "paid"), row("10m IDR", "paid"), row("20m IDR", "paid"));
        assertThat(funding().overTime())
                .extracting(Figure::title)
                .containsExactly("Sums in IDR over time", "Sums in USD over time");
        assertThat(funding().flows()).hasSize(2);
    }

    @Test
    void too_many_sums_share_lines_by_period_and_are_not_added_up() {
        for (int i = 0; i < 40; i++) {
            written.event(
                    "e" + i,
                    "date: " + (1900 + i),
                    "funding:",
                    row((i + 1) + "m USD", "paid"),
                    row("1m USD", "pledged"));
        }

        Figure figure = funding().overTime().get(0);

        assertThat(parts(figure, "sum-mark")).hasSizeBetween(20, MoneyPictures.MOST);
        assertThat(words(figure)).anyMatch(w -> w.startsWith("1900")).anyMatch(w -> w.startsWith("US$1m to"));
        assertThat(figure.table().rows())
                .as("the equal table has what is drawn; each sum has its row in the ledger")
                .hasSameSizeAs(parts(figure, "sum-mark"));
        assertThat(figure.table().rows().get(0).cells().get(2).items())
                .extracting(c -> c.href())
                .containsExactly(parts(figure, "sum-mark").get(0).href());
    }

    @Test
    void a_promise_is_told_from_what_moved_and_what_no_sum_takes_is_not_drawn() {
        event(
                "gift",
                row("1bn USD", "pledged"),
                row("10m USD", "paid"),
                row("5m USD", "paid"),
                row("7m USD", "suggested"),
                "  - {from: musk, to: openai, amount: 9m USD, kind: valuation, status: paid}");

        Figure figure = funding().flows().get(0);

        assertThat(parts(figure, "flow"))
                .extracting(Figure.Part::classes)
                .containsExactly("flow promised", "flow moved");
        assertThat(words(figure)).contains("US$1bn", "US$15m").doesNotContain("US$7m", "US$9m");
        assertThat(figure.table().rows()).hasSize(2);
    }
}
