package jejak.read.markdown;

import java.util.Arrays;
import jejak.read.markdown.Token.Run;

/**
 * Pairs runs of {@code *}, {@code _} and {@code ~} (CommonMark 0.31.2, section 6.2 and the appendix's "process
 * emphasis"; GitHub's strikethrough takes {@code ~~} only). Linear: where no opener was found, none is looked for again.
 */
final class Runs {
    private static final String MARKS = "*_~";

    private Run last = new Run(0, 0, ' ', false, false); // stands below all others

    /** The newest run that is still open to pairing; a bottom for {@link #pair}. */
    Run last() {
        return last;
    }

    /** Adds the run at {@code from}. */
    Run add(String text, int from, int to) {
        char mark = text.charAt(from);
        int before = from == 0 ? '\n' : text.codePointBefore(from);
        int after = to == text.length() ? '\n' : text.codePointAt(to);
        boolean left = !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
        boolean right = !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
        boolean opens = left && (mark != '_' || !right || isPunctuation(before));
        boolean closes = right && (mark != '_' || !left || isPunctuation(after));
        boolean pairs = mark != '~' || to - from == 2;
        Run run = new Run(from, to, mark, opens && pairs, closes && pairs);
        if (run.opens || run.closes) {
            run.before = last;
            last.after = run;
            last = run;
        }
        return run;
    }

    /** Pairs what was added after {@code bottom}, and forgets it. */
    void pair(Run bottom) {
        Run[] searched = new Run[MARKS.length() * 6];
        Arrays.fill(searched, bottom);
        Run closer = bottom.after;
        while (closer != null) {
            if (!closer.closes) {
                closer = closer.after;
                continue;
            }
            int kind = MARKS.indexOf(closer.mark) * 6 + (closer.opens ? 3 : 0) + closer.length() % 3;
            Run opener = closer.before;
            while (opener != bottom && opener != searched[kind] && !matches(opener, closer)) opener = opener.before;
            if (opener != bottom && opener != searched[kind]) {
                closer = join(opener, closer);
            } else {
                searched[kind] = closer.before;
                Run next = closer.after;
                if (!closer.opens) remove(closer);
                closer = next;
            }
        }
        last = bottom;
        bottom.after = null;
    }

    // The run to go on with: the closer again while marks of it are left.
    private Run join(Run opener, Run closer) {
        int used = opener.mark == '~' || opener.left >= 2 && closer.left >= 2 ? 2 : 1;
        char tag = opener.mark == '~' ? 'd' : used == 2 ? 's' : 'e';
        opener.left -= used;
        closer.left -= used;
        opener.opened.append(tag);
        closer.closed.append(tag);
        opener.after = closer;
        closer.before = opener;
        if (opener.left == 0) remove(opener);
        if (closer.left > 0) return closer;
        Run next = closer.after;
        remove(closer);
        return next;
    }

    private static boolean matches(Run opener, Run closer) {
        if (opener.mark != closer.mark || !opener.opens) return false;
        if (opener.mark == '~') return true;
        boolean either = closer.opens || opener.closes;
        return !either || closer.length() % 3 == 0 || (opener.length() + closer.length()) % 3 != 0;
    }

    private void remove(Run run) {
        run.before.after = run.after;
        if (run.after != null) run.after.before = run.before;
        else last = run.before;
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c > 0x7f && Character.isSpaceChar(c);
    }

    private static boolean isPunctuation(int c) {
        if (c < 0x80) return Unescape.isPunctuation((char) c);
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}
