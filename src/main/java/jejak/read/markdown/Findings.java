package jejak.read.markdown;

import java.util.Arrays;
import java.util.List;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Span;

/**
 * Collects the faults of one body. Offsets into the body, in UTF-16 units, become places in the author's file.
 *
 * <p>A body of nothing but faults is one fault to its author, so that past {@link #MOST} no more are kept.
 */
final class Findings {
    static final int MOST = 1_000;
    private static final int QUOTED = 60;

    private final String body;
    private final String file;
    private final int firstLine;
    private final int[] lineStarts;
    private final Faults faults = new Faults();
    private int count;

    Findings(String body, String file, int firstLine) {
        this.body = body;
        this.file = file;
        this.firstLine = firstLine;
        this.lineStarts = lineStarts(body);
    }

    void add(MarkdownCode code, int from, int to, String message, String help) {
        add(Diagnostic.of(code, span(from, to), message, help));
    }

    void add(Diagnostic diagnostic) {
        if (count++ < MOST) faults.add(diagnostic);
    }

    List<Diagnostic> list() {
        return faults.list();
    }

    /** The place of a stretch of the body; what goes over the end of its line is cut off. */
    Span span(int from, int to) {
        int at = Arrays.binarySearch(lineStarts, from);
        int line = at >= 0 ? at : -at - 2;
        int start = lineStarts[line];
        int end = lineEnd(line, Math.max(from, Math.min(to, body.length())));
        return new Span(
                file,
                firstLine + line,
                body.codePointCount(start, from) + 1,
                Math.max(1, body.codePointCount(from, Math.max(from, end))));
    }

    /** The author's words between backticks, on one line and short. */
    String quote(int from, int to) {
        return quote(body.substring(from, to));
    }

    static String quote(String words) {
        String line = Blank.collapse(words);
        int length = line.codePointCount(0, line.length());
        return "`" + (length <= QUOTED ? line : line.substring(0, line.offsetByCodePoints(0, QUOTED)) + "…") + "`";
    }

    private int lineEnd(int line, int to) {
        if (line + 1 == lineStarts.length || to < lineStarts[line + 1]) return to;
        int end = lineStarts[line + 1];
        while (end > lineStarts[line] && (body.charAt(end - 1) == '\n' || body.charAt(end - 1) == '\r')) end--;
        return end;
    }

    private static int[] lineStarts(String body) {
        int[] starts = new int[16];
        int lines = 1;
        for (int end = body.indexOf('\n'); end >= 0; end = body.indexOf('\n', end + 1)) {
            if (lines == starts.length) starts = Arrays.copyOf(starts, lines * 2);
            starts[lines++] = end + 1;
        }
        return Arrays.copyOf(starts, lines);
    }
}
