package jejak.read.markdown;

/** Writes a table in a region of its own that can scroll sideways, and so takes the keyboard's focus. */
final class TableWriter {
    private final Body body;
    private final Content content;
    private final Segments out;

    TableWriter(Body body, Content content, Segments out) {
        this.body = body;
        this.content = content;
        this.out = out;
    }

    void write(Table table) {
        out.html("<div class=\"tablewrap\" tabindex=\"0\">\n<table>\n<thead>\n");
        row(table, table.rows().get(0), true);
        out.html("</thead>\n");
        if (table.rows().size() > 1) {
            out.html("<tbody>\n");
            table.rows().stream().skip(1).forEach(row -> row(table, row, false));
            out.html("</tbody>\n");
        }
        out.html("</table>\n</div>\n");
    }

    private void row(Table table, Table.Row row, boolean header) {
        int columns = table.aligns().size();
        out.html("<tr>\n");
        for (int i = 0; i < columns; i++) {
            Segments words = new Segments();
            boolean empty = i >= row.cells().size() || !cell(row.cells().get(i), words);
            // A header without words would be announced as nothing: an empty corner is an ordinary cell.
            String tag = header && !empty ? "th" : "td";
            out.html("<" + tag + (tag.equals("th") ? " scope=\"col\"" : "")
                    + align(table.aligns().get(i)) + ">");
            out.addAll(words);
            out.html("</" + tag + ">\n");
        }
        out.html("</tr>\n");
        if (row.cells().size() > columns) tooLong(row, columns);
    }

    private boolean cell(Table.Cell cell, Segments words) {
        return new InlineWriter(body, content, words)
                .inCell()
                .write(cell.from(), cell.to())
                .isVisible();
    }

    private void tooLong(Table.Row row, int columns) {
        Table.Cell first = row.cells().get(columns);
        Table.Cell last = row.cells().get(row.cells().size() - 1);
        body.findings()
                .add(
                        MarkdownCode.LONG_TABLE_ROW,
                        content.inBody(first.from()),
                        content.inBody(Math.max(first.from() + 1, last.to())),
                        "this row has " + row.cells().size() + " cells, and the header " + columns,
                        "add a column to the header, or write `\\|` for a bar that divides nothing");
    }

    private static String align(Table.Align align) {
        return switch (align) {
            case NONE -> "";
            case CENTER -> " class=\"center\"";
            case RIGHT -> " class=\"right\"";
        };
    }
}
