package jejak.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jejak.model.Citation;
import jejak.model.Claim;
import jejak.model.Event;
import jejak.model.Source;
import jejak.site.Anchors;
import jejak.site.Paths;
import jejak.site.Site;
import jejak.words.Messages;

/**
 * {@code data/annotations.jsonld}: every quotation as an annotation of the page it is taken from, linked to what it is cited
 * for (W3C Web Annotation Data Model).
 *
 * <p>The target is the source's address and the words in it; a source without an address has none that could be annotated.
 * What an editor left out of a quotation parts it into several selectors. With the site's {@code url} the addresses are whole,
 * else they are relative to this file.
 */
final class Annotations implements Exporter {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String PATH = "data/annotations.jsonld";

    /** An ellipsis, with brackets or without, or an editor's words in brackets. */
    private static final Pattern NOT_THE_SOURCE_S = Pattern.compile("\\s*(?:\\[[^\\]]*\\]|\u2026|\\.\\.\\.)\\s*");

    @Override
    public List<Export> exports(Site site, Messages words) {
        if (!Exporter.isFirst(site, words.lang())) return List.of();
        return List.of(new Export(PATH, out -> write(site, out)));
    }

    /** @param motivation a term of the model, section 3.3.5 */
    private record Cited(Citation citation, String path, String motivation) {}

    private static void write(Site site, OutputStream out) throws IOException {
        String base = site.settings().url().map(u -> Exporter.base(site)).orElse("../");
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeStringField("@context", "http://www.w3.org/ns/anno.jsonld");
            json.writeStringField("id", base + PATH);
            json.writeStringField("type", "AnnotationPage");
            json.writeArrayFieldStart("items");
            int number = 0;
            for (Event event : site.events()) {
                for (Cited cited : cited(event).toList()) {
                    if (annotation(cited, base, number + 1, site, json)) number++;
                }
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static Stream<Cited> cited(Event event) {
        String page = Paths.of(event);
        Stream<Cited> own = event.sources().stream().map(c -> new Cited(c, page, "linking"));
        return Stream.concat(own, event.claims().stream().flatMap(claim -> cited(page, claim)));
    }

    private static Stream<Cited> cited(String page, Claim claim) {
        String permalink = page + "#" + Anchors.claim(claim.id());
        return Stream.concat(
                claim.supporting().stream().map(c -> new Cited(c, permalink, "linking")),
                claim.against().stream().map(c -> new Cited(c, permalink, "questioning")));
    }

    /** Whether there was something to annotate. */
    private static boolean annotation(Cited cited, String base, int number, Site site, JsonGenerator json)
            throws IOException {
        if (cited.citation().quote().isEmpty()) return false;
        var address = site.source(cited.citation().source()).flatMap(Source::url);
        if (address.isEmpty()) return false;
        List<String> words = NOT_THE_SOURCE_S
                .splitAsStream(cited.citation().quote().get().value())
                .map(String::strip)
                .filter(w -> !w.isEmpty())
                .toList();
        if (words.isEmpty()) return false;
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("id", base + PATH + "#" + number);
        json.writeStringField("type", "Annotation");
        json.writeStringField("motivation", cited.motivation());
        json.writeStringField("body", base + cited.path());
        json.writeArrayFieldStart("target");
        for (String part : words) {
            json.writeStartObject();
            json.writeStringField("source", address.get().url());
            json.writeObjectFieldStart("selector");
            json.writeStringField("type", "TextQuoteSelector");
            json.writeStringField("exact", part);
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        return true;
    }
}
