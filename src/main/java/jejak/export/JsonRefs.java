package jejak.export;

import static jejak.export.JsonText.plain;
import static jejak.export.JsonText.strings;
import static jejak.export.JsonText.text;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import jejak.model.Citation;
import jejak.model.Party;
import jejak.model.Ref;
import jejak.model.Source;
import jejak.site.Counterparty;
import jejak.site.Site;

/** What one document names of others, by id. */
final class JsonRefs {
    private JsonRefs() {}

    /** The ids of the public sources, each once; one that is withheld leaves no trace here. */
    static void sources(String name, List<Citation> citations, Site site, JsonGenerator json) throws IOException {
        strings(
                name,
                citations.stream()
                        .flatMap(c -> site.source(c.source()).stream())
                        .map(s -> s.id().text())
                        .distinct()
                        .toList(),
                json);
    }

    static void sourceRefs(String name, List<Ref> refs, Site site, JsonGenerator json) throws IOException {
        strings(
                name,
                refs.stream()
                        .flatMap(r -> site.source(r).stream())
                        .map(s -> s.id().text())
                        .toList(),
                json);
    }

    static Optional<String> source(Optional<Ref> ref, Site site) {
        return ref.flatMap(site::source).map(s -> s.id().text());
    }

    static Optional<String> actor(Ref ref, Site site) {
        return site.actor(ref).map(a -> a.id().text());
    }

    /** An actor's id, or a plain name. */
    static Optional<String> party(Optional<Party> party, Site site) {
        return party.flatMap(site::counterparty).map(Counterparty::key);
    }

    static void parties(String name, List<Party> parties, Site site, JsonGenerator json) throws IOException {
        strings(
                name,
                parties.stream()
                        .flatMap(p -> party(Optional.of(p), site).stream())
                        .toList(),
                json);
    }

    static void citations(String name, List<Citation> citations, Site site, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (Citation citation : citations) citation(citation, site, json);
        json.writeEndArray();
    }

    static void citation(String name, Optional<Citation> citation, Site site, JsonGenerator json) throws IOException {
        if (citation.isEmpty()) return;
        json.writeFieldName(name);
        citation(citation.get(), site, json);
    }

    private static void citation(Citation citation, Site site, JsonGenerator json) throws IOException {
        Optional<Source> source = site.source(citation.source());
        json.writeStartObject();
        if (source.isEmpty()) {
            json.writeBooleanField("withheld", true);
        } else {
            json.writeStringField("source", source.get().id().text());
            text("locator", citation.locator(), json);
            plain("quote", citation.quote().map(q -> q.value()), json);
            plain("closeness", citation.closeness().map(c -> c.word()), json);
            sourceRefs("via", citation.via(), site, json);
        }
        json.writeEndObject();
    }
}
