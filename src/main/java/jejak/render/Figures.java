package jejak.render;

import java.util.List;
import jejak.render.view.Figure;
import jejak.render.view.Marks;

/** Cells of the tables that say what pictures show. */
final class Figures {
    private static final Marks.Status NONE = new Marks.Status("", "", "");

    private Figures() {}

    static Figure.Head head(String key, Speech speech) {
        return new Figure.Head(speech.say(key), false);
    }

    static Figure.Cell cell(String words) {
        return cell(new Marks.Chip(words, "", ""));
    }

    static Figure.Cell cell(Marks.Words words) {
        Marks.Words none = new Marks.Words("", "", "");
        return cell(new Marks.Chip(words.text(), words.lang(), "", none, none));
    }

    static Figure.Cell cell(Marks.Chip chip) {
        return cells(List.of(chip));
    }

    static Figure.Cell cells(List<Marks.Chip> chips) {
        return new Figure.Cell(NONE, chips, false);
    }

    /** As {@link #cells}, behind a few words where there are more than {@code room}. */
    static Figure.Cell folded(List<Marks.Chip> chips, int room, String words) {
        return new Figure.Cell(NONE, chips, false, chips.size() > room ? words : "");
    }

    static Figure.Cell figure(Marks.Chip chip) {
        return new Figure.Cell(NONE, List.of(chip), true);
    }

    static Figure.Cell cell(Marks.Status status) {
        return new Figure.Cell(status, List.of(), false);
    }
}
