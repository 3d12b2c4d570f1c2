package jejak.read.markdown;

import java.util.Arrays;

/**
 * One linear look at a body before it is parsed: is it too deeply nested for flexmark, whose parser recurses, and is it so
 * unlike prose that it should be read under guard?
 *
 * @param tooDeepAt offset of the mark that nests one level too deep, or -1
 * @param risky whether to read it under guard
 */
record Prescan(int tooDeepAt, boolean risky) {
    /** Quotations and list items around a block. */
    static final int DEEPEST = 32;

    private static final int RISKY_DEPTH = 8;
    private static final int RISKY_LENGTH = 64 << 10;

    static Prescan of(String body) {
        Lines lines = new Lines(body);
        boolean risky = body.length() > RISKY_LENGTH;
        for (int at = 0; at < body.length(); at = lines.end + 1) {
            lines.read(at);
            risky |= lines.depth > RISKY_DEPTH;
            if (lines.depth > DEEPEST && !lines.inFence) return new Prescan(lines.deepestAt, true);
        }
        return new Prescan(-1, risky);
    }

    /** Counts the marks at the start of each line, and remembers where the items of open lists begin. */
    private static final class Lines {
        private final String body;
        private int[] itemColumns = new int[8];
        private int items;
        private int end;
        private int depth;
        private int deepestAt;
        private boolean inFence;
        private char fence;

        Lines(String body) {
            this.body = body;
        }

        void read(int from) {
            end = body.indexOf('\n', from);
            if (end < 0) end = body.length();
            depth = 0;
            if (end == from || Character.isLetter(body.charAt(from)) || isRule(from)) return;
            int quotes = 0;
            int at = from;
            int column = 0;
            while (at < end) {
                char c = body.charAt(at);
                int marker = c == '>' ? 1 : markerLength(at);
                if (c == ' ' || c == '\t') {
                    column += c == ' ' ? 1 : 4 - column % 4;
                    at++;
                    continue;
                }
                if (marker == 0) break;
                if (c == '>') quotes++;
                else addItem(column, column + marker + 1);
                if (quotes + items <= DEEPEST + 1) deepestAt = at;
                depth = quotes + items;
                column += marker;
                at += marker;
            }
            if (at < end) toggleFence(at);
        }

        private void addItem(int column, int contentColumn) {
            while (items > 0 && itemColumns[items - 1] > column) items--;
            if (items == itemColumns.length) itemColumns = Arrays.copyOf(itemColumns, items * 2);
            itemColumns[items++] = contentColumn;
        }

        private int markerLength(int at) {
            int to = at;
            while (to < end && to - at < 9 && body.charAt(to) >= '0' && body.charAt(to) <= '9') to++;
            if (to == end) return 0;
            boolean mark = to == at ? "-+*".indexOf(body.charAt(to)) >= 0 : ".)".indexOf(body.charAt(to)) >= 0;
            boolean space = to + 1 == end || body.charAt(to + 1) == ' ' || body.charAt(to + 1) == '\t';
            return mark && space ? to + 1 - at : 0;
        }

        // "* * *" is a rule, not three lists.
        private boolean isRule(int from) {
            char mark = 0;
            for (int i = from; i < end; i++) {
                char c = body.charAt(i);
                if (c == ' ' || c == '\t') continue;
                if (c != '*' && c != '-' && c != '_' || mark != 0 && c != mark) return false;
                mark = c;
            }
            return true;
        }

        // In code, marks mean nothing. Where this is mistaken, the depth still makes the body a risky one.
        private void toggleFence(int at) {
            char c = body.charAt(at);
            if (c != '`' && c != '~' || !body.startsWith(String.valueOf(c).repeat(3), at)) return;
            if (inFence && c != fence) return;
            inFence = !inFence;
            fence = c;
        }
    }
}
