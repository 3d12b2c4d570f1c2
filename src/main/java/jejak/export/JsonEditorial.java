package jejak.export;

import static jejak.export.JsonText.plain;
import static jejak.export.JsonText.text;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import jejak.model.Document;
import jejak.model.Editorial;
import jejak.model.Medium;
import jejak.model.Update;
import jejak.site.Site;

/** What every kind of document has: corrections, updates, right of reply, editorial dates. */
final class JsonEditorial {
    private JsonEditorial() {}

    static void write(Document document, Site site, JsonGenerator json) throws IOException {
        Editorial editorial = document.editorial();
        json.writeArrayFieldStart("corrections");
        for (Editorial.Correction correction : editorial.corrections()) {
            json.writeStartObject();
            json.writeStringField("date", correction.date().toString());
            text("was", correction.was(), json);
            text("now", correction.now(), json);
            text("why", correction.why(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        updates(editorial.updates(), json);
        json.writeArrayFieldStart("replies");
        for (Editorial.Reply reply : editorial.replies()) reply(reply, site, json);
        json.writeEndArray();
        plain("published", editorial.published().map(LocalDate::toString), json);
        plain("updated", editorial.updated().map(LocalDate::toString), json);
    }

    static void updates(List<Update> updates, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("updates");
        for (Update update : updates) {
            json.writeStartObject();
            json.writeStringField("date", update.date().toString());
            text("what", update.what(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void reply(Editorial.Reply reply, Site site, JsonGenerator json) throws IOException {
        json.writeStartObject();
        plain("actor", JsonRefs.actor(reply.actor(), site), json);
        plain("asked", reply.asked().map(LocalDate::toString), json);
        plain("answered", reply.answered().map(LocalDate::toString), json);
        text("text", reply.text(), json);
        JsonRefs.citation("source", reply.source(), site, json);
        json.writeEndObject();
    }

    /** A picture or file shown with a document; its path is from the root of the site. */
    static void medium(Medium medium, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", medium.file().value());
        text("alt", medium.alt(), json);
        text("caption", medium.caption(), json);
        text("credit", medium.credit(), json);
        json.writeEndObject();
    }
}
