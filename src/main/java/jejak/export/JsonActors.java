package jejak.export;

import static jejak.export.JsonText.plain;
import static jejak.export.JsonText.strings;
import static jejak.export.JsonText.text;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import jejak.model.Actor;
import jejak.site.Paths;
import jejak.site.Site;

/** Persons and organisations, with what they were where and when. */
final class JsonActors {
    private JsonActors() {}

    static void write(Actor actor, Site site, JsonGenerator json) throws IOException {
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
        plain("born", actor.born().map(d -> d.text()), json);
        plain("died", actor.died().map(d -> d.text()), json);
        plain("founded", actor.founded().map(d -> d.text()), json);
        plain("dissolved", actor.dissolved().map(d -> d.text()), json);
        json.writeArrayFieldStart("roles");
        for (Actor.Role role : actor.roles()) {
            json.writeStartObject();
            text("role", role.role(), json);
            plain("org", JsonRefs.party(role.org(), site), json);
            plain("kind", role.kind().map(k -> k.word()), json);
            plain("from", role.from().map(d -> d.text()), json);
            plain("to", role.to().map(d -> d.text()), json);
            JsonRefs.sources("sources", role.sources(), site, json);
            json.writeEndObject();
        }
        json.writeEndArray();
        JsonAccounts.write(actor.accounts(), site, json);
        if (actor.image().isPresent()) {
            json.writeFieldName("image");
            JsonEditorial.medium(actor.image().get(), json);
        }
        JsonEditorial.write(actor, site, json);
        json.writeEndObject();
    }
}
