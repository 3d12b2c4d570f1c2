package jejak.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jejak.golden.BuiltSite;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page as a screen reader is given it: the accessibility tree that Chromium makes of it, held against what is seen. */
@Tag("browser")
class ReadingOrderTest {
    private static final Set<String> LANDMARKS = Set.of("banner", "main", "contentinfo");

    /** What stands in the main part of the page, from top to bottom as it is seen in one column. */
    private static final String SEEN = """
            () => [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')]
                .filter(e => e.checkVisibility({visibilityProperty: true}))
                .map(e => ({top: e.getBoundingClientRect().top + scrollY, heard: e.cloneNode(true)}))
                .sort((a, b) => a.top - b.top)
                .map(({heard}) => {
                  heard.querySelectorAll('[aria-hidden]').forEach(e => e.remove());
                  return heard.textContent.replace(/\\s+/g, '').toLowerCase();
                })
            """;

    /** Blocks of text that stand above the block that comes before them in the document. */
    private static final String OUT_OF_ORDER = """
            () => {
              const faults = [];
              let last = -Infinity, before = '';
              for (const e of document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, dt, tr, summary, figcaption)')) {
                if (!e.checkVisibility({visibilityProperty: true}) || e.closest('.unseen, svg, dialog, td')) continue;
                const box = e.getBoundingClientRect();
                if (box.height === 0) continue;
                // one line may hold several blocks, of sizes of their own
                if (box.top < last - 12) faults.push(`${e.outerHTML.slice(0, 90)} above ${before}`);
                last = box.top;
                before = e.outerHTML.slice(0, 90);
              }
              return faults;
            }
            """;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @RegisterExtension
    static final BuiltSite SITE = BuiltSite.golden();

    private record Node(String role, String name, boolean isIgnored, boolean canFocus, int level) {}

    @ParameterizedTest
    @MethodSource("jejak.browser.GoldenPages#kindsAndTranslated")
    void what_is_heard_is_what_is_seen_and_in_its_order(String path) {
        try (Screen screen = BROWSER.open(SITE.file(path), Look.NARROW)) {
            Page page = screen.page();
            List<Node> tree = tree(page);
            assertThat(tree).extracting(Node::role).containsSubsequence("banner", "main", "contentinfo");
            assertThat(tree)
                    .filteredOn(node -> LANDMARKS.contains(node.role()))
                    .as("one landmark of each kind")
                    .hasSize(3);

            List<Node> headings =
                    tree.stream().filter(node -> node.role().equals("heading")).toList();
            int main = tree.indexOf(tree.stream()
                    .filter(node -> node.role().equals("main"))
                    .findFirst()
                    .orElseThrow());
            int end = tree.indexOf(tree.stream()
                    .filter(node -> node.role().equals("contentinfo"))
                    .findFirst()
                    .orElseThrow());
            List<Node> ofMain = tree.subList(main, end).stream()
                    .filter(node -> node.role().equals("heading"))
                    .toList();
            // spaces between blocks and capitals of the style are of the eye alone
            assertThat(ofMain)
                    .extracting(node -> node.name().replaceAll("\\s", "").toLowerCase(Locale.ROOT))
                    .isEqualTo(page.evaluate(SEEN));
            assertThat(ofMain.get(0).level()).isEqualTo(1);
            assertThat(headings).filteredOn(node -> node.level() == 1).hasSize(1);
            for (int i = 1; i < ofMain.size(); i++) {
                assertThat(ofMain.get(i).level())
                        .as(ofMain.get(i).name())
                        .isLessThanOrEqualTo(ofMain.get(i - 1).level() + 1);
            }

            assertThat(tree)
                    .filteredOn(node -> node.canFocus() && !node.role().equals("RootWebArea"))
                    .as("whatever can have the focus is heard by a name, a frame that scrolls too")
                    .isNotEmpty()
                    .allSatisfy(node -> {
                        assertThat(node.name()).as(node.toString()).isNotBlank();
                        assertThat(node.isIgnored()).as(node.toString()).isFalse();
                    });
            assertThat((List<?>) page.evaluate(OUT_OF_ORDER)).isEmpty();
        }
    }

    /** The nodes of the tree in the order in which they are read. */
    private static List<Node> tree(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        JsonObject answer = session.send("Accessibility.getFullAXTree");
        session.detach();
        Map<String, JsonObject> byId = new LinkedHashMap<>();
        for (JsonElement node : answer.getAsJsonArray("nodes")) {
            byId.put(node.getAsJsonObject().get("nodeId").getAsString(), node.getAsJsonObject());
        }
        List<Node> order = new ArrayList<>();
        read(byId.values().iterator().next(), byId, order);
        return order;
    }

    private static void read(JsonObject node, Map<String, JsonObject> byId, List<Node> order) {
        boolean canFocus = false;
        int level = 0;
        if (node.has("properties")) {
            for (JsonElement element : node.getAsJsonArray("properties")) {
                JsonObject property = element.getAsJsonObject();
                JsonObject value = property.getAsJsonObject("value");
                switch (property.get("name").getAsString()) {
                    case "focusable" -> canFocus = value.get("value").getAsBoolean();
                    case "level" -> level = value.get("value").getAsInt();
                    default -> {} // what else is said of it is not asked here
                }
            }
        }
        order.add(new Node(
                text(node, "role"), text(node, "name"), node.get("ignored").getAsBoolean(), canFocus, level));
        for (JsonElement child : node.getAsJsonArray("childIds")) {
            JsonObject next = byId.get(child.getAsString());
            if (next != null) read(next, byId, order);
        }
    }

    private static String text(JsonObject node, String key) {
        if (!node.has(key) || !node.getAsJsonObject(key).has("value")) return "";
        return node.getAsJsonObject(key)
                .get("value")
                .getAsString()
                .replaceAll("\\s+", " ")
                .strip();
    }
}
