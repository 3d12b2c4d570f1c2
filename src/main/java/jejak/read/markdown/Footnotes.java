package jejak.read.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The footnotes of one body, numbered in the order in which the text names them. */
final class Footnotes {
    private final Map<String, Note> byLabel = new LinkedHashMap<>();
    private final List<Note> named = new ArrayList<>();

    /** A footnote: where it is defined, and how often it was named so far. */
    static final class Note {
        private final FootnoteDefinition definition;
        private int number;
        private int mentions;

        private Note(FootnoteDefinition definition) {
            this.definition = definition;
        }

        FootnoteDefinition definition() {
            return definition;
        }

        int mentions() {
            return mentions;
        }

        String id() {
            return "fn-" + number;
        }

        /** The id of the place in the text that names the note, the first time, the second ... */
        String mentionId(int mention) {
            return "fnref-" + number + (mention == 1 ? "" : "-" + mention);
        }

        /** Letters, since the citations of a page have numbers: a, b ... z, aa. As an ordered list of type "a" counts. */
        String letters() {
            StringBuilder letters = new StringBuilder();
            for (int n = number; n > 0; n = (n - 1) / 26) letters.insert(0, (char) ('a' + (n - 1) % 26));
            return letters.toString();
        }
    }

    /** The earlier definition of the same label, if there is one; else takes this one. */
    Optional<FootnoteDefinition> define(FootnoteDefinition definition) {
        Note earlier = byLabel.putIfAbsent(normal(definition.label()), new Note(definition));
        return Optional.ofNullable(earlier).map(Note::definition);
    }

    /** Counts a mention of a label. */
    Optional<Note> mention(String label) {
        Note note = byLabel.get(normal(label));
        if (note == null) return Optional.empty();
        if (note.mentions++ == 0) {
            named.add(note);
            note.number = named.size();
        }
        return Optional.of(note);
    }

    /** Those named so far; grows while notes that name others are written. */
    List<Note> named() {
        return named;
    }

    List<FootnoteDefinition> unnamed() {
        if (byLabel.isEmpty()) return List.of();
        return byLabel.values().stream()
                .filter(note -> note.mentions == 0)
                .map(Note::definition)
                .toList();
    }

    private static String normal(String label) {
        return label.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
