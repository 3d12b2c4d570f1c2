package jejak.legal;

import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Span;
import jejak.model.Actor;
import jejak.model.Citation;

/**
 * Words of one document in one language, before they are cut into sentences.
 *
 * @param grounds what they rest on, where nothing within them says otherwise
 * @param marks in order of place
 * @param named those the page names beside the words, such as the speaker of a claim
 */
record Passage(Piece piece, String text, List<Ground> grounds, List<Mark> marks, List<Actor> named, Span at) {
    Passage {
        grounds = List.copyOf(grounds);
        marks = List.copyOf(marks);
        named = List.copyOf(named);
    }

    /** Something within the words. @param at in UTF-16 units */
    record Mark(int at, Optional<Citation> citation, Optional<String> claim, Optional<Actor> link) {
        static Mark of(int at, Citation citation) {
            return new Mark(at, Optional.of(citation), Optional.empty(), Optional.empty());
        }

        static Mark ofClaim(int at, String claim) {
            return new Mark(at, Optional.empty(), Optional.of(claim), Optional.empty());
        }

        static Mark of(int at, Actor link) {
            return new Mark(at, Optional.empty(), Optional.empty(), Optional.of(link));
        }

        /** Notes and statuses stand behind what they belong to, links around it. */
        boolean standsBehind() {
            return link.isEmpty();
        }
    }
}
