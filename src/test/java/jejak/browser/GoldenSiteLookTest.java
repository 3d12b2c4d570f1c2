package jejak.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jejak.golden.BuiltSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The floor of accessibility, held whole on small pages: every kind of page under every look of {@link Look#ALL}. The golden
 * site has every field that an author can write; long pages of real content are {@link OwnSiteLookTest}'s, and so is
 * 404.html, which needs a server.
 */
@Tag("browser")
class GoldenSiteLookTest {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @RegisterExtension
    static final BuiltSite SITE = BuiltSite.golden();

    @Test
    void the_looks_are_three_widths_in_light_in_dark_and_in_forced_colours() {
        assertThat(Look.ALL).hasSize(9).doesNotHaveDuplicates();
        assertThat(Look.ALL).extracting(Look::width).containsOnly(320, 390, 1280);
    }

    @ParameterizedTest
    @MethodSource("jejak.browser.GoldenPages#kinds")
    void everybody_can_read_every_kind_of_page(String path) {
        assertThat(BROWSER.faults(SITE.file(path), Look.ALL)).isEmpty();
    }

    /** Of pages in another language and of those that stand for what is no longer there, the extremes of the looks. */
    @ParameterizedTest
    @MethodSource("jejak.browser.GoldenPages#others")
    void so_they_can_the_odd_ones(String path) {
        assertThat(BROWSER.faults(
                        SITE.file(path),
                        List.of(Look.NARROW.forcedColours(), Look.DESKTOP.dark()),
                        List.of(Look.NARROW, Look.PHONE, Look.DESKTOP)))
                .isEmpty();
    }
}
