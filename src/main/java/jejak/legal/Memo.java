package jejak.legal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Span;
import jejak.model.Actor;
import jejak.model.Document;
import jejak.model.Lang;
import jejak.model.Settings;

/**
 * All that a lawyer reads of a site. It says nothing of a withheld source that the site does not say.
 *
 * @param day the memo describes
 * @param drafts whether what is not out yet is in it
 * @param people everyone named who may be living, by id
 * @param statements by language, then the site's own words, events in order, actors, sources, pages
 * @param contacts what looks like contact data, whoever it is about
 * @param pictures without a credit
 */
public record Memo(
        Settings settings,
        LocalDate day,
        boolean drafts,
        List<Person> people,
        List<Statement> statements,
        List<Contact> contacts,
        List<Picture> pictures) {

    public Memo {
        people = List.copyOf(people);
        statements = List.copyOf(statements);
        contacts = List.copyOf(contacts);
        pictures = List.copyOf(pictures);
    }

    /** @param flagged how many of the statements that name this person have a flag */
    public record Person(Actor actor, int statements, int flagged, Statement.Answer replies) {}

    /** @param statement the number of the statement it is, where it names somebody living */
    public record Contact(
            Lang lang, Optional<Document> document, Piece piece, Span at, String text, Optional<Integer> statement) {}

    /** @param file relative to {@code content/} */
    public record Picture(Document document, Span at, String file) {}

    public List<Statement> in(Lang lang) {
        return statements.stream().filter(s -> s.lang().equals(lang)).toList();
    }

    public int flagged() {
        return (int) statements.stream().filter(s -> !s.flags().isEmpty()).count();
    }
}
