package jejak.export;

import static jejak.export.JsonText.plain;
import static jejak.export.JsonText.strings;
import static jejak.export.JsonText.text;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import jejak.model.Claim;
import jejak.model.Event;
import jejak.model.Medium;
import jejak.model.Participant;
import jejak.site.Evidence;
import jejak.site.Paths;
import jejak.site.Row;
import jejak.site.Site;

/** Events with everything that stands in them. */
final class JsonEvents {
    private JsonEvents() {}

    static void write(Event event, Site site, JsonGenerator json) throws IOException {
        Evidence evidence = site.evidence(event);
        json.writeStartObject();
        json.writeStringField("id", event.id().text());
        text("title", event.title(), json);
        json.writeStringField("path", Paths.of(event));
        json.writeStringField("date", event.date().value().text());
        JsonDates.span(event.date().value(), json);
        plain("time", event.time().map(Object::toString), json);
        plain("timezone", event.timezone().map(z -> z.getId()), json);
        plain("date_basis", event.dateBasis().map(b -> b.word()), json);
        text("date_note", event.dateNote(), json);
        text("summary", event.summary(), json);
        json.writeStringField("status", evidence.status().word());
        text("note", event.note(), json);
        JsonEvidence.write("evidence", evidence, json);
        json.writeStringField("importance", event.importance().word());
        strings("topics", event.topics(), json);
        text("place", event.place(), json);
        participants(event, site, json);
        JsonRefs.sources("sources", event.sources(), site, json);
        JsonRefs.citations("citations", event.sources(), site, json);
        json.writeArrayFieldStart("claims");
        for (Claim claim : event.claims()) claim(event, claim, site, json);
        json.writeEndArray();
        JsonAccounts.write(event.accounts(), site, json);
        json.writeArrayFieldStart("funding");
        for (Row row : site.ledger().rowsOf(event)) JsonFunding.write(row, site, json);
        json.writeEndArray();
        related(event, site, json);
        denials(event, site, json);
        json.writeArrayFieldStart("media");
        for (Medium medium : event.media()) JsonEditorial.medium(medium, json);
        json.writeEndArray();
        JsonEditorial.write(event, site, json);
        json.writeEndObject();
    }

    private static void participants(Event event, Site site, JsonGenerator json) throws IOException {
        strings(
                "actors",
                site.participants(event).stream().map(a -> a.id().text()).toList(),
                json);
        json.writeArrayFieldStart("participants");
        for (Participant participant : event.actors()) {
            json.writeStartObject();
            plain("actor", JsonRefs.actor(participant.actor(), site), json);
            text("role", participant.role(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void related(Event event, Site site, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("related");
        for (Event.Related related : event.related()) {
            Optional<Event> other = site.event(related.event());
            if (other.isEmpty()) continue;
            json.writeStartObject();
            json.writeStringField("event", other.get().id().text());
            plain("rel", related.relation().map(r -> r.word()), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void denials(Event event, Site site, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("denials");
        for (Event.Denial denial : event.denials()) {
            json.writeStartObject();
            plain("actor", JsonRefs.actor(denial.actor(), site), json);
            text("text", denial.text(), json);
            JsonRefs.citation("source", denial.source(), site, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void claim(Event event, Claim claim, Site site, JsonGenerator json) throws IOException {
        Evidence evidence = site.evidence(event, claim);
        json.writeStartObject();
        json.writeStringField("id", claim.id().text());
        json.writeStringField("path", Paths.of(event) + "#claim-" + claim.id());
        text("text", claim.text(), json);
        json.writeStringField("status", evidence.status().word());
        json.writeStringField("scope", evidence.scope().word());
        JsonEvidence.write("evidence", evidence, json);
        plain("by", claim.by().flatMap(site::actor).map(a -> a.id().text()), json);
        JsonRefs.citations("for", claim.supporting(), site, json);
        JsonRefs.citations("against", claim.against(), site, json);
        text("note", claim.note(), json);
        JsonEditorial.updates(claim.updates(), json);
        json.writeEndObject();
    }
}
