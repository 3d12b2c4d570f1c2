package jejak.check;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Span;

/**
 * What a reader's line has to carry, held against budgets. Bytes are counted as servers send them: gzipped, but for fonts,
 * which are packed already.
 *
 * <p>Files may be weighed from many threads; the rest is one thread's.
 */
final class Weights {
    private static final int FRONT_PAGE = 60_000;
    private static final int PAGE = 100_000;
    private static final int SEARCH_PIECE = 150_000;

    private static final Pattern FONT = Pattern.compile(".*\\.(?:woff2?|ttf|otf)");

    /** A font that a style sheet names: loaded when a page has text that is set in it. */
    private static final Pattern FONT_ADDRESS =
            Pattern.compile("url\\(\\s*[\"']?([^\"')]+?\\.(?:woff2?|ttf|otf))(?:[?#][^\"')]*)?[\"']?\\s*\\)");

    /** What is loaded together by a page, with what that may weigh. */
    private enum Kind {
        STYLE("its style sheets are %d KB when gzipped", 15_000),
        SCRIPT("its scripts are %d KB when gzipped", 20_000),
        FONT("its fonts are %d KB", 120_000);

        private final String words;
        private final int budget;

        Kind(String words, int budget) {
            this.words = words;
            this.budget = budget;
        }
    }

    private final Map<String, Integer> sizes = new ConcurrentSkipListMap<>();

    /** By style sheet, the fonts it names. */
    private final Map<String, Set<String>> fonts = new ConcurrentSkipListMap<>();

    private final Map<String, Set<String>> loads = new TreeMap<>();

    void weigh(String path, byte[] bytes, int length) {
        if (path.endsWith(".html") || path.endsWith(".css") || path.endsWith(".js")) {
            sizes.put(path, gzipped(bytes, length));
        } else if (FONT.matcher(path).matches()) {
            sizes.put(path, length);
        }
        if (!path.endsWith(".css")) return;
        Matcher font = FONT_ADDRESS.matcher(new String(bytes, 0, length, StandardCharsets.UTF_8));
        Set<String> named = new TreeSet<>();
        while (font.find()) named.add(FinishedTree.resolve(path, font.group(1)));
        fonts.put(path, named);
    }

    /** Notes that a browser fetches the file as soon as it has the page. */
    void load(String page, String file) {
        Set<String> files = loads.computeIfAbsent(page, path -> new TreeSet<>());
        files.add(file);
        files.addAll(fonts.getOrDefault(file, Set.of()));
    }

    void judge(Faults faults) {
        sizes.forEach((path, size) -> {
            if (isWholeSite(path)) return;
            if (path.endsWith(".html")) {
                boolean isFront = path.equals("index.html") || path.endsWith("/index.html");
                heavy(CheckCode.HEAVY_PAGE, path, "%d KB when gzipped", size, isFront ? FRONT_PAGE : PAGE, "", faults);
            } else if (isSearchPiece(path)) {
                heavy(CheckCode.HEAVY_ASSETS, path, "%d KB when gzipped", size, SEARCH_PIECE, "", faults);
            }
        });
        for (Kind kind : Kind.values()) assets(kind, faults);
    }

    /** All pages of a theme load much the same: what is too much is told of the first, which says how many others there are. */
    private void assets(Kind kind, Faults faults) {
        Map<String, List<String>> pages = new TreeMap<>();
        loads.forEach((page, files) -> {
            List<String> some = files.stream()
                    .filter(file -> sizes.containsKey(file)
                            && !isSearchPiece(file)
                            && !file.endsWith(".html")
                            && kindOf(file) == kind)
                    .toList();
            pages.computeIfAbsent(String.join("\n", some), loaded -> new ArrayList<>())
                    .add(page);
        });
        pages.forEach((files, loading) -> {
            int size = files.lines().mapToInt(sizes::get).sum();
            String first = loading.contains("index.html") ? "index.html" : loading.get(0);
            String others = loading.size() == 1
                    ? ""
                    : ", as on " + (loading.size() - 1) + " more page" + (loading.size() == 2 ? "" : "s");
            heavy(CheckCode.HEAVY_ASSETS, first, kind.words, size, kind.budget, others, faults);
        });
    }

    private static void heavy(
            CheckCode code, String path, String words, int size, int budget, String others, Faults faults) {
        if (size <= budget) return;
        // rounded up: 15,001 bytes are over 15 KB
        String weight = String.format(Locale.ROOT, words, (size + 999) / 1000);
        faults.add(
                code,
                Span.of(path),
                weight + ", and " + budget / 1000 + " KB is the budget" + others,
                "split it, or slim what it holds");
    }

    private static Kind kindOf(String file) {
        if (file.endsWith(".css")) return Kind.STYLE;
        return file.endsWith(".js") ? Kind.SCRIPT : Kind.FONT;
    }

    /** The dossier is every page in one, to be printed or kept: nobody is sent there for a page. */
    private static boolean isWholeSite(String path) {
        return path.equals("dossier.html") || path.endsWith("/dossier.html");
    }

    private static boolean isSearchPiece(String path) {
        return path.endsWith(".js") && ("/" + path).contains("/search/");
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
