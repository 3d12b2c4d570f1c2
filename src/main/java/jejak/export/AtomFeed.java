package jejak.export;

import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import jejak.model.Event;
import jejak.model.Lang;
import jejak.model.Localized;
import jejak.model.Settings;
import jejak.site.Paths;
import jejak.site.Site;

/**
 * {@code feed.xml}: events as they were published and updated, newest first (Atom, RFC 4287).
 *
 * <p>Dates are the editors', never the events' nor the clock's: an event without {@code published} or an update stands
 * under the site's {@code as_of}. At most {@value #MOST} entries.
 */
final class AtomFeed implements Exporter {
    private static final int MOST = 50;
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Override
    public List<Export> exports(Site site, Lang lang) {
        if (site.settings().url().isEmpty()) return List.of();
        return List.of(new Export(Exporter.root(site, lang) + "feed.xml", out -> write(site, lang, out)));
    }

    private static void write(Site site, Lang lang, OutputStream out) {
        Settings settings = site.settings();
        String home = Exporter.base(site) + Exporter.root(site, lang);
        LocalDate asOf = settings.asOf().orElse(LocalDate.EPOCH);
        List<Event> newest = site.events().stream()
                .filter(e -> e.editorial().withdrawn().isEmpty())
                .sorted(Comparator.comparing((Event e) -> updated(e, asOf))
                        .reversed()
                        .thenComparing(e -> e.id()))
                .limit(MOST)
                .toList();
        LocalDate updated = newest.isEmpty() ? asOf : updated(newest.get(0), asOf);
        Xml.document(out, xml -> {
            xml.root("feed", ATOM, "xml:lang", lang.tag());
            words("title", settings.title(), lang, site, xml);
            if (settings.tagline().isPresent())
                words("subtitle", settings.tagline().get(), lang, site, xml);
            xml.text("id", home);
            xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", home + "feed.xml");
            xml.empty("link", "rel", "alternate", "type", "text/html", "href", home);
            xml.text("updated", instant(updated));
            String author = settings.newsroom()
                    .map(n -> n.name().in(lang))
                    .orElseGet(() -> settings.title().in(lang));
            xml.open("author").text("name", author).close();
            xml.text("rights", settings.licence().text());
            for (Event event : newest) entry(event, lang, home, asOf, site, xml);
            xml.close();
        });
    }

    private static void entry(Event event, Lang lang, String home, LocalDate asOf, Site site, Xml xml)
            throws XMLStreamException {
        xml.open("entry");
        words("title", event.title(), lang, site, xml);
        xml.text("id", id(event, lang, site));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", home + Paths.of(event));
        xml.text("published", event.editorial().published().map(AtomFeed::instant));
        xml.text("updated", instant(updated(event, asOf)));
        Localized<String> summary = event.summary().orElseGet(() -> firstSentence(event));
        if (!summary.in(lang).isEmpty()) words("summary", summary, lang, site, xml);
        for (String topic : event.topics()) xml.empty("category", "term", topic);
        xml.close();
    }

    /** Words that nobody has translated say which language they are in. */
    private static void words(String name, Localized<String> text, Lang lang, Site site, Xml xml)
            throws XMLStreamException {
        Lang first = site.settings().firstLanguage();
        if (text.isIn(lang, first)) xml.text(name, text.in(lang));
        else xml.text(name, text.original(), "xml:lang", first.tag());
    }

    private static Localized<String> firstSentence(Event event) {
        Map<Lang, String> translations = new TreeMap<>();
        event.body().translations().forEach((lang, prose) -> translations.put(lang, prose.firstSentence()));
        return new Localized<>(event.body().original().firstSentence(), translations);
    }

    // RFC 4287 section 4.2.6: an entry's id must never change, so it is a tag: URI (RFC 4151) made of the event's id
    // and the date of first publication; the page's address may still move. Without that date it is a UUID made of the
    // name (RFC 9562, version 3): a day that changes with the site's `as_of` would make every entry a new one.
    private static String id(Event event, Lang lang, Site site) {
        String host =
                Optional.ofNullable(URI.create(Exporter.base(site)).getHost()).orElse("localhost");
        String suffix = lang.equals(site.settings().firstLanguage()) ? "" : ":" + lang.tag();
        String name = ":event:" + event.id() + suffix;
        Optional<LocalDate> published = event.editorial().published();
        if (published.isPresent()) return "tag:" + host + "," + published.get() + name;
        return "urn:uuid:" + UUID.nameUUIDFromBytes((host + name).getBytes(StandardCharsets.UTF_8));
    }

    private static LocalDate updated(Event event, LocalDate asOf) {
        return event.editorial().updated().orElse(asOf);
    }

    private static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
