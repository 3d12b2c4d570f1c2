package jejak.render.view;

import java.util.List;

/**
 * The funding page.
 *
 * @param columns promised, moved and so on, each with its own sums; nothing is added across them
 * @param stated what is said the total was, against what is documented here, by payer and recipient
 * @param pledges each pledge with what fulfils it and what is outstanding
 * @param overTime every sum on a scale, a picture a currency
 * @param flows who gave whom how much, a picture a currency
 * @param download the ledger as a table for programs
 */
public record FundingView(
        Frame frame,
        Marks.Prose introduction,
        List<Column> columns,
        List<Stated> stated,
        List<Pledge> pledges,
        List<Figure> overTime,
        List<Figure> flows,
        List<Section> ledger,
        List<MoneyRow> apart,
        String download,
        String count,
        List<Marks.Note> notes) {

    /** @param word {@code moved} ...; @param meaning what the column holds, in one sentence */
    public record Column(String word, String label, String meaning, List<Total> totals, List<Total> said, int rows) {}

    /** @param what "Open Philanthropy to OpenAI, Inc., grant" */
    public record Total(String what, Marks.Chip to, String kindLabel, String amount, String rows) {}

    /** Every total that was stated of what one gave another. */
    public record Stated(Marks.Chip from, Marks.Chip to, List<Reconciliation> totals) {}

    /** @param documented the payments documented here, as a sum with bounds; @param finding one sentence */
    public record Reconciliation(
            Marks.Chip by, String stated, String documented, String finding, List<Marks.Note> notes) {}

    public record Pledge(MoneyRow row, List<MoneyRow> fulfilled, String paid, String outstanding) {}

    /** The rows of one column, in order of date. */
    public record Section(String word, String label, List<MoneyRow> rows) {}
}
