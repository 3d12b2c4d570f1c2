package jejak.export;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jejak.model.Event;
import jejak.model.Lang;
import jejak.model.Localized;
import jejak.model.Settings;
import jejak.site.Paths;
import jejak.site.Site;

/**
 * What every feed of the site's events says, whatever its format: the newest {@value #MOST} by editorial date, newest first.
 *
 * <p>Dates are the editors', never the events' nor the clock's: an event without {@code published} or an update stands under
 * the site's {@code as_of}. A feed needs the site's {@code url}.
 *
 * @param home the address of the site in that language, ending in a slash
 */
record Feed(Site site, Lang lang, String home, LocalDate asOf, List<Event> events) {
    private static final int MOST = 50;

    /** @throws java.util.NoSuchElementException where the site has no {@code url} */
    static Feed of(Site site, Lang lang) {
        LocalDate asOf = site.settings().asOf().orElse(LocalDate.EPOCH);
        List<Event> newest = site.events().stream()
                .filter(e -> e.editorial().withdrawn().isEmpty())
                .sorted(Comparator.comparing((Event e) -> updated(e, asOf))
                        .reversed()
                        .thenComparing(e -> e.id()))
                .limit(MOST)
                .toList();
        return new Feed(site, lang, Exporter.base(site) + Exporter.root(site, lang), asOf, newest);
    }

    Settings settings() {
        return site.settings();
    }

    /** The newsroom, or the site itself where none is named. */
    String author() {
        return settings()
                .newsroom()
                .map(n -> n.name().in(lang))
                .orElseGet(() -> settings().title().in(lang));
    }

    LocalDate updated() {
        return events.isEmpty() ? asOf : updated(events.get(0));
    }

    LocalDate updated(Event event) {
        return updated(event, asOf);
    }

    /** Where an event's page is. */
    String address(Event event) {
        return home + Paths.of(event);
    }

    // RFC 4287 section 4.2.6: an entry's id must never change, so it is a tag: URI (RFC 4151) made of the event's id
    // and the date of first publication; the page's address may still move. Without that date it is a UUID made of the
    // name (RFC 9562, version 3): a day that changes with the site's `as_of` would make every entry a new one.
    String id(Event event) {
        String host =
                Optional.ofNullable(URI.create(Exporter.base(site)).getHost()).orElse("localhost");
        String suffix = lang.equals(settings().firstLanguage()) ? "" : ":" + lang.tag();
        String name = ":event:" + event.id() + suffix;
        Optional<LocalDate> published = event.editorial().published();
        if (published.isPresent()) return "tag:" + host + "," + published.get() + name;
        return "urn:uuid:" + UUID.nameUUIDFromBytes((host + name).getBytes(StandardCharsets.UTF_8));
    }

    /** The language that these words are in: the feed's, or the site's first where nobody has translated them. */
    Lang langOf(Localized<String> text) {
        return text.isIn(lang, settings().firstLanguage()) ? lang : settings().firstLanguage();
    }

    /** Midnight in UTC of an editorial day (RFC 3339). */
    static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }

    private static LocalDate updated(Event event, LocalDate asOf) {
        return event.editorial().updated().orElse(asOf);
    }
}
