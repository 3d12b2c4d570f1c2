package jejak.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import jejak.site.Attribution;
import jejak.site.Evidence;
import jejak.site.Weighed;

/** Why a status is what it is, for machines. */
final class JsonEvidence {
    private JsonEvidence() {}

    static void write(String name, Evidence evidence, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("computed", evidence.computed().word());
        json.writeStringField("scope", evidence.scope().word());
        json.writeNumberField("witnesses", evidence.witnesses());
        json.writeBooleanField("at_least", evidence.atLeast());
        json.writeNumberField("denials", evidence.denials().size());
        json.writeArrayFieldStart("speakers");
        for (var actor : evidence.speakers()) json.writeString(actor.id().text());
        json.writeEndArray();
        json.writeArrayFieldStart("weighed");
        for (Weighed w : evidence.supporting()) weighed(w, json);
        json.writeEndArray();
        json.writeArrayFieldStart("against");
        for (Weighed w : evidence.against()) weighed(w, json);
        json.writeEndArray();
        json.writeEndObject();
    }

    /** Those that may be named. */
    static List<String> ids(List<Attribution> attributions) {
        return attributions.stream()
                .filter(Attribution.Shown.class::isInstance)
                .map(a -> ((Attribution.Shown) a).source().id().text())
                .toList();
    }

    private static void weighed(Weighed w, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (w.attribution() instanceof Attribution.Shown shown) {
            json.writeStringField("source", shown.source().id().text());
        } else {
            json.writeBooleanField("withheld", true);
        }
        json.writeStringField("closeness", w.closeness().word());
        json.writeBooleanField("counted", w.isCounted());
        json.writeArrayFieldStart("roots");
        for (String root : ids(w.roots())) json.writeString(root);
        json.writeEndArray();
        json.writeEndObject();
    }
}
