package jejak.export;

import static jejak.export.JsonText.plain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jejak.model.Edtf;
import jejak.model.Interval;
import jejak.model.Point;
import jejak.model.Source;
import jejak.model.SourceKind;
import jejak.site.Site;
import jejak.words.Messages;

/**
 * {@code data/sources.csl.json}: the sources for Zotero, Pandoc and other tools of the Citation Style Language (schema csl-data
 * 1.0). Dates keep their precision; what the schema has no form for, such as a decade, is given as written.
 */
final class CslJson implements Exporter {
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public List<Export> exports(Site site, Messages words) {
        if (!Exporter.isFirst(site, words.lang())) return List.of();
        return List.of(new Export("data/sources.csl.json", out -> write(site, out)));
    }

    private static void write(Site site, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartArray();
            for (Source source : site.sources()) {
                json.writeRaw('\n');
                item(source, json);
            }
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private static void item(Source source, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", source.id().text());
        json.writeStringField("type", type(source.sourceKind()));
        json.writeStringField("title", source.title().original());
        if (source.author().isPresent()) {
            // whether it is a person, and which name is the family's, nobody has said
            json.writeArrayFieldStart("author");
            json.writeStartObject();
            json.writeStringField("literal", source.author().get());
            json.writeEndObject();
            json.writeEndArray();
        }
        plain("publisher", source.publisher(), json);
        if (source.date().isPresent()) date("issued", source.date().get(), json);
        if (source.accessed().isPresent())
            date("accessed", Point.of(source.accessed().get()), json);
        plain("URL", source.url().or(source::archiveUrl).map(l -> l.url()), json);
        plain("language", source.language().map(l -> l.tag()), json);
        plain("authority", source.court().court(), json);
        plain("number", source.court().docket(), json);
        plain("note", note(source), json);
        json.writeEndObject();
    }

    private static Optional<String> note(Source source) {
        StringBuilder note = new StringBuilder();
        source.court().caseName().ifPresent(c -> note.append(c).append(". "));
        source.court()
                .exhibit()
                .ifPresent(e -> note.append("Exhibit ").append(e).append(". "));
        if (source.url().isPresent()) {
            source.archiveUrl()
                    .ifPresent(a -> note.append("Archived: ").append(a.url()).append(". "));
        }
        return note.isEmpty() ? Optional.empty() : Optional.of(note.toString().strip());
    }

    private static String type(SourceKind kind) {
        return switch (kind) {
            case EMAIL, MESSAGE -> "personal_communication";
            case ARTICLE -> "article-newspaper";
            case POST -> "post-weblog";
            case REPORT, TAX_FILING -> "report";
            case INTERVIEW -> "interview";
            case DECISION -> "legal_case";
            case DATASET -> "dataset";
            case VIDEO -> "motion_picture";
            case WEB -> "webpage";
            case FILING, EXHIBIT, TRANSCRIPT, STATEMENT -> "document";
        };
    }

    private static void date(String name, Edtf date, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        if (date instanceof Point point && hasParts(point)) {
            json.writeArrayFieldStart("date-parts");
            parts(point, json);
            json.writeEndArray();
            if (isSeason(point)) json.writeNumberField("season", point.month() - Point.SPRING + 1);
        } else if (date instanceof Interval
                && !date.startsOpen()
                && !date.endsOpen()
                && date.earliest().getYear() > 0) {
            json.writeArrayFieldStart("date-parts");
            day(date.earliest(), json);
            day(date.latest(), json);
            json.writeEndArray();
        } else {
            json.writeStringField("literal", date.text());
        }
        if (date.isApproximate() || date.isUncertain()) json.writeBooleanField("circa", true);
        json.writeEndObject();
    }

    private static boolean hasParts(Point point) {
        return switch (point.precision()) {
            case DECADE, CENTURY, UNDATED -> false;
            default -> point.year() > 0;
        };
    }

    private static boolean isSeason(Point point) {
        return point.month() >= Point.SPRING;
    }

    private static void parts(Point point, JsonGenerator json) throws IOException {
        json.writeStartArray();
        json.writeNumber(point.year());
        if (point.month() > 0 && !isSeason(point)) json.writeNumber(point.month());
        if (point.day() > 0) json.writeNumber(point.day());
        json.writeEndArray();
    }

    private static void day(LocalDate day, JsonGenerator json) throws IOException {
        json.writeArray(new int[] {day.getYear(), day.getMonthValue(), day.getDayOfMonth()}, 0, 3);
    }
}
