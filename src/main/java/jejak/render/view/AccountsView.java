package jejak.render.view;

import java.util.List;

/**
 * Where accounts differ.
 *
 * @param summary every question in a line, above the tables
 * @param drift questions a retelling changed
 * @param disputes questions on which independent sources disagree
 */
public record AccountsView(
        Frame frame,
        Marks.Prose introduction,
        Summary summary,
        List<AccountView> drift,
        List<AccountView> disputes,
        String count,
        List<Marks.Note> notes) {

    /** @param heads the hops, nearest the facts first */
    public record Summary(List<String> heads, List<Group> groups) {}

    /** @param word {@code drift} or {@code dispute} */
    public record Group(String label, String word, List<Row> rows) {}

    /** @param cells one a column; empty where nothing of that hop is cited */
    public record Row(Marks.Words question, String href, List<List<Hop>> cells) {}

    /** @param who whose words they are; @param isHop whether they changed here */
    public record Hop(String who, Marks.Words says, String change, boolean isHop) {}
}
