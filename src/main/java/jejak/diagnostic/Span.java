package jejak.diagnostic;

/**
 * A place in an author's file.
 *
 * @param file path relative to the source folder, with {@code /}
 * @param line 1-based; 0 where the fault is of the whole file
 * @param column 1-based, in code points: a tab is one, a byte order mark none
 * @param length in code points, at least 1 where a caret is to be drawn
 */
public record Span(String file, int line, int column, int length) implements Comparable<Span> {

    /** The whole of a file, printed as its first character. */
    public static Span of(String file) {
        return new Span(file, 1, 1, 1);
    }

    @Override
    public int compareTo(Span other) {
        int byFile = file.compareTo(other.file);
        if (byFile != 0) return byFile;
        int byLine = Integer.compare(line, other.line);
        return byLine != 0 ? byLine : Integer.compare(column, other.column);
    }

    /** As editors and terminals know it: {@code path:line:column}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Span that
                && file.equals(that.file)
                && line == that.line
                && column == that.column
                && length == that.length;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * (31 * file.hashCode() + line) + column) + length;
    }
}
