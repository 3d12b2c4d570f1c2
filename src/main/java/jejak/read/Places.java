package jejak.read;

import java.util.Arrays;
import jejak.diagnostic.Span;
import org.yaml.snakeyaml.error.Mark;

/**
 * Where things stand in a file, for a scanner that counts code points from the start of the text it was given.
 *
 * <p>Only that count is trusted: the scanner's own lines and columns take NEL, LS and PS for line ends and skip a byte
 * order mark wherever it stands, which no editor does.
 */
final class Places {
    private final String file;
    private final String text;
    private final int linesBefore;
    private final int[] starts;
    private final int end;

    /** @param linesBefore lines of the file before the first line of {@code text} */
    Places(String file, String text, int linesBefore) {
        this.file = file;
        this.text = text;
        this.linesBefore = linesBefore;
        this.starts = starts(text);
        this.end = text.codePointCount(0, text.length());
    }

    /** In code points from the start of the text. */
    private static int[] starts(String text) {
        int lines = 1;
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) == '\n') lines++;
        int[] starts = new int[lines];
        int points = 0;
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLowSurrogate(c)) points++;
            if (c == '\n') starts[line++] = points;
        }
        return starts;
    }

    /** From one mark to another; where that is on a later line, to the end of the first. At least one code point. */
    Span between(Mark from, Mark to) {
        return between(from.getIndex(), to.getIndex());
    }

    Span between(int from, int to) {
        int line = line(from);
        int lineEnd = line + 1 < starts.length ? starts[line + 1] - 1 : end;
        int length = Math.max(1, Math.min(to, lineEnd) - from);
        return new Span(file, line + 1 + linesBefore, from - starts[line] + 1, length);
    }

    /** That many code points from a mark. */
    Span from(Mark start, int length) {
        return between(start.getIndex(), start.getIndex() + length);
    }

    /** That many code points up to a mark. */
    Span backFrom(Mark end, int length) {
        return between(end.getIndex() - length, end.getIndex());
    }

    /** What stands from a mark to the end of its line. */
    String rest(Mark start) {
        int from = text.offsetByCodePoints(0, Math.min(start.getIndex(), end));
        int stop = text.indexOf('\n', from);
        return text.substring(from, stop < 0 ? text.length() : stop);
    }

    /** What stands from the start of a mark's line to the mark. */
    String before(Mark mark) {
        int to = text.offsetByCodePoints(0, Math.min(mark.getIndex(), end));
        return text.substring(text.lastIndexOf('\n', to - 1) + 1, to);
    }

    private int line(int index) {
        int found = Arrays.binarySearch(starts, index);
        return found >= 0 ? found : -found - 2;
    }
}
