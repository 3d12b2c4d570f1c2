package jejak.render.view;

import java.util.List;

/**
 * The log of corrections, newest first; empty of rows where none has been made.
 *
 * @param feed the log as a feed; empty where there are no feeds
 */
public record CorrectionsView(
        Frame frame, Marks.Prose introduction, String feed, List<Row> rows, List<Marks.Note> notes) {

    public record Row(Marks.Correction correction, Marks.Words title, String href) {}
}
