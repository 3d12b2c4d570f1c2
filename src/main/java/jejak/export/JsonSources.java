package jejak.export;

import static jejak.export.JsonText.plain;
import static jejak.export.JsonText.strings;
import static jejak.export.JsonText.text;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import jejak.model.Source;
import jejak.site.Paths;
import jejak.site.Site;

/** Sources with their lineage; of one that is withheld, nothing. */
final class JsonSources {
    private JsonSources() {}

    static void write(Source source, Site site, JsonGenerator json) throws IOException {
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
        plain("accessed", source.accessed().map(Object::toString), json);
        plain("speaker", source.speaker().flatMap(site::actor).map(a -> a.id().text()), json);
        json.writeStringField("authenticity", source.authenticity().word());
        json.writeStringField("consulted", source.consulted().word());
        json.writeStringField("access", source.access().word());
        json.writeBooleanField("decides", source.decides());
        JsonRefs.sourceRefs("derived_from", source.derivedFrom(), site, json);
        JsonRefs.sourceRefs("translation_of", source.translationOf(), site, json);
        JsonRefs.sourceRefs("transcript_of", source.transcriptOf(), site, json);
        strings("roots", JsonEvidence.ids(site.lineage().roots(source)), json);
        plain("released_by", JsonRefs.party(source.releasedBy(), site), json);
        plain("contained_in", JsonRefs.source(source.containedIn(), site), json);
        court(source.court(), json);
        if (source.letter().isPresent()) letter(source.letter().get(), site, json);
        if (source.publishFile()) plain("file", source.file().map(f -> f.value()), json);
        plain("sha256", source.sha256().map(h -> h.value()), json);
        JsonEditorial.write(source, site, json);
        json.writeEndObject();
    }

    private static void court(Source.Court court, JsonGenerator json) throws IOException {
        plain("case", court.caseName(), json);
        plain("court", court.court(), json);
        plain("docket", court.docket(), json);
        plain("exhibit", court.exhibit(), json);
        text("scope", court.scope(), json);
        text("appeal", court.appeal(), json);
    }

    private static void letter(Source.Letter letter, Site site, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("letter");
        plain("from", JsonRefs.party(letter.from(), site), json);
        JsonRefs.parties("to", letter.to(), site, json);
        JsonRefs.parties("cc", letter.cc(), site, json);
        text("subject", letter.subject(), json);
        plain("sent", letter.sent(), json);
        plain("in_reply_to", JsonRefs.source(letter.inReplyTo(), site), json);
        json.writeEndObject();
    }
}
