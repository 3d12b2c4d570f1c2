package jejak.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jejak.model.Claim;
import jejak.model.Document;
import jejak.model.Event;
import jejak.model.Lang;
import jejak.model.Localized;
import jejak.model.Settings;
import jejak.render.view.Marks;
import jejak.site.Paths;
import jejak.words.Tex;

/**
 * A page or a claim as others may cite it: in plain words, for BibTeX, as CSL-JSON, and as a template of Wikipedia.
 *
 * <p>Its date is the newest editorial one, never the clock's. Without the site's {@code url} there is nothing for Wikipedia to
 * cite, and the others name no address.
 */
final class Citations {
    private static final JsonFactory JSON = new JsonFactory();
    // not what the machine ends its lines with
    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private Citations() {}

    /** A work: what a citation is made of. {@code status} is empty for a page. */
    private record Work(
            String id,
            String title,
            String site,
            String by,
            Optional<LocalDate> date,
            Optional<String> url,
            String lang,
            String status) {}

    static Marks.Cite none() {
        return new Marks.Cite("", List.of());
    }

    static Marks.Cite of(Localized<String> title, Document document, Sheet sheet) {
        return cite(work(document.id().text(), title, document, Paths.of(document), "", sheet), sheet);
    }

    /** A claim, by its permalink and with its status: without that it would be cited as a fact. */
    static Marks.Cite of(Event event, Claim claim, Marks.Status status, Sheet sheet) {
        String path = Paths.of(event) + "#claim-" + claim.id();
        String words = status.detail().isEmpty() ? status.label() : status.label() + ", " + status.detail();
        return cite(work(event.id() + "-" + claim.id(), claim.text(), event, path, words, sheet), sheet);
    }

    private static Work work(
            String id, Localized<String> title, Document document, String path, String status, Sheet sheet) {
        Speech speech = sheet.speech();
        Settings settings = sheet.site().settings();
        return new Work(
                id,
                speech.plain(title),
                speech.plain(settings.title()),
                settings.newsroom().map(n -> speech.plain(n.name())).orElse(""),
                document.editorial().updated(),
                settings.url()
                        .map(l -> (l.url().endsWith("/") ? l.url() : l.url() + "/")
                                + Paths.root(speech.lang(), speech.first())
                                + path),
                language(title, document, speech).tag(),
                status);
    }

    /** Of the page rather than of its title: names and the titles of sources stay as they are in a translation. */
    private static Lang language(Localized<String> title, Document document, Speech speech) {
        boolean hasBody = !document.body().original().isEmpty();
        boolean isIn = speech.isIn(title) || hasBody && speech.isIn(document.body());
        return isIn ? speech.lang() : speech.first();
    }

    private static Marks.Cite cite(Work work, Sheet sheet) {
        List<Marks.CiteFormat> formats = new ArrayList<>(3);
        formats.add(new Marks.CiteFormat("BibTeX", bibTeX(work)));
        formats.add(new Marks.CiteFormat("CSL-JSON", csl(work)));
        work.url.ifPresent(url -> formats.add(new Marks.CiteFormat("Wikipedia", wikipedia(work, url))));
        return new Marks.Cite(plain(work, sheet.speech()), formats);
    }

    private static String plain(Work work, Speech speech) {
        StringBuilder out = new StringBuilder();
        if (!work.by.isEmpty()) out.append(work.by).append(". ");
        out.append(speech.say("quoted", withoutStop(work.title))).append(' ');
        if (!work.status.isEmpty()) out.append('[').append(work.status).append("] ");
        out.append(work.site).append('.');
        work.date.ifPresent(d -> out.append(' ').append(speech.dates().plain(d)).append('.'));
        work.url.ifPresent(url -> out.append(' ').append(url));
        return out.toString();
    }

    private static String withoutStop(String title) {
        return title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
    }

    /** An {@code @online} entry of BibLaTeX: BibTeX of itself has no web page, and takes it as {@code @misc}. */
    private static String bibTeX(Work work) {
        StringBuilder out = new StringBuilder("@online{").append(work.id);
        field(out, "author", work.by.isEmpty() ? "" : "{" + Tex.escape(work.by) + "}");
        field(out, "title", "{" + Tex.escape(work.title) + "}");
        field(out, "organization", Tex.escape(work.site));
        field(out, "date", work.date.map(LocalDate::toString).orElse(""));
        field(out, "url", work.url.orElse(""));
        field(out, "langid", work.lang);
        field(out, "note", Tex.escape(work.status));
        return out.append("\n}").toString();
    }

    private static void field(StringBuilder out, String name, String value) {
        if (!value.isEmpty()) {
            out.append(",\n  ").append(name).append(" = {").append(value).append('}');
        }
    }

    /** Citation Style Language 1.0.2, schema csl-data. */
    private static String csl(Work work) {
        StringWriter out = new StringWriter(512);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(LINES));
            json.writeStartObject();
            json.writeStringField("id", work.id);
            json.writeStringField("type", "webpage");
            json.writeStringField("title", work.title);
            json.writeStringField("container-title", work.site);
            if (!work.by.isEmpty()) {
                json.writeArrayFieldStart("author");
                json.writeStartObject();
                json.writeStringField("literal", work.by);
                json.writeEndObject();
                json.writeEndArray();
            }
            if (work.date.isPresent()) {
                json.writeObjectFieldStart("issued");
                json.writeArrayFieldStart("date-parts");
                LocalDate day = work.date.get();
                json.writeArray(new int[] {day.getYear(), day.getMonthValue(), day.getDayOfMonth()}, 0, 3);
                json.writeEndArray();
                json.writeEndObject();
            }
            if (work.url.isPresent()) json.writeStringField("URL", work.url.get());
            json.writeStringField("language", work.lang);
            if (!work.status.isEmpty()) json.writeStringField("note", work.status);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter does not fail
        }
        return out.toString();
    }

    /** Template:Cite web, whose parameters have the same names in the Wikipedias of both our languages. */
    private static String wikipedia(Work work, String url) {
        StringBuilder out = new StringBuilder("{{cite web");
        parameter(out, "url", url);
        parameter(out, "title", work.title);
        parameter(out, "author", work.by);
        parameter(out, "website", work.site);
        parameter(out, "date", work.date.map(LocalDate::toString).orElse(""));
        parameter(out, "language", work.lang.toLowerCase(Locale.ROOT));
        return out.append("}}").toString();
    }

    private static void parameter(StringBuilder out, String name, String value) {
        if (value.isEmpty()) return;
        String safe = value.replace("|", "{{!}}").replace("[", "&#91;").replace("]", "&#93;");
        out.append(" |").append(name).append('=').append(safe);
    }
}
