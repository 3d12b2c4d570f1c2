package jejak.export;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import jejak.model.Edtf;
import jejak.model.Event;
import jejak.model.Lang;
import jejak.site.Evidence;
import jejak.site.Paths;
import jejak.site.Site;
import jejak.words.DateWords;
import jejak.words.Messages;

/**
 * {@code calendar.ics}: the events on a calendar (iCalendar, RFC 5545), one a language.
 *
 * <p>A calendar knows only whole days: a date that is less exact lies over all the days it can be, and its description starts
 * with the date in words. One that is open at an end stands on the day at its other end; undated events, and those outside the
 * years 1 to 9999, are not on it.
 */
final class Calendar implements Exporter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

    @Override
    public List<Export> exports(Site site, Messages words) {
        return List.of(new Export(Exporter.root(site, words.lang()) + "calendar.ics", out -> write(site, words, out)));
    }

    private static void write(Site site, Messages messages, OutputStream out) throws IOException {
        Lang lang = messages.lang();
        DateWords dates = DateWords.of(messages);
        ContentLines lines = new ContentLines(out);
        lines.put("BEGIN", "VCALENDAR");
        lines.put("VERSION", "2.0");
        lines.put("PRODID", "-//Jejak//Jejak//EN");
        lines.put("CALSCALE", "GREGORIAN");
        lines.text("NAME", site.settings().title().in(lang)); // RFC 7986; most programs still look for the next
        lines.text("X-WR-CALNAME", site.settings().title().in(lang));
        for (Event event : site.events()) {
            if (isOnCalendar(event)) event(event, site, lang, messages, dates, lines);
        }
        lines.put("END", "VCALENDAR");
        lines.flush();
    }

    private static boolean isOnCalendar(Event event) {
        Edtf date = event.date().value();
        return !date.isUndated()
                && event.editorial().withdrawn().isEmpty()
                && first(date).getYear() >= 1
                && last(date).getYear() < 9999;
    }

    private static LocalDate first(Edtf date) {
        return date.startsOpen() ? date.latest() : date.earliest();
    }

    private static LocalDate last(Edtf date) {
        return date.endsOpen() ? date.earliest() : date.latest();
    }

    private static void event(Event event, Site site, Lang lang, Messages messages, DateWords dates, ContentLines lines)
            throws IOException {
        Edtf date = event.date().value();
        Evidence evidence = site.evidence(event);
        lines.put("BEGIN", "VEVENT");
        lines.text("UID", event.id() + "@" + host(site));
        // when this entry was made; the clock would make other bytes of it at each build
        lines.put("DTSTAMP", DAY.format(stamp(event, site)) + "T000000Z");
        if (date.isExactDay() && event.time().isPresent() && event.timezone().isPresent()) {
            ZoneId zone = event.timezone().get();
            ZonedDateTime at = date.earliest().atTime(event.time().get()).atZone(zone);
            lines.put("DTSTART", UTC.format(at.withZoneSameInstant(ZoneOffset.UTC)));
        } else {
            lines.put("DTSTART;VALUE=DATE", DAY.format(first(date)));
            lines.put("DTEND;VALUE=DATE", DAY.format(last(date).plusDays(1))); // the first day after it
        }
        lines.text("SUMMARY", event.title().in(lang));
        String status = messages.text("status." + evidence.status().word());
        lines.text(
                "DESCRIPTION",
                dates.full(date) + " \u00b7 " + status + "\n"
                        + Summaries.of(event).in(lang));
        event.place().ifPresent(place -> lines.text("LOCATION", place.in(lang)));
        if (!event.topics().isEmpty()) {
            lines.put(
                    "CATEGORIES",
                    event.topics().stream().map(ContentLines::escape).collect(Collectors.joining(",")));
        }
        if (site.settings().url().isPresent()) {
            lines.put("URL", Exporter.base(site) + Exporter.root(site, lang) + Paths.of(event));
        }
        lines.put("TRANSP", "TRANSPARENT"); // nobody is busy because of it
        lines.put("END", "VEVENT");
    }

    private static LocalDate stamp(Event event, Site site) {
        return event.editorial().updated().or(() -> site.settings().asOf()).orElse(LocalDate.EPOCH);
    }

    private static String host(Site site) {
        return site.settings()
                .url()
                .flatMap(l -> Optional.ofNullable(URI.create(l.url()).getHost()))
                .orElse("localhost");
    }
}
