package jejak.legal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jejak.diagnostic.Span;
import jejak.model.Actor;
import jejak.model.Document;
import jejak.model.Editorial;
import jejak.model.Lang;

/**
 * One sentence, or one row of money, that names somebody living.
 *
 * @param number from 1, through all languages
 * @param document whose page it stands on; empty for the site's own words
 * @param at the author's file, at the nearest place known
 * @param names where in the text living actors are named, in UTF-16 units, without overlaps
 * @param named all that are, each once: the page may name them beside the words
 * @param replies what each of them was asked, on this document or their own page
 */
public record Statement(
        int number,
        Lang lang,
        Optional<Document> document,
        Piece piece,
        Span at,
        String text,
        List<Name> names,
        List<Actor> named,
        List<Ground> grounds,
        List<Answer> replies,
        Set<Flag> flags) {

    public Statement {
        names = List.copyOf(names);
        named = List.copyOf(named);
        grounds = List.copyOf(grounds);
        replies = List.copyOf(replies);
    }

    /** A stretch of the text. */
    public record Name(int from, int to) {}

    /** What is on record of one person's right of reply; no reply where nobody is known to have asked. */
    public record Answer(Actor actor, List<Editorial.Reply> replies) {
        public Answer {
            replies = List.copyOf(replies);
        }
    }
}
