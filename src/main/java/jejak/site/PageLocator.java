package jejak.site;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jejak.model.CopyText;

/**
 * The pages that a locator names: "p. 3", "pp. 3-5, 7", "page iv", "hlm. 3".
 *
 * <p>A number means the page that the document numbers so, or the sheet of that place in the file: who cites a filing may
 * have either before him, and a reader who follows finds both.
 */
record PageLocator(List<Range> ranges) {
    record Range(String first, String last) {}

    private static final String PAGE = "(?:\\d{1,5}|[ivxlcIVXLC]{1,8})(?![\\p{L}\\d])";
    private static final String DASH = "\\s?[-\u2010\u2013\u2014]\\s?";
    private static final String RANGE = PAGE + "(?:" + DASH + PAGE + ")?";
    // English and Indonesian, the languages this program speaks
    private static final Pattern LOCATOR = Pattern.compile(
            "(?<![\\p{L}\\d])(?:pp?|pages?|hlm|hal|halaman)(?:\\.\\s?|\\s)(" + RANGE + "(?:\\s?(?:,|and|&|dan)\\s?"
                    + RANGE + ")*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE = Pattern.compile("(" + PAGE + ")(?:" + DASH + "(" + PAGE + "))?");

    /** Empty where the locator names no page. */
    static Optional<PageLocator> of(String locator) {
        Matcher found = LOCATOR.matcher(locator);
        if (!found.find()) return Optional.empty();
        List<Range> ranges = new ArrayList<>();
        Matcher one = ONE.matcher(found.group(1));
        while (one.find()) ranges.add(new Range(one.group(1), one.group(2) == null ? one.group(1) : one.group(2)));
        return Optional.of(new PageLocator(ranges));
    }

    /** The indexes of the pages meant; empty where the document has none of them. */
    BitSet in(List<CopyText.Page> pages) {
        BitSet meant = new BitSet();
        for (Range range : ranges) {
            mark(sheet(range.first), sheet(range.last), pages, meant);
            mark(labelled(range.first, pages), labelled(range.last, pages), pages, meant);
        }
        return meant;
    }

    private static void mark(int first, int last, List<CopyText.Page> pages, BitSet meant) {
        if (first < 0 || last < first || first >= pages.size()) return;
        meant.set(first, Math.min(last + 1, pages.size()));
    }

    private static int sheet(String number) {
        return Character.isDigit(number.charAt(0)) ? Integer.parseInt(number) - 1 : -1;
    }

    private static int labelled(String number, List<CopyText.Page> pages) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).label().toLowerCase(Locale.ROOT).equals(number.toLowerCase(Locale.ROOT))) return i;
        }
        return -1;
    }
}
