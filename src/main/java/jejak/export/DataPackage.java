package jejak.export;

import static jejak.export.JsonText.plain;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import jejak.model.Settings;
import jejak.site.Site;
import jejak.words.Messages;

/** {@code data/datapackage.json}: what the tables hold, column by column (Frictionless Tabular Data Package 1.0). */
final class DataPackage implements Exporter {
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public List<Export> exports(Site site, Messages words) {
        if (!Exporter.isFirst(site, words.lang())) return List.of();
        return List.of(new Export("data/datapackage.json", out -> write(site, out)));
    }

    private static void write(Site site, OutputStream out) throws IOException {
        Settings settings = site.settings();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeStringField("profile", "tabular-data-package");
            json.writeStringField("name", "jejak");
            json.writeStringField("title", settings.title().original());
            plain("description", settings.tagline().map(t -> t.original()), json);
            plain("homepage", settings.url().map(l -> l.url()), json);
            if (settings.licence().data().isPresent()) {
                json.writeArrayFieldStart("licenses");
                json.writeStartObject();
                json.writeStringField("name", settings.licence().data().get());
                json.writeEndObject();
                json.writeEndArray();
            }
            json.writeArrayFieldStart("resources");
            for (Table<?> table : Tables.ALL) {
                json.writeRaw('\n');
                resource(table, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void resource(Table<?> table, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("profile", "tabular-data-resource");
        json.writeStringField("name", table.name());
        json.writeStringField("description", table.about());
        json.writeStringField("path", table.name() + ".csv"); // from the folder of this file
        json.writeStringField("format", "csv");
        json.writeStringField("mediatype", "text/csv");
        json.writeStringField("encoding", "utf-8");
        json.writeObjectFieldStart("schema");
        json.writeArrayFieldStart("fields");
        for (Table.Column<?> column : table.columns()) {
            json.writeStartObject();
            json.writeStringField("name", column.name());
            json.writeStringField("type", column.type().word());
            if (!column.about().isEmpty()) json.writeStringField("description", column.about());
            json.writeEndObject();
        }
        json.writeEndArray();
        JsonText.strings("missingValues", List.of(""), json);
        JsonText.strings("primaryKey", table.key(), json);
        json.writeArrayFieldStart("foreignKeys");
        for (Table.Link link : table.links()) {
            json.writeStartObject();
            json.writeStringField("fields", link.column());
            json.writeObjectFieldStart("reference");
            json.writeStringField("resource", link.table());
            json.writeStringField("fields", link.field());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }
}
