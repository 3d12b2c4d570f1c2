package jejak.legal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Span;
import jejak.model.Actor;
import jejak.model.Document;
import jejak.model.Editorial;
import jejak.model.Lang;
import jejak.model.Localized;
import jejak.site.Attribution;
import jejak.site.Paths;
import jejak.site.Weighed;

/** The memo for programs (shape in {@code src/docs/checking.md}). Words are those of the contract, in English. */
public final class MemoJson {
    private static final JsonFactory JSON = new JsonFactory();

    private final Memo memo;
    private final Lang first;
    private final JsonGenerator json;

    private MemoJson(Memo memo, JsonGenerator json) {
        this.memo = memo;
        this.first = memo.settings().firstLanguage();
        this.json = json;
    }

    public static byte[] of(Memo memo) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            // one line break on every machine
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            json.setPrettyPrinter(
                    new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines));
            new MemoJson(memo, json).memo();
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e); // an array does not fail
        }
        return out.toByteArray();
    }

    private void memo() throws IOException {
        json.writeStartObject();
        json.writeStringField("title", memo.settings().title().original());
        json.writeStringField("date", memo.day().toString());
        json.writeBooleanField("drafts", memo.drafts());
        array("languages", memo.settings().languages(), lang -> json.writeString(lang.tag()));
        array("people", memo.people(), this::person);
        array("statements", memo.statements(), this::statement);
        array("contact_data", memo.contacts(), this::contact);
        array("images_without_credit", memo.pictures(), this::picture);
        json.writeEndObject();
    }

    private void person(Memo.Person person) throws IOException {
        json.writeStartObject();
        actor(person.actor());
        json.writeStringField("living", person.actor().living().word());
        json.writeNumberField("statements", person.statements());
        json.writeNumberField("flagged", person.flagged());
        array("replies", person.replies().replies(), this::reply);
        json.writeEndObject();
    }

    private void statement(Statement s) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", s.number());
        json.writeStringField("language", s.lang().tag());
        json.writeStringField("text", s.text());
        array("names", s.named(), actor -> {
            json.writeStartObject();
            actor(actor);
            json.writeStringField("living", actor.living().word());
            json.writeEndObject();
        });
        place(s.document(), s.piece(), s.at(), s.lang());
        status(s.grounds());
        array("evidence", s.grounds(), this::ground);
        array("replies", s.replies(), answer -> {
            json.writeStartObject();
            actor(answer.actor());
            array("recorded", answer.replies(), this::reply);
            json.writeEndObject();
        });
        List<Localized<String>> readers =
                s.document().map(d -> d.editorial().checkedBy()).orElse(List.of());
        array("second_readers", readers, reader -> json.writeString(reader.in(s.lang())));
        json.writeBooleanField(
                "draft", s.document().map(d -> d.editorial().draft()).orElse(false));
        array("flags", List.copyOf(s.flags()), flag -> json.writeString(flag.word()));
        json.writeEndObject();
    }

    // What most readers of the file look for, before the whole of it: the first ground's status, its sources and
    // witnesses.
    private void status(List<Ground> grounds) throws IOException {
        Optional<Ground> ground = grounds.stream().findFirst();
        if (ground.isPresent())
            json.writeStringField("status", ground.get().status().word());
        else json.writeNullField("status");
        json.writeNumberField("witnesses", ground.map(Ground::witnesses).orElse(0));
        array(
                "sources",
                grounds.stream()
                        .flatMap(g -> g.supporting().stream())
                        .map(Weighed::attribution)
                        .filter(Attribution.Shown.class::isInstance)
                        .map(a -> ((Attribution.Shown) a).source().id().text())
                        .distinct()
                        .toList(),
                json::writeString);
    }

    private void ground(Ground ground) throws IOException {
        json.writeStartObject();
        json.writeStringField("basis", ground.basis().word());
        if (ground.claim().isPresent())
            json.writeStringField("claim", ground.claim().get().id().text());
        json.writeStringField("status", ground.status().word());
        json.writeStringField("computed", ground.evidence().computed().word());
        json.writeStringField("scope", ground.evidence().scope().word());
        json.writeNumberField("witnesses", ground.witnesses());
        json.writeBooleanField("at_least", ground.evidence().atLeast());
        array("for", ground.supporting(), this::weighed);
        json.writeNumberField("known_to_the_editors", ground.unnamed());
        array("against", ground.evidence().against(), this::weighed);
        json.writeNumberField("denials", ground.evidence().denials().size());
        json.writeEndObject();
    }

    private void weighed(Weighed w) throws IOException {
        json.writeStartObject();
        if (w.attribution() instanceof Attribution.Shown shown) {
            json.writeStringField("source", shown.source().id().text());
            json.writeStringField("title", shown.source().title().original());
        } else {
            json.writeBooleanField("withheld", true);
        }
        json.writeStringField("closeness", w.closeness().word());
        if (w.speaker().isPresent())
            json.writeStringField("speaker", w.speaker().get().id().text());
        if (w.citation().locator().isPresent()) {
            json.writeStringField("locator", w.citation().locator().get().original());
        }
        if (w.citation().quote().isPresent()) {
            json.writeStringField("quote", w.citation().quote().get().value());
        }
        json.writeBooleanField("counted", w.isCounted());
        json.writeEndObject();
    }

    private void reply(Editorial.Reply reply) throws IOException {
        json.writeStartObject();
        if (reply.asked().isPresent())
            json.writeStringField("asked", reply.asked().get().toString());
        if (reply.answered().isPresent()) {
            json.writeStringField("answered", reply.answered().get().toString());
        }
        if (reply.text().isPresent())
            json.writeStringField("text", reply.text().get().in(first));
        json.writeEndObject();
    }

    private void contact(Memo.Contact contact) throws IOException {
        json.writeStartObject();
        json.writeStringField("language", contact.lang().tag());
        json.writeStringField("text", contact.text());
        place(contact.document(), contact.piece(), contact.at(), contact.lang());
        if (contact.statement().isPresent()) {
            json.writeNumberField("statement", contact.statement().get());
        }
        json.writeEndObject();
    }

    private void picture(Memo.Picture picture) throws IOException {
        json.writeStartObject();
        json.writeStringField("image", picture.file());
        json.writeObjectFieldStart("document");
        document(picture.document(), first);
        json.writeEndObject();
        json.writeStringField("path", picture.at().file());
        json.writeNumberField("line", picture.at().line());
        array("flags", List.of(Flag.NO_CREDIT), flag -> json.writeString(flag.word()));
        json.writeEndObject();
    }

    private void place(Optional<Document> document, Piece piece, Span at, Lang lang) throws IOException {
        json.writeStringField("piece", piece.word());
        if (document.isPresent()) {
            json.writeObjectFieldStart("document");
            document(document.get(), lang);
            json.writeEndObject();
        } else {
            json.writeNullField("document");
        }
        json.writeStringField("path", at.file());
        json.writeNumberField("line", at.line());
    }

    private void document(Document document, Lang lang) throws IOException {
        json.writeStringField("kind", document.kind().word());
        json.writeStringField("id", document.id().text());
        json.writeStringField("page", Paths.root(lang, first) + Paths.of(document));
    }

    private void actor(Actor actor) throws IOException {
        json.writeStringField("id", actor.id().text());
        json.writeStringField("name", actor.title().original());
    }

    private interface Item<T> {
        void write(T item) throws IOException;
    }

    private <T> void array(String name, List<T> items, Item<T> each) throws IOException {
        json.writeArrayFieldStart(name);
        for (T item : items) each.write(item);
        json.writeEndArray();
    }
}
