package jejak.render;

import java.util.List;
import jejak.render.view.Marks;

/**
 * How many lines each note may take in the margin beside its block, so that the notes are no taller than the block and the next one
 * follows at once: prose never tears. Every note stands in full at the end of the page.
 *
 * <p>It is an estimate in the theme's own measures, in CSS pixels and in letters of middling width.
 */
final class MarginRoom {
    private static final int LETTERS = 66;
    private static final int LINE = 28;
    private static final int GAP = 32;
    private static final int NOTE_LETTERS = 49;
    private static final int NOTE_LINE = 19;
    private static final int NOTE_GAP = 7;
    private static final int MOST = 3;

    private MarginRoom() {}

    /** 0 where every note has all the lines it wants. */
    static int of(String html, List<Marks.Note> notes) {
        if (notes.isEmpty()) return 0;
        int height = lines(letters(html), LETTERS) * LINE + GAP;
        if (height(notes, Integer.MAX_VALUE) <= height) return 0;
        int room = MOST;
        while (room > 1 && height(notes, room) > height) room--;
        return room;
    }

    private static int height(List<Marks.Note> notes, int room) {
        int height = NOTE_GAP;
        for (Marks.Note note : notes) {
            height += Math.min(room, lines(letters(note), NOTE_LETTERS)) * NOTE_LINE + NOTE_GAP;
        }
        return height;
    }

    private static int lines(int letters, int width) {
        return (letters + width - 1) / width;
    }

    private static int letters(Marks.Note n) {
        return 4
                + n.title().length()
                + n.by().length()
                + n.date().length()
                + n.locator().length()
                + n.closeness().length()
                + n.quote().length()
                + n.quoteCheck().length();
    }

    /** Those outside tags. */
    private static int letters(String html) {
        int letters = 0;
        boolean isTag = false;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c == '<') isTag = true;
            else if (c == '>') isTag = false;
            else if (!isTag) letters++;
        }
        return letters;
    }
}
