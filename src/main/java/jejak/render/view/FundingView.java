package jejak.render.view;

import java.util.List;

/**
 * The funding page.
 *
 * @param columns promised, moved and so on, each with its own sums; nothing is added across them
 * @param reconciliations what each party says the total was, against what is documented here
 * @param pledges each pledge with what fulfils it and what is outstanding
 * @param overTime every sum on a scale, a picture a currency
 * @param flows who gave whom how much, a picture a currency
 */
public record FundingView(
        Frame frame,
        Marks.Prose introduction,
        List<Column> columns,
        List<Reconciliation> reconciliations,
        List<Pledge> pledges,
        List<Figure> overTime,
        List<Figure> flows,
        List<Section> ledger,
        List<MoneyRow> apart,
        String count,
        List<Marks.Note> notes) {

    /** @param word {@code moved} ...; @param meaning what the column holds, in one sentence */
    public record Column(String word, String label, String meaning, List<Total> totals, List<Total> said, int rows) {}

    /** @param what "Open Philanthropy to OpenAI, Inc., grant" */
    public record Total(String what, Marks.Chip to, String kindLabel, String amount, String rows) {}

    /** @param documented the payments documented here, as a sum with bounds; @param finding one sentence */
    public record Reconciliation(
            Marks.Chip from,
            Marks.Chip to,
            Marks.Chip by,
            String stated,
            String documented,
            String finding,
            List<Marks.Note> notes) {}

    public record Pledge(MoneyRow row, List<MoneyRow> fulfilled, String paid, String outstanding) {}

    /** The rows of one column, in order of date. */
    public record Section(String word, String label, List<MoneyRow> rows) {}
}
