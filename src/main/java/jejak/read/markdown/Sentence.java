package jejak.read.markdown;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the end of the first sentence of plain text, for summaries. When in doubt it goes on: too long a summary reads
 * better than one that breaks off after "Mr.".
 */
final class Sentence {
    private static final Set<String> NEVER_LAST = Set.of(
            "mr", "mrs", "ms", "messrs", "dr", "prof", "rev", "hon", "st", "sr", "jr", "gen", "col", "lt", "sgt",
            "capt", "gov", "sen", "rep", "pres", "inc", "ltd", "llc", "co", "corp", "bros", "v", "vs", "no", "nos",
            "art", "sec", "para", "paras", "p", "pp", "ch", "vol", "ed", "eds", "fig", "cf", "ca", "c", "approx", "est",
            "al", "dept", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "hlm",
            "tn", "ny", "bpk", "sdr", "ir", "drs", "tbk");
    private static final String ENDS_ANYWHERE = "\u3002\uff01\uff1f\u061f\u06d4\u0964\u0965\u1362\u104b\u17d4\u0589";
    private static final String CLOSING = "\"')]}\u201d\u2019\u00bb\u300d\u300f\uff09";

    private Sentence() {}

    static String first(String plain) {
        String text = Normalizer.normalize(Blank.collapse(plain), Normalizer.Form.NFC);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean anywhere = c > 0x7f && ENDS_ANYWHERE.indexOf(c) >= 0;
            if (!anywhere && c != '.' && c != '!' && c != '?' && c != '\u2026') continue;
            int end = i + 1;
            while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) end++;
            if (anywhere || end == text.length() || ends(text, i, end)) return text.substring(0, end);
        }
        return text;
    }

    private static boolean ends(String text, int mark, int end) {
        if (text.charAt(end) != ' ') return false;
        int next = text.codePointAt(end + 1);
        if (Character.isLowerCase(next)) return false;
        return text.charAt(mark) != '.' || !isAbbreviation(text, mark);
    }

    private static boolean isAbbreviation(String text, int dot) {
        int start = dot;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) start--;
        String word = text.substring(start, dot);
        if (word.isEmpty()) return false;
        String lower = word.toLowerCase(Locale.ROOT);
        // "9 a.m. The" ends: before a capital letter these are the only dotted letters that often stand last.
        if (lower.equals("a.m") || lower.equals("p.m")) return false;
        boolean initials = word.codePointCount(0, word.length()) == 1 || word.charAt(word.length() - 2) == '.';
        return initials && Character.isAlphabetic(word.codePointAt(0)) || NEVER_LAST.contains(lower);
    }
}
