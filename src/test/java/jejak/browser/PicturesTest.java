package jejak.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jejak.golden.BuiltSite;
import jejak.render.SampleSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The words of drawn pictures, measured where they are set: none meets another, leaves its picture, or is too small; and the
 * marks in pictures and beside words, of which each shows something.
 */
@Tag("browser")
class PicturesTest {
    private static final List<Look> LOOKS = List.of(
            Look.NARROW,
            Look.PHONE.dark(),
            Look.of(736, 1000),
            Look.TABLET,
            Look.WIDE,
            Look.of(658, 1000).print());

    /** What is wrong with the words of each picture that is shown. */
    private static final String FAULTS = """
            () => {
              const faults = [];
              let measured = 0;
              const isPaper = matchMedia('print').matches;
              for (const figure of document.querySelectorAll('.drawn')) {
                const isShown = e => e !== null && e.checkVisibility();
                if (![...figure.querySelectorAll(':scope > svg')].some(isShown) && figure.querySelector('table') !== null && !isShown(figure.querySelector('table'))) {
                  faults.push('neither picture nor table: ' + figure.id);
                }
              }
              for (const svg of document.querySelectorAll('svg.drawing')) {
                if (!svg.checkVisibility()) continue;
                const sheet = svg.getBoundingClientRect();
                const boxes = [];
                // with a heading and a caption it stands on one sheet, of either size; letters are never below 7 points
                if (isPaper && sheet.height > 750) faults.push('taller than a sheet: ' + svg.id);
                for (const text of svg.querySelectorAll('text')) {
                  measured++;
                  const box = text.getBoundingClientRect();
                  // a picture that is held to a height is smaller than its width says
                  const size = parseFloat(getComputedStyle(text).fontSize) * text.getScreenCTM().a;
                  const named = svg.id + ' ' + svg.querySelector('title').id + ': ' + text.textContent;
                  if (size < (isPaper ? 9.3 : 11)) faults.push('small (' + size + ') ' + named);
                  if (box.left < sheet.left - 1 || box.right > sheet.right + 1
                      || box.top < sheet.top - 2 || box.bottom > sheet.bottom + 2) faults.push('outside ' + named);
                  // by the baseline: how high a line's own box is, is for each font that a glyph falls back to
                  const at = text.getNumberOfChars() ? text.getStartPositionOfChar(0) : {x: 0, y: 0};
                  const line = new DOMPoint(at.x, at.y).matrixTransform(text.getScreenCTM()).y;
                  const ink = {l: box.left + .5, r: box.right - .5, t: line - size * .77, b: line + size * .12, named};
                  for (const other of boxes) {
                    if (ink.l < other.r && other.l < ink.r && ink.t < other.b && other.t < ink.b) {
                      faults.push('over each other: ' + named + ' / ' + other.named);
                    }
                  }
                  boxes.push(ink);
                }
              }
              return [String(measured), ...faults.slice(0, 12)];
            }
            """;

    /** How many marks of a status or of a sum there are, and those of which nothing is to be seen: no ink, or none but paper. */
    private static final String UNSEEN_MARKS = """
            () => {
              const probe = document.body.appendChild(document.createElement('i'));
              probe.style.color = 'var(--paper)';
              const paper = getComputedStyle(probe).color;
              probe.remove();
              const isInk = paint => paint !== 'none' && paint !== 'rgba(0, 0, 0, 0)' && paint !== paper;
              const isSeen = (e, used) => {
                const s = getComputedStyle(e);
                // what is drawn by name takes the fill of the place where it is drawn, unless it has its own
                const fill = used === null || e.matches('.line') ? s.fill : getComputedStyle(used).fill;
                return s.display !== 'none' && (isInk(fill) || isInk(s.stroke) && parseFloat(s.strokeWidth) > 0);
              };
              const marks = [...document.querySelectorAll('svg.shape, .p-sign')];
              const unseen = marks.filter(mark => {
                const used = mark.querySelector('use');
                const drawing = used === null ? mark : document.querySelector(used.getAttribute('href'));
                return drawing === null || ![...drawing.querySelectorAll('path, circle')].some(e => isSeen(e, used));
              });
              return [String(marks.length), ...unseen.map(mark => mark.outerHTML.slice(0, 200))];
            }
            """;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @RegisterExtension
    static final BuiltSite SITE = BuiltSite.own();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "funding.html",
                "events/lab-proposal.html",
                "events/counteroffers-and-raise.html",
                "network.html",
                "actors/elon-musk.html",
                "sources/lanxi-weibo-post.html",
                "sources/seed-article.html"
            })
    void words_of_our_own_pictures_stand_clear(String path) {
        clear(SITE.file(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "timeline.html",
                "funding.html",
                "events/counteroffers-and-raise.html",
                "claims.html",
                "actors/elon-musk.html",
                "dossier.html"
            })
    void every_mark_is_seen_in_every_colour_and_on_paper(String path) {
        try (Screen screen = BROWSER.open(SITE.file(path), Look.WIDE)) {
            for (Look look : List.of(
                    Look.WIDE,
                    Look.PHONE.dark(),
                    Look.WIDE.forcedColours(),
                    Look.of(658, 1000).print())) {
                List<?> found = (List<?>) screen.under(look).page().evaluate(UNSEEN_MARKS);
                assertThat(Integer.parseInt((String) found.get(0)))
                        .as(path + " " + look)
                        .isPositive();
                assertThat(found.subList(1, found.size())).as(path + " " + look).isEmpty();
            }
        }
    }

    @Test
    void so_do_names_as_long_as_ministries_have_and_words_without_spaces() {
        for (String path :
                List.of("funding.html", "events/full.html", "network.html", "actors/full.html", "sources/email.html")) {
            clear(SampleSite.written().resolve(path));
        }
    }

    @Test
    void an_arc_opens_the_evidence_it_rests_on() {
        try (Screen screen = BROWSER.open(SITE.file("network.html"), Look.WIDE)) {
            screen.page().locator(".is-wide .tie").last().focus();
            screen.page().keyboard().press("Enter");
            assertThat(screen.page().url()).contains("network.html#tie-");
            assertThat(screen.page().locator("tr:target").isVisible()).isTrue();
            assertThat(screen.page().locator("tr:target a[href^='events/']").count())
                    .isPositive();
        }
    }

    private static void clear(Path page) {
        List<String> faults = new ArrayList<>();
        try (Screen screen = BROWSER.open(page, LOOKS.get(0))) {
            for (Look look : LOOKS) {
                List<?> found = (List<?>) screen.under(look).page().evaluate(FAULTS);
                // on paper a picture taller than a sheet gives way to its table
                if (!look.isPrint()) {
                    assertThat(Integer.parseInt((String) found.get(0)))
                            .as(page + " " + look)
                            .isPositive();
                }
                for (Object fault : found.subList(1, found.size())) faults.add(look.width() + ": " + fault);
            }
        }
        assertThat(faults).as(page.toString()).isEmpty();
    }
}
