package jejak.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table as GitHub has them (GFM 0.29, section 4.10): lines of a paragraph, from the one above a row of dashes to its
 * end. Offsets are into the paragraph's text.
 *
 * @param from where the header begins; what stands before is a paragraph of its own
 * @param aligns one a column
 * @param rows the header first
 */
record Table(int from, List<Align> aligns, List<Row> rows) {

    enum Align {
        NONE,
        CENTER,
        RIGHT
    }

    record Row(List<Cell> cells) {}

    record Cell(int from, int to) {}

    static Optional<Table> in(String text) {
        if (text.indexOf('|') < 0 || text.indexOf('-') < 0) return Optional.empty();
        int above = 0;
        for (int line = text.indexOf('\n') + 1; line > 0; line = text.indexOf('\n', line) + 1) {
            if (isDashes(text, line)) {
                Row header = row(text, above);
                List<Align> aligns = aligns(text, row(text, line));
                if (!aligns.isEmpty() && header.cells().size() == aligns.size()) {
                    return Optional.of(new Table(above, aligns, rows(text, header, line)));
                }
            }
            above = line;
        }
        return Optional.empty();
    }

    private static List<Row> rows(String text, Row header, int dashes) {
        List<Row> rows = new ArrayList<>();
        rows.add(header);
        for (int line = text.indexOf('\n', dashes) + 1; line > 0; line = text.indexOf('\n', line) + 1) {
            rows.add(row(text, line));
        }
        return rows;
    }

    private static boolean isDashes(String text, int from) {
        boolean bar = false;
        for (int i = from; i < lineEnd(text, from); i++) {
            if ("|-: \t".indexOf(text.charAt(i)) < 0) return false;
            bar |= text.charAt(i) == '|';
        }
        return bar;
    }

    // Empty where a cell is not dashes with a colon at one end or both.
    private static List<Align> aligns(String text, Row dashes) {
        List<Align> aligns = new ArrayList<>();
        for (Cell cell : dashes.cells()) {
            String mark = text.substring(cell.from(), cell.to());
            boolean left = mark.startsWith(":");
            boolean right = mark.length() > 1 && mark.endsWith(":");
            String rule = mark.substring(left ? 1 : 0, mark.length() - (right ? 1 : 0));
            if (rule.isEmpty() || rule.chars().anyMatch(c -> c != '-')) return List.of();
            aligns.add(right ? left ? Align.CENTER : Align.RIGHT : Align.NONE);
        }
        return aligns;
    }

    // A bar after a backslash divides nothing, nor does the one in [[id|words]].
    private static Row row(String text, int lineStart) {
        int end = lineEnd(text, lineStart);
        while (end > lineStart && isBlank(text.charAt(end - 1))) end--;
        List<Cell> cells = new ArrayList<>();
        int from = lineStart < end && text.charAt(lineStart) == '|' ? lineStart + 1 : lineStart;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            int link = c == '[' && text.startsWith("[[", i) ? OurBrackets.pageLinkEnd(text, i, end) : -1;
            if (link > 0) i = link - 1;
            else if (c == '\\') i++;
            else if (c == '|') {
                cells.add(cell(text, from, i));
                from = i + 1;
            }
        }
        if (from < end) cells.add(cell(text, from, end));
        return new Row(cells);
    }

    private static Cell cell(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) start++;
        while (end > start && isBlank(text.charAt(end - 1))) end--;
        return new Cell(start, end);
    }

    private static int lineEnd(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
