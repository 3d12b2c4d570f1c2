package jejak.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jejak.model.Edtf;
import jejak.model.Event;
import jejak.model.Interval;
import jejak.model.Medium;
import jejak.model.Point;
import jejak.model.Precision;
import jejak.site.Paths;
import jejak.site.Site;
import jejak.words.DateWords;
import jejak.words.Messages;

/**
 * {@code data/timeline.json}: the events for Knight Lab's TimelineJS 3, in the site's first language.
 *
 * <p>Its dates are a year, a month or a day; each carries the date in words as {@code display_date}, and one that is less
 * exact than those ends on the last day it can be. It cannot show an event without any date: how many there are is said on the
 * title slide. Its texts are HTML, so ours are escaped.
 */
final class TimelineJs implements Exporter {
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public List<Export> exports(Site site, Messages words) {
        if (!Exporter.isFirst(site, words.lang())) return List.of();
        return List.of(new Export("data/timeline.json", out -> write(site, words, out)));
    }

    private static void write(Site site, Messages messages, OutputStream out) throws IOException {
        DateWords dates = DateWords.of(messages);
        List<Event> shown = site.events().stream()
                .filter(e -> !e.date().value().isUndated())
                .toList();
        int undated = site.events().size() - shown.size();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeObjectFieldStart("title");
            String tagline = site.settings().tagline().map(t -> t.original()).orElse("");
            String left = undated == 0 ? "" : messages.count("export.undated", undated);
            text(site.settings().title().original(), paragraph(tagline) + paragraph(left), json);
            json.writeEndObject();
            json.writeArrayFieldStart("events");
            for (Event event : shown) {
                json.writeRaw('\n');
                slide(event, site, messages, dates, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void slide(Event event, Site site, Messages messages, DateWords dates, JsonGenerator json)
            throws IOException {
        Edtf date = event.date().value();
        json.writeStartObject();
        json.writeStringField("unique_id", event.id().text());
        start(date, event, json);
        Optional<LocalDate> last = last(date);
        if (last.isPresent()) day("end_date", last.get(), json);
        json.writeStringField("display_date", dates.full(date));
        String status = messages.text("status." + site.evidence(event).status().word());
        String words = Summaries.of(event).original();
        text(event.title().original(), paragraph(words) + paragraph(status) + link(event, site, messages), json);
        if (site.settings().url().isPresent()) media(event, site, json);
        json.writeEndObject();
    }

    /** As precise as the source where TimelineJS can be: a year alone, a month, a day. */
    private static void start(Edtf date, Event event, JsonGenerator json) throws IOException {
        if (date instanceof Point point && point.precision() != Precision.SEASON) {
            json.writeObjectFieldStart("start_date");
            json.writeNumberField("year", point.year());
            if (point.month() > 0) json.writeNumberField("month", point.month());
            if (point.day() > 0) json.writeNumberField("day", point.day());
            if (point.isExactDay() && event.time().isPresent()) {
                json.writeNumberField("hour", event.time().get().getHour());
                json.writeNumberField("minute", event.time().get().getMinute());
            }
            json.writeEndObject();
            return;
        }
        day("start_date", date.listed(), json);
    }

    /** Where the date is a span that TimelineJS has no form for. */
    private static Optional<LocalDate> last(Edtf date) {
        boolean isSpan = date instanceof Interval
                || date instanceof Point point
                        && (point.precision() == Precision.SEASON
                                || point.precision() == Precision.DECADE
                                || point.precision() == Precision.CENTURY);
        return isSpan && !date.startsOpen() && !date.endsOpen() ? Optional.of(date.latest()) : Optional.empty();
    }

    private static void day(String name, LocalDate day, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("year", day.getYear());
        json.writeNumberField("month", day.getMonthValue());
        json.writeNumberField("day", day.getDayOfMonth());
        json.writeEndObject();
    }

    private static void text(String headline, String html, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("text");
        json.writeStringField("headline", escape(headline));
        json.writeStringField("text", html);
        json.writeEndObject();
    }

    /** Only with the site's address: the file may be shown anywhere. */
    private static String link(Event event, Site site, Messages messages) {
        if (site.settings().url().isEmpty()) return "";
        String url = Exporter.base(site) + Paths.of(event);
        return "<p><a href=\"" + escape(url) + "\">" + escape(messages.text("export.evidence")) + "</a></p>";
    }

    private static void media(Event event, Site site, JsonGenerator json) throws IOException {
        if (event.media().isEmpty()) return;
        Medium medium = event.media().get(0);
        json.writeObjectFieldStart("media");
        json.writeStringField("url", Exporter.base(site) + medium.file().value());
        html("caption", medium.caption().map(t -> t.original()), json);
        html("credit", medium.credit().map(t -> t.original()), json);
        html("alt", medium.alt().map(t -> t.original()), json);
        json.writeEndObject();
    }

    private static void html(String name, Optional<String> words, JsonGenerator json) throws IOException {
        if (words.isPresent()) json.writeStringField(name, escape(words.get()));
    }

    private static String paragraph(String words) {
        return words.isEmpty() ? "" : "<p>" + escape(words) + "</p>";
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
