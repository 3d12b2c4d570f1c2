package jejak.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import jejak.model.Actor;
import jejak.model.ActorKind;
import jejak.model.Document;
import jejak.model.Editorial;
import jejak.model.Edtf;
import jejak.model.Event;
import jejak.model.Page;
import jejak.model.Settings;
import jejak.model.Source;
import jejak.site.Paths;

/**
 * What search engines are told of a page, in schema.org's terms (JSON-LD 1.1).
 *
 * <p>An event of an investigation is an {@code Article} about something, not an {@code Event} one could go to. Nothing
 * is stated here that the page does not show.
 */
final class JsonLd {
    private static final JsonFactory JSON = new JsonFactory();

    private JsonLd() {}

    private interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    static String site(Sheet sheet) {
        Settings settings = sheet.site().settings();
        return object("WebSite", json -> {
            json.writeStringField("name", sheet.speech().plain(settings.title()));
            text(json, "description", settings.tagline().map(sheet.speech()::plain));
            json.writeStringField("inLanguage", sheet.speech().lang().tag());
            text(json, "url", address("", sheet));
            publisher(json, sheet);
        });
    }

    /** @param url where there is an address */
    static String listing(String name, String description, Optional<String> url, Sheet sheet) {
        return object("CollectionPage", json -> {
            json.writeStringField("name", name);
            json.writeStringField("description", description);
            json.writeStringField("inLanguage", sheet.speech().lang().tag());
            text(json, "url", url);
            json.writeObjectFieldStart("isPartOf");
            json.writeStringField("@type", "WebSite");
            json.writeStringField(
                    "name", sheet.speech().plain(sheet.site().settings().title()));
            text(json, "url", address("", sheet));
            json.writeEndObject();
        });
    }

    static String event(Event event, String description, Sheet sheet) {
        return object("Article", json -> {
            article(json, event, description, sheet);
            Edtf date = event.date().value();
            if (!date.isUndated()) json.writeStringField("temporalCoverage", date.text());
            json.writeArrayFieldStart("about");
            for (var p : event.actors()) {
                Optional<Actor> actor = sheet.site().actor(p.actor());
                if (actor.isEmpty()) continue;
                json.writeStartObject();
                json.writeStringField("@type", type(actor.get()));
                json.writeStringField("name", sheet.speech().plain(actor.get().title()));
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    static String page(Page page, Sheet sheet) {
        return object(
                "Article", json -> article(json, page, sheet.firstSentence(page).text(), sheet));
    }

    static String actor(Actor actor, String description, Sheet sheet) {
        return object("ProfilePage", json -> {
            json.writeStringField("inLanguage", sheet.speech().lang().tag());
            text(json, "url", address(Paths.of(actor), sheet));
            corrections(json, actor, sheet);
            json.writeObjectFieldStart("mainEntity");
            json.writeStringField("@type", type(actor));
            json.writeStringField("name", sheet.speech().plain(actor.title()));
            if (!actor.aliases().isEmpty()) {
                json.writeArrayFieldStart("alternateName");
                for (var alias : actor.aliases()) json.writeString(alias.value());
                json.writeEndArray();
            }
            text(json, "description", Optional.of(description).filter(d -> !d.isEmpty()));
            text(json, "sameAs", actor.wikidata().map(q -> "https://www.wikidata.org/entity/" + q));
            json.writeEndObject();
        });
    }

    static String source(Source source, Sheet sheet) {
        return object("CreativeWork", json -> {
            json.writeStringField("name", sheet.speech().plain(source.title()));
            text(json, "author", source.author());
            text(json, "publisher", source.publisher());
            text(
                    json,
                    "datePublished",
                    source.date().filter(d -> d.isExactDay()).map(Edtf::text));
            text(json, "inLanguage", source.language().map(l -> l.tag()));
            text(json, "url", source.url().map(l -> l.url()));
            text(json, "archivedAt", source.archiveUrl().map(l -> l.url()));
            corrections(json, source, sheet);
        });
    }

    private static void article(JsonGenerator json, Document document, String description, Sheet sheet)
            throws IOException {
        json.writeStringField("headline", sheet.speech().plain(document.title()));
        text(json, "description", Optional.of(description).filter(d -> !d.isEmpty()));
        json.writeStringField("inLanguage", sheet.speech().lang().tag());
        text(json, "url", address(Paths.of(document), sheet));
        text(json, "datePublished", document.editorial().published().map(Object::toString));
        text(json, "dateModified", document.editorial().updated().map(Object::toString));
        corrections(json, document, sheet);
        publisher(json, sheet);
    }

    /** schema.org/correction: what was wrong stands in the text, so that a machine shows it too. */
    private static void corrections(JsonGenerator json, Document document, Sheet sheet) throws IOException {
        if (document.editorial().corrections().isEmpty()) return;
        Speech speech = sheet.speech();
        json.writeArrayFieldStart("correction");
        for (Editorial.Correction correction : document.editorial().corrections()) {
            json.writeStartObject();
            json.writeStringField("@type", "CorrectionComment");
            json.writeStringField("datePublished", correction.date().toString());
            json.writeStringField(
                    "text",
                    speech.say("correction.text", speech.plain(correction.was()), speech.plain(correction.now())));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void publisher(JsonGenerator json, Sheet sheet) throws IOException {
        Optional<Settings.Newsroom> newsroom = sheet.site().settings().newsroom();
        if (newsroom.isEmpty()) return;
        json.writeObjectFieldStart("publisher");
        json.writeStringField("@type", "Organization");
        json.writeStringField("name", sheet.speech().plain(newsroom.get().name()));
        text(json, "url", newsroom.get().url().map(l -> l.url()));
        json.writeEndObject();
    }

    private static String type(Actor actor) {
        return actor.actorKind() == ActorKind.PERSON ? "Person" : "Organization";
    }

    private static Optional<String> address(String path, Sheet sheet) {
        String root = Paths.root(sheet.speech().lang(), sheet.speech().first());
        return sheet.site().settings().url().map(l -> (l.url().endsWith("/") ? l.url() : l.url() + "/") + root + path);
    }

    private static void text(JsonGenerator json, String name, Optional<String> value) throws IOException {
        if (value.isPresent()) json.writeStringField(name, value.get());
    }

    private static String object(String type, Body body) {
        StringWriter out = new StringWriter(512);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.setCharacterEscapes(IN_SCRIPT);
            json.writeStartObject();
            json.writeStringField("@context", "https://schema.org");
            json.writeStringField("@type", type);
            body.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter does not fail
        }
        return out.toString();
    }

    /** No {@code </script>}, {@code <!--} or line separator can end the element it stands in (HTML, 4.12.1.3). */
    private static final CharacterEscapes IN_SCRIPT = new InScript();

    private static final class InScript extends CharacterEscapes {
        private static final long serialVersionUID = 1;
        private final int[] ascii = standardAsciiEscapesForJSON();

        InScript() {
            ascii['<'] = CharacterEscapes.ESCAPE_STANDARD;
            ascii['>'] = CharacterEscapes.ESCAPE_STANDARD;
            ascii['&'] = CharacterEscapes.ESCAPE_STANDARD;
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii.clone();
        }

        @Override
        public SerializableString getEscapeSequence(int ch) {
            return ch == 0x2028
                    ? new SerializedString("\\u2028")
                    : ch == 0x2029 ? new SerializedString("\\u2029") : null;
        }
    }
}
