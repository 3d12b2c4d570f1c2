package jejak.render.view;

import java.util.List;

/** The log of corrections, newest first; empty of rows where none has been made. */
public record CorrectionsView(Frame frame, Marks.Prose introduction, List<Row> rows, List<Marks.Note> notes) {

    public record Row(Marks.Correction correction, String title, String href) {}
}
