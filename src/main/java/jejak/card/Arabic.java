package jejak.card;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins Arabic letters: each takes the form that fits its neighbours, from Unicode's presentation forms, which stand in one order for
 * every letter - alone, last, first, in the middle - so that Unicode's own table of compatibility tells them all.
 */
final class Arabic {
    private static final int TATWEEL = 0x640;
    private static final int LAM = 0x644;
    private static final int NON_JOINER = 0x200c;
    private static final int JOINER = 0x200d;

    private final Map<String, List<Integer>> forms = new HashMap<>();

    Arabic() {
        collect(0xfe80, 0xfefc);
        collect(0xfb50, 0xfbb1);
        collect(0xfbd3, 0xfbe7);
        collect(0xfbfc, 0xfbff);
    }

    private void collect(int from, int to) {
        Map<String, List<Integer>> found = new HashMap<>();
        for (int form = from; form <= to; form++) {
            String letters = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
            found.computeIfAbsent(letters, l -> new ArrayList<>()).add(form);
        }
        found.forEach(forms::putIfAbsent);
    }

    static boolean isIn(String text) {
        return text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
    }

    /** The same text, letters in the forms they are drawn in, in the order they are read. */
    String joined(String text) {
        int[] letters = text.codePoints().toArray();
        StringBuilder joined = new StringBuilder(text.length());
        for (int i = 0; i < letters.length; i++) {
            boolean joinsBefore = reaches(letters, before(letters, i));
            int after = after(letters, i);
            String pair = letters[i] == LAM && after == i + 1 ? "\u0644" + Character.toString(letters[after]) : "";
            if (forms.containsKey(pair)) {
                joined.appendCodePoint(forms.get(pair).get(joinsBefore ? 1 : 0));
                i++;
                continue;
            }
            List<Integer> own = forms.getOrDefault(Character.toString(letters[i]), List.of());
            boolean joinsAfter = own.size() == 4 && takes(letters, after);
            if (own.size() < 2) joined.appendCodePoint(letters[i]);
            else joined.appendCodePoint(own.get((joinsAfter ? 2 : 0) + (joinsBefore ? 1 : 0)));
        }
        return joined.toString();
    }

    /** Whether the letter there joins the one after it. */
    private boolean reaches(int[] letters, int at) {
        if (at < 0) return false;
        return letters[at] == TATWEEL
                || letters[at] == JOINER
                || forms.getOrDefault(Character.toString(letters[at]), List.of())
                                .size()
                        == 4;
    }

    /** Whether the letter there joins the one before it. */
    private boolean takes(int[] letters, int at) {
        if (at >= letters.length) return false;
        return letters[at] == TATWEEL
                || letters[at] == JOINER
                || forms.getOrDefault(Character.toString(letters[at]), List.of())
                                .size()
                        >= 2;
    }

    private static int before(int[] letters, int at) {
        int before = at - 1;
        while (before >= 0 && isMark(letters[before])) before--;
        return before;
    }

    private static int after(int[] letters, int at) {
        int after = at + 1;
        while (after < letters.length && isMark(letters[after])) after++;
        return after;
    }

    /** Marks above and below letters do not part them. */
    private static boolean isMark(int letter) {
        return letter != NON_JOINER && Character.getType(letter) == Character.NON_SPACING_MARK;
    }
}
