package jejak.check;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.zip.Deflater;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Span;

/**
 * Every file of a finished site, judged together: links, anchors, languages, requests to other hosts, weights.
 *
 * <p>Files may be added from many threads; {@link #judge} is called once, when all have been.
 */
public final class FinishedTree {
    /** Of a page, gzipped (the readers' floor for a site of 200 events is 60 KB for the front page). */
    private static final int PAGE_BUDGET = 60_000;

    private static final int CSS_BUDGET = 15_000;
    private static final int JS_BUDGET = 20_000;

    /** Of a piece of the search index: loaded when it is needed, and apart from the page. */
    private static final int SEARCH_BUDGET = 150_000;

    private final String basePath;
    private final Map<String, FinishedPage> pages = new ConcurrentSkipListMap<>();
    private final Map<String, Integer> files = new ConcurrentSkipListMap<>();

    /** @param basePath the path of the site's address, with slashes at both ends: what links of 404.html begin with */
    public FinishedTree(String basePath) {
        this.basePath = basePath;
    }

    public void add(String path, byte[] bytes, int length) {
        boolean weighed = path.endsWith(".html") || path.endsWith(".css") || path.endsWith(".js");
        files.put(path, weighed ? gzipped(bytes, length) : 0);
        if (path.endsWith(".html")) pages.put(path, FinishedPage.read(path, bytes, length));
    }

    /** Adds a file that is only linked to. */
    public void add(String path) {
        files.put(path, 0);
    }

    public List<Diagnostic> judge() {
        Faults faults = new Faults();
        for (FinishedPage page : pages.values()) {
            itself(page, faults);
            for (String link : page.links()) link(page, link, faults);
            for (String loaded : page.loaded()) loaded(page, loaded, faults);
        }
        weights(faults);
        return faults.list();
    }

    private static void itself(FinishedPage page, Faults faults) {
        Span at = Span.of(page.path());
        if (!page.hasLanguage()) {
            faults.add(
                    CheckCode.PAGE_LANGUAGE,
                    at,
                    "the page does not say its language",
                    "write `lang` on `html` in its template");
        }
        if (!page.hasTitle()) {
            faults.add(CheckCode.PAGE_TITLE, at, "the page has no title", "write `title` in its template");
        }
        if (page.headings() != 1) {
            faults.add(
                    CheckCode.PAGE_TITLE,
                    at,
                    "the page has " + page.headings() + " first-level headings",
                    "leave one `h1` in its template");
        }
        for (String id : page.twice()) {
            faults.add(
                    CheckCode.DUPLICATE_HTML_ID, at, "the id `" + id + "` stands twice", "rename one in its template");
        }
    }

    private void loaded(FinishedPage page, String address, Faults faults) {
        if (address.startsWith("data:") || address.startsWith("#")) return;
        if (isOutside(address)) {
            faults.add(
                    CheckCode.OUTSIDE_REQUEST,
                    Span.of(page.path()),
                    "the page would load `" + address + "`",
                    "put the file into the theme's assets or under content/documents/");
            return;
        }
        link(page, address, faults);
    }

    private void link(FinishedPage page, String address, Faults faults) {
        if (isOutside(address) || address.startsWith("mailto:")) return;
        String local = address;
        boolean anyDepth = page.path().equals("404.html");
        if (anyDepth && address.startsWith(basePath)) {
            local = address.substring(basePath.length());
        } else if (address.startsWith("/")) {
            faults.add(
                    CheckCode.ABSOLUTE_LINK,
                    Span.of(page.path()),
                    "`" + address + "` begins with a slash",
                    "make the link relative");
            return;
        }
        int hash = local.indexOf('#');
        String file = hash < 0 ? local : local.substring(0, hash);
        String anchor = hash < 0 ? "" : decoded(local.substring(hash + 1));
        String target = file.isEmpty() ? page.path() : resolve(anyDepth ? "" : page.path(), file);
        if (!files.containsKey(target)) {
            faults.add(
                    CheckCode.BROKEN_LINK,
                    Span.of(page.path()),
                    "`" + address + "` leads nowhere: there is no " + target,
                    "mend the link in its template");
            return;
        }
        FinishedPage linked = pages.get(target);
        // a text fragment (#:~:text=) needs no element
        if (anchor.isEmpty()
                || anchor.startsWith(":~:")
                || linked == null
                || linked.anchors().contains(anchor)) return;
        faults.add(
                CheckCode.BROKEN_ANCHOR,
                Span.of(page.path()),
                "`" + address + "` leads nowhere: nothing in " + target + " has the id `" + anchor + "`",
                "mend the link, or give what it leads to that id");
    }

    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment; // a percent sign that escapes nothing: no element will have that id
        }
    }

    private static boolean isOutside(String address) {
        return address.matches("(?i)[a-z][a-z0-9+.-]*:.*") && !address.startsWith("mailto:")
                || address.startsWith("//");
    }

    private static String resolve(String page, String link) {
        try {
            String query = link.contains("?") ? link.substring(0, link.indexOf('?')) : link;
            String path = URI.create("http://x/" + page).resolve(query).getPath();
            return path.substring(1);
        } catch (IllegalArgumentException e) {
            return link; // no address at all: it will not be found among the files
        }
    }

    private void weights(Faults faults) {
        Map<String, Integer> over = new TreeMap<>();
        files.forEach((path, size) -> {
            int budget = budget(path);
            if (size > budget) over.put(path, budget);
        });
        List<String> paths = new ArrayList<>(over.keySet());
        for (String path : paths) {
            faults.add(
                    CheckCode.HEAVY_PAGE,
                    Span.of(path),
                    (files.get(path) + 999) / 1000 + " KB when gzipped, and " + over.get(path) / 1000
                            + " KB is the budget",
                    "split it, or slim what it holds");
        }
    }

    private static int budget(String path) {
        if (path.endsWith(".html")) return PAGE_BUDGET;
        if (path.endsWith(".css")) return CSS_BUDGET;
        return ("/" + path).contains("/search/") ? SEARCH_BUDGET : JS_BUDGET;
    }

    private static int gzipped(byte[] bytes, int length) {
        Deflater deflater = new Deflater(6, true);
        try {
            deflater.setInput(bytes, 0, length);
            deflater.finish();
            byte[] sink = new byte[8192];
            int size = 0;
            while (!deflater.finished()) size += deflater.deflate(sink);
            return size;
        } finally {
            deflater.end();
        }
    }
}
