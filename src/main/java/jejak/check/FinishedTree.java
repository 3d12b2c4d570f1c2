package jejak.check;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Span;

/**
 * Every file of a finished site, judged together: links, anchors, languages, requests to other hosts, weights.
 *
 * <p>Files may be added from many threads; {@link #judge} is called once, when all have been.
 */
public final class FinishedTree {
    private final String basePath;
    private final Map<String, FinishedPage> pages = new ConcurrentSkipListMap<>();
    /** Every file, whatever it holds. */
    private final Set<String> files = new ConcurrentSkipListSet<>();

    private final Weights weights = new Weights();

    /** @param basePath the path of the site's address, with slashes at both ends: what links of 404.html begin with */
    public FinishedTree(String basePath) {
        this.basePath = basePath;
    }

    public void add(String path, byte[] bytes, int length) {
        files.add(path);
        weights.weigh(path, bytes, length);
        if (path.endsWith(".html")) pages.put(path, FinishedPage.read(path, bytes, length));
    }

    /** Adds a file that is only linked to. */
    public void add(String path) {
        files.add(path);
    }

    public List<Diagnostic> judge() {
        Faults faults = new Faults();
        for (FinishedPage page : pages.values()) {
            itself(page, faults);
            for (String link : page.links()) link(page, link, faults);
            for (String loaded : page.loaded()) loaded(page, loaded, faults);
        }
        for (FinishedPage page : pages.values()) {
            for (String address : page.loaded())
                if (!isOutside(address)) weights.load(page.path(), target(page, address));
        }
        weights.judge(faults);
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
        if (address.startsWith("/") && !isBelowBase(page, address)) {
            faults.add(
                    CheckCode.ABSOLUTE_LINK,
                    Span.of(page.path()),
                    "`" + address + "` begins with a slash",
                    "make the link relative");
            return;
        }
        int hash = address.indexOf('#');
        String anchor = hash < 0 ? "" : decoded(address.substring(hash + 1));
        String target = target(page, address);
        if (!files.contains(target)) {
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

    /** 404.html is served at any depth, so its links begin with the path of the site. */
    private boolean isBelowBase(FinishedPage page, String address) {
        return page.path().equals("404.html") && address.startsWith(basePath);
    }

    /** The file that an address of this site leads to, whether it is there or not. */
    private String target(FinishedPage page, String address) {
        boolean isBelowBase = isBelowBase(page, address);
        String local = isBelowBase ? address.substring(basePath.length()) : address;
        int hash = local.indexOf('#');
        String file = hash < 0 ? local : local.substring(0, hash);
        return file.isEmpty() ? page.path() : resolve(page.path().equals("404.html") ? "" : page.path(), file);
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

    /** An address on a page or in a style sheet, as a path from the site's root. */
    static String resolve(String page, String link) {
        try {
            String query = link.contains("?") ? link.substring(0, link.indexOf('?')) : link;
            String path = URI.create("http://x/" + page).resolve(query).getPath();
            return path.substring(1);
        } catch (IllegalArgumentException e) {
            return link; // no address at all: it will not be found among the files
        }
    }
}
