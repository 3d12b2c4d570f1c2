package jejak.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** axe-core in a page, which it judges as the page is at the moment, as often as it is asked. */
final class Axe {
    /** axe is half a megabyte: into each page once, whatever the number of looks at it. */
    private static final String AXE = script();

    /**
     * A page has a dozen colours, and axe reads each of them anew for every word it stands behind, which was a tenth to a
     * quarter of its time: so what a colour's name means is remembered.
     */
    private static final String COLOURS = """
            () => {
              const colour = axe.commons.color.Color.prototype, read = colour.parseString, known = new Map();
              colour.parseString = function (name) {
                const {r, g, b, alpha} = known.get(name) || read.call(this, name);
                known.set(name, {r, g, b, alpha});
                return Object.assign(this, {r, g, b, alpha});
              };
            }
            """;

    /**
     * Begins to judge. Contrast is nine tenths of what axe-core takes on a long page, whose thousands of words have some fifty
     * ways of being set: so of a page with many, it looks at the first three of each way. A way is all that decides the
     * contrast: the ink, size and weight, the element and the one it is in, and every ground, filter, opacity and layer below.
     *
     * <p>What is not about colours is judged once for looks that differ in nothing else: the document is the same to the
     * letter, and every element has its boxes where they were and all of its style that a rule asks for.
     */
    private static final String JUDGE = """
            () => {
              const ways = new Map(), shape = [innerWidth, innerHeight];
              const paints = s => s.backgroundColor !== 'rgba(0, 0, 0, 0)' || s.backgroundImage !== 'none'
                || s.opacity !== '1' || s.position !== 'static' || s.filter !== 'none' || s.mixBlendMode !== 'normal';
              const walk = (e, ground, outer) => {
                e.removeAttribute('data-judged');
                const s = getComputedStyle(e);
                if (s.display === 'none') return;
                shape.push(s.display, s.visibility, s.position, s.zIndex, s.float, s.overflow, s.clip, s.clipPath, s.opacity,
                  s.transform, s.filter, s.backgroundImage, s.maskImage, s.mixBlendMode, s.isolation, s.contain, s.willChange,
                  s.contentVisibility, s.pointerEvents, s.textIndent, s.fontSize, s.fontWeight, e.scrollWidth, e.scrollHeight);
                for (const r of e.getClientRects()) shape.push(r.x + scrollX, r.y + scrollY, r.width, r.height);
                if (paints(s)) {
                  ground += '|' + [s.backgroundColor, s.backgroundImage, s.opacity, s.position, s.filter, s.mixBlendMode];
                }
                const name = e.localName + '.' + (e.getAttribute('class') || '');
                if ([...e.childNodes].some(n => n.nodeType === 3 && n.data.trim())
                    && e.checkVisibility({visibilityProperty: true})) {
                  const way = [ground, s.color, s.fill, s.fontSize, s.fontWeight, s.textShadow, outer, name].join(';');
                  ways.set(way, [...(ways.get(way) || []), e]);
                }
                for (const child of e.children) walk(child, ground, name);
              };
              walk(document.documentElement, '', '');
              const looks = shape.join() + document.documentElement.outerHTML;
              const texts = [...ways.values()];
              const few = texts.flat().length < 300 ? texts : texts.map(alike => alike.slice(0, 3));
              for (const e of few.flat()) e.setAttribute('data-judged', '');
              axe.configure({rules: [{id: 'color-contrast', selector: '[data-judged]'}]});
              const options = {
                // without preload axe asks for no file itself, which the page's policy would refuse
                preload: false, elementRef: false, selectors: false, resultTypes: ['violations'],
                rules: {'target-size': {enabled: true}},
              };
              if (looks === window.judgedLooks) options.runOnly = ['color-contrast', 'link-in-text-block'];
              window.judgedLooks = looks;
              // not at once, so that the one who asked need not wait
              window.judged = new Promise(done => setTimeout(done)).then(() => axe.run(document, options));
            }
            """;

    private static final String JUDGED = """
            async () => {
              const {violations} = await window.judged;
              return violations.flatMap(rule =>
                rule.nodes.map(node => `${rule.id} (${rule.help}): ${node.html} ${node.failureSummary}`));
            }
            """;

    private Axe() {}

    /** Lets axe-core begin on the page as it is now. */
    static void begin(Page page) {
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(AXE);
            page.evaluate(COLOURS);
        }
        page.evaluate(JUDGE);
    }

    /** What it found, once it is done: one line an element. */
    static List<String> violations(Page page) {
        List<String> found = new ArrayList<>();
        for (Object line : (List<?>) page.evaluate(JUDGED)) found.add(line.toString());
        return List.copyOf(found);
    }

    private static String script() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
