package jejak.diagnostic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * All faults of a run as every format prints them: sorted, each once, at most {@value #MOST} of one code and then a count.
 */
public record Report(List<Diagnostic> shown, Map<Code, Integer> left, int errors, int warnings) {
    /** How many of one code are shown. */
    public static final int MOST = 50;

    /** In code points, of a message or help: they quote what may be a megabyte. */
    private static final int LONGEST = 1000;

    /** @param strict whether warnings count as errors */
    public boolean isFailure(boolean strict) {
        return errors > 0 || strict && warnings > 0;
    }

    public static Report of(List<Diagnostic> diagnostics) {
        List<Diagnostic> sorted = new ArrayList<>(diagnostics);
        sorted.sort(Diagnostic.ORDER);
        List<Diagnostic> shown = new ArrayList<>();
        Map<Code, Integer> counts = new HashMap<>();
        Map<Code, Integer> left = new java.util.TreeMap<>(java.util.Comparator.comparing(Code::tag));
        Set<Diagnostic> seen = new HashSet<>();
        int errors = 0;
        int warnings = 0;
        for (Diagnostic d : sorted) {
            if (!seen.add(d)) continue;
            if (d.code().severity() == Severity.ERROR) errors++;
            if (d.code().severity() == Severity.WARNING) warnings++;
            if (counts.merge(d.code(), 1, Integer::sum) <= MOST) shown.add(d);
            else left.merge(d.code(), 1, Integer::sum);
        }
        return new Report(List.copyOf(shown), left, errors, warnings);
    }

    /**
     * As a terminal shows them: place, severity, code and message; then the line, a caret, the help.
     *
     * @param lines the lines of a file by its path, empty where it cannot be read
     */
    public String text(Function<String, Optional<List<String>>> lines, boolean colour) {
        StringBuilder out = new StringBuilder();
        Map<String, Optional<List<String>>> read = new HashMap<>();
        for (Diagnostic d : shown) {
            Paint paint = new Paint(colour, d.code().severity());
            out.append(paint.bold(printable(d.at().toString()))).append(": ");
            out.append(
                    paint.severity(d.code().severity().word() + "[" + d.code().tag() + "]"));
            out.append(": ").append(printable(d.message())).append('\n');
            read.computeIfAbsent(d.at().file(), lines).ifPresent(all -> excerpt(d.at(), all, paint, out));
            for (Note note : d.notes()) {
                out.append("   = note: ")
                        .append(printable(note.at().toString()))
                        .append(": ")
                        .append(printable(note.message()))
                        .append('\n');
            }
            d.help()
                    .ifPresent(
                            h -> out.append("   = help: ").append(printable(h)).append('\n'));
        }
        left.forEach((code, count) -> out.append("and ")
                .append(count)
                .append(" more of ")
                .append(code.tag())
                .append('\n'));
        return out.toString();
    }

    private static void excerpt(Span at, List<String> lines, Paint paint, StringBuilder out) {
        if (at.line() < 1 || at.line() > lines.size()) return;
        out.append(Excerpt.of(lines.get(at.line() - 1), at, paint::severity));
    }

    /** Words from a file as a terminal may show them: nothing that steers it, and no book of them. */
    private static String printable(String words) {
        if (words.codePointCount(0, words.length()) <= LONGEST) return unsteering(words);
        return unsteering(words.substring(0, words.offsetByCodePoints(0, LONGEST))) + "\u2026";
    }

    /** With a stand-in for each code point that must not steer the reader's terminal. */
    public static String unsteering(String text) {
        if (text.codePoints().noneMatch(Report::steers)) return text;
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> safe.appendCodePoint(steers(c) ? 0xfffd : c));
        return safe.toString();
    }

    // control characters, separators of lines, and the marks that reorder text so that it reads as what it is not
    private static boolean steers(int c) {
        return Character.isISOControl(c)
                || c == 0x2028
                || c == 0x2029
                || c == 0x200e
                || c == 0x200f
                || c == 0x061c
                || c >= 0x202a && c <= 0x202e
                || c >= 0x2066 && c <= 0x2069;
    }

    private record Paint(boolean colour, Severity severity) {
        String bold(String text) {
            return colour ? "\u001b[1m" + text + "\u001b[0m" : text;
        }

        String severity(String text) {
            if (!colour) return text;
            String tone = severity == Severity.ERROR ? "31" : severity == Severity.WARNING ? "33" : "36";
            return "\u001b[1;" + tone + "m" + text + "\u001b[0m";
        }
    }
}
