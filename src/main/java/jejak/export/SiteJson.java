package jejak.export;

import static jejak.export.JsonText.plain;
import static jejak.export.JsonText.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import jejak.model.Actor;
import jejak.model.Event;
import jejak.model.Lang;
import jejak.model.Settings;
import jejak.model.Source;
import jejak.site.Site;
import jejak.words.Messages;

/**
 * {@code data/site.json}: the whole public model (shape in {@code src/docs/data.md}).
 *
 * <p>Dates are EDTF as the authors wrote them, with their earliest and latest day; amounts are decimal text, never
 * floating point. Texts are in the site's first language, with {@code translations} by language where there are any.
 */
final class SiteJson implements Exporter {
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public List<Export> exports(Site site, Messages words) {
        if (!Exporter.isFirst(site, words.lang())) return List.of();
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
                JsonEvents.write(event, site, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("actors");
            for (Actor actor : site.actors()) {
                json.writeRaw('\n');
                JsonActors.write(actor, site, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("sources");
            for (Source source : site.sources()) {
                json.writeRaw('\n');
                JsonSources.write(source, site, json);
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
}
