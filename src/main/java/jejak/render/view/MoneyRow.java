package jejak.render.view;

import java.util.List;

/**
 * A row of the ledger.
 *
 * @param anchor {@code money-<n>} or {@code money-<id>} on the event's page
 * @param amount in words, with its bound: "over US$1.9 million"
 * @param exact the figure as the source's row states it, in full digits; may be empty
 * @param size for sorting by a script: "USD 1900000", the least that it can be; may be empty
 * @param rate "a year"; may be empty
 * @param column {@code talked_about}, {@code promised}, {@code moved}, {@code did_not_happen}, {@code reported}
 * @param statusLabel "paid"
 * @param apart why it is in no sum ("a rate", "a target", "disputed", "counted once, with ..."); may be empty
 */
public record MoneyRow(
        String anchor,
        Marks.Chip from,
        Marks.Chip to,
        List<Marks.Chip> via,
        String amount,
        String exact,
        String size,
        String rate,
        String of,
        String kind,
        String kindLabel,
        String status,
        String statusLabel,
        String column,
        String columnLabel,
        Marks.When when,
        Marks.Status evidence,
        boolean isSaid,
        boolean isDisputed,
        String apart,
        Marks.Words note,
        List<Marks.Note> notes,
        Marks.Words eventTitle,
        String eventHref) {}
