package jejak.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jejak.model.Account;
import jejak.model.Actor;
import jejak.model.Citation;
import jejak.model.Claim;
import jejak.model.Event;
import jejak.model.Funding;
import jejak.model.Lang;
import jejak.model.Localized;
import jejak.model.Money;
import jejak.model.Party;
import jejak.model.Settings;
import jejak.model.Source;
import jejak.site.Evidence;
import jejak.site.Paths;
import jejak.site.Row;
import jejak.site.Site;

/**
 * {@code data/site.json}: the whole public model (shape in {@code src/docs/data.md}).
 *
 * <p>Dates are EDTF as the authors wrote them, with their earliest and latest day; amounts are decimal text, never floating
 * point. Texts are in the site's first language, with {@code translations} by language where there are any.
 */
final class SiteJson implements Exporter {
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public List<Export> exports(Site site, Lang lang) {
        if (!Exporter.isFirst(site, lang)) return List.of();
        return List.of(new Export("data/site.json", out -> write(site, out)));
    }

    private static void write(Site site, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            site(site.settings(), json);
            json.writeArrayFieldStart("events");
            for (Event event : site.events()) {
                json.writeRaw('\n');
                event(event, site, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("actors");
            for (Actor actor : site.actors()) {
                json.writeRaw('\n');
                actor(actor, site, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("sources");
            for (Source source : site.sources()) {
                json.writeRaw('\n');
                source(source, site, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void site(Settings settings, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("site");
        text("title", settings.title(), json);
        text("tagline", settings.tagline(), json);
        plain("url", settings.url().map(l -> l.url()), json);
        json.writeArrayFieldStart("languages");
        for (Lang lang : settings.languages()) json.writeString(lang.tag());
        json.writeEndArray();
        plain("as_of", settings.asOf().map(Object::toString), json);
        plain("licence", settings.licence().data(), json);
        json.writeEndObject();
    }

    private static void event(Event event, Site site, JsonGenerator json) throws IOException {
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
        JsonEvidence.write("evidence", evidence, json);
        json.writeStringField("importance", event.importance().word());
        strings("topics", event.topics(), json);
        text("place", event.place(), json);
        json.writeArrayFieldStart("actors");
        for (var p : event.actors()) {
            Optional<Actor> actor = site.actor(p.actor());
            if (actor.isPresent()) json.writeString(actor.get().id().text());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("participants");
        for (var p : event.actors()) {
            Optional<Actor> actor = site.actor(p.actor());
            if (actor.isEmpty()) continue;
            json.writeStartObject();
            json.writeStringField("actor", actor.get().id().text());
            text("role", p.role(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        sources("sources", event.sources(), site, json);
        citations("citations", event.sources(), site, json);
        json.writeArrayFieldStart("claims");
        for (Claim claim : event.claims()) claim(event, claim, site, json);
        json.writeEndArray();
        accounts(event.accounts(), site, json);
        json.writeArrayFieldStart("funding");
        for (Row row : site.ledger().rowsOf(event)) funding(row, site, json);
        json.writeEndArray();
        editorial(event, json);
        json.writeEndObject();
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
        citations("for", claim.supporting(), site, json);
        citations("against", claim.against(), site, json);
        text("note", claim.note(), json);
        json.writeEndObject();
    }

    private static void accounts(List<Account> accounts, Site site, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("accounts");
        for (Account account : accounts) {
            json.writeStartObject();
            text("question", account.question(), json);
            json.writeStringField("kind", account.kind().word());
            plain("claim", account.claim().map(c -> c.target()), json);
            json.writeArrayFieldStart("versions");
            for (Account.Version version : account.versions()) {
                json.writeStartObject();
                text("says", version.says(), json);
                citations("sources", version.sources(), site, json);
                plain("change", version.change().map(c -> c.word()), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            text("finding", account.finding(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void funding(Row row, Site site, JsonGenerator json) throws IOException {
        Funding funding = row.funding();
        json.writeStartObject();
        plain("id", funding.id().map(i -> i.text()), json);
        json.writeStringField("from", row.from().key());
        json.writeStringField("to", row.to().key());
        json.writeStringField("amount", funding.amount().text());
        if (funding.amount() instanceof Money money) {
            plain("low", money.low().map(BigDecimal::toPlainString), json);
            plain("high", money.high().map(BigDecimal::toPlainString), json);
            json.writeStringField("currency", money.currency().code());
            json.writeBooleanField("approximate", money.isApproximate());
        }
        text("of", funding.of(), json);
        json.writeStringField("kind", funding.kind().word());
        json.writeStringField("status", funding.status().word());
        json.writeStringField("column", funding.status().column().word());
        json.writeStringField("part", row.part().word());
        json.writeStringField("evidence", row.evidence().status().word());
        json.writeStringField("date", row.date().text());
        plain("per", funding.per().map(p -> p.word()), json);
        plain("fulfils", funding.fulfils().map(r -> r.target()), json);
        plain("same_as", funding.sameAs().map(r -> r.target()), json);
        plain("left_out", row.leftOut().map(l -> l.word()), json);
        json.writeBooleanField("disputed", funding.disputed());
        strings("via", row.via().stream().map(c -> c.key()).toList(), json);
        sources("sources", funding.sources().isEmpty() ? row.event().sources() : funding.sources(), site, json);
        text("note", funding.note(), json);
        json.writeEndObject();
    }

    private static void actor(Actor actor, Site site, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", actor.id().text());
        text("name", actor.title(), json);
        json.writeStringField("path", Paths.of(actor));
        json.writeStringField("kind", actor.actorKind().word());
        json.writeStringField("living", actor.living().word());
        strings("aliases", actor.aliases().stream().map(a -> a.value()).toList(), json);
        text("summary", actor.summary(), json);
        text("public_role", actor.publicRole(), json);
        plain("wikidata", actor.wikidata(), json);
        plain("website", actor.website().map(l -> l.url()), json);
        plain("country", actor.country(), json);
        json.writeArrayFieldStart("roles");
        for (Actor.Role role : actor.roles()) {
            json.writeStartObject();
            text("role", role.role(), json);
            Optional<Party> org = role.org();
            plain(
                    "org",
                    org.map(o -> site.actor(o.name())
                            .map(a -> a.id().text())
                            .orElse(o.name().target())),
                    json);
            plain("kind", role.kind().map(k -> k.word()), json);
            plain("from", role.from().map(d -> d.text()), json);
            plain("to", role.to().map(d -> d.text()), json);
            sources("sources", role.sources(), site, json);
            json.writeEndObject();
        }
        json.writeEndArray();
        accounts(actor.accounts(), site, json);
        editorial(actor, json);
        json.writeEndObject();
    }

    private static void source(Source source, Site site, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", source.id().text());
        text("title", source.title(), json);
        json.writeStringField("path", Paths.of(source));
        json.writeStringField("kind", source.sourceKind().word());
        json.writeStringField("closeness", source.closeness().word());
        plain("author", source.author(), json);
        plain("publisher", source.publisher(), json);
        plain("date", source.date().map(d -> d.text()), json);
        plain("language", source.language().map(l -> l.tag()), json);
        plain("url", source.url().map(l -> l.url()), json);
        plain("archive_url", source.archiveUrl().map(l -> l.url()), json);
        plain("archive_date", source.archiveDate().map(Object::toString), json);
        plain("speaker", source.speaker().flatMap(site::actor).map(a -> a.id().text()), json);
        json.writeStringField("authenticity", source.authenticity().word());
        json.writeStringField("consulted", source.consulted().word());
        json.writeStringField("access", source.access().word());
        json.writeBooleanField("decides", source.decides());
        ids("derived_from", source.derivedFrom(), site, json);
        ids("translation_of", source.translationOf(), site, json);
        ids("transcript_of", source.transcriptOf(), site, json);
        strings("roots", JsonEvidence.ids(site.lineage().roots(source)), json);
        editorial(source, json);
        json.writeEndObject();
    }

    private static void editorial(jejak.model.Document document, JsonGenerator json) throws IOException {
        plain("published", document.editorial().published().map(Object::toString), json);
        plain("updated", document.editorial().updated().map(Object::toString), json);
    }

    /** The ids of the public sources, each once; one that is withheld leaves no trace here. */
    private static void sources(String name, List<Citation> citations, Site site, JsonGenerator json)
            throws IOException {
        strings(
                name,
                citations.stream()
                        .flatMap(c -> site.source(c.source()).stream())
                        .map(s -> s.id().text())
                        .distinct()
                        .toList(),
                json);
    }

    private static void citations(String name, List<Citation> citations, Site site, JsonGenerator json)
            throws IOException {
        json.writeArrayFieldStart(name);
        for (Citation citation : citations) {
            Optional<Source> source = site.source(citation.source());
            json.writeStartObject();
            if (source.isEmpty()) {
                json.writeBooleanField("withheld", true);
            } else {
                json.writeStringField("source", source.get().id().text());
                text("locator", citation.locator(), json);
                plain("quote", citation.quote().map(q -> q.value()), json);
                plain("closeness", citation.closeness().map(c -> c.word()), json);
                ids("via", citation.via(), site, json);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void ids(String name, List<jejak.model.Ref> refs, Site site, JsonGenerator json) throws IOException {
        strings(
                name,
                refs.stream()
                        .flatMap(r -> site.source(r).stream())
                        .map(s -> s.id().text())
                        .toList(),
                json);
    }

    private static void strings(String name, List<String> values, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String value : values) json.writeString(value);
        json.writeEndArray();
    }

    private static void plain(String name, Optional<String> value, JsonGenerator json) throws IOException {
        if (value.isPresent()) json.writeStringField(name, value.get());
    }

    private static void text(String name, Optional<Localized<String>> value, JsonGenerator json) throws IOException {
        if (value.isPresent()) text(name, value.get(), json);
    }

    private static void text(String name, Localized<String> value, JsonGenerator json) throws IOException {
        json.writeStringField(name, value.original());
        if (value.translations().isEmpty()) return;
        json.writeObjectFieldStart(name + "_translations");
        for (var translation : value.translations().entrySet()) {
            json.writeStringField(translation.getKey().tag(), translation.getValue());
        }
        json.writeEndObject();
    }
}
