package jejak.legal;

import java.util.List;

/** Tells which sentence a note, a claim's status or a link belongs to. */
final class Marks {
    private Marks() {}

    /** Those of the sentence at that index, in order. */
    static List<Passage.Mark> of(int index, List<Sentences.Stretch> sentences, Passage passage) {
        return passage.marks().stream()
                .filter(mark -> owner(mark, sentences, passage.text()) == index)
                .toList();
    }

    private static int owner(Passage.Mark mark, List<Sentences.Stretch> sentences, String text) {
        int at = mark.standsBehind() ? before(mark.at(), text) : after(mark.at(), text);
        int owner = 0;
        for (int i = 0; i < sentences.size(); i++) if (sentences.get(i).from() <= at) owner = i;
        return owner;
    }

    // The last letter before a note: one behind the full stop belongs to the sentence that it ends.
    private static int before(int at, String text) {
        int last = Math.min(at, text.length()) - 1;
        while (last > 0 && Sentences.isBlank(text.charAt(last))) last--;
        return last;
    }

    private static int after(int at, String text) {
        int first = at;
        while (first < text.length() && Sentences.isBlank(text.charAt(first))) first++;
        return first;
    }
}
