package jejak.export;

import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import jejak.model.Document;
import jejak.model.Editorial.Correction;
import jejak.model.Lang;
import jejak.model.Localized;
import jejak.model.Settings;
import jejak.site.Listing;
import jejak.site.Paths;
import jejak.site.Site;
import jejak.words.Messages;

/**
 * The log of corrections as Atom (RFC 4287), one entry a correction, newest first: {@code corrections.xml}. Updates, which put
 * nothing right, are in {@code feed.xml} alone. Without the site's {@code url} there is none. At most {@value #MOST} entries.
 */
final class CorrectionsFeed implements Exporter {
    private static final int MOST = 100;
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String PATH = "corrections.xml";

    private record Entry(Document document, Correction correction) {}

    @Override
    public List<Export> exports(Site site, Messages words) {
        if (site.settings().url().isEmpty()) return List.of();
        return List.of(new Export(Exporter.root(site, words.lang()) + PATH, out -> write(site, words, out)));
    }

    private static void write(Site site, Messages messages, OutputStream out) {
        Lang lang = messages.lang();
        Settings settings = site.settings();
        String home = Exporter.base(site) + Exporter.root(site, lang);
        List<Entry> entries = entries(site);
        LocalDate updated = entries.isEmpty()
                ? settings.asOf().orElse(LocalDate.EPOCH)
                : entries.get(0).correction().date();
        Words words = Words.of(messages);
        Xml.document(out, xml -> {
            xml.root("feed", ATOM, "xml:lang", lang.tag());
            xml.text("title", words.title() + ": " + settings.title().in(lang));
            xml.text("id", home + Paths.of(Listing.CORRECTIONS));
            xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", home + PATH);
            xml.empty("link", "rel", "alternate", "type", "text/html", "href", home + Paths.of(Listing.CORRECTIONS));
            xml.text("updated", instant(updated));
            String author = settings.newsroom()
                    .map(n -> n.name().in(lang))
                    .orElseGet(() -> settings.title().in(lang));
            xml.open("author").text("name", author).close();
            xml.text("rights", settings.licence().text());
            for (Entry entry : entries) entry(entry, lang, home, words, site, xml);
            xml.close();
        });
    }

    private static List<Entry> entries(Site site) {
        List<Document> documents = new ArrayList<>(site.events());
        documents.addAll(site.actors());
        documents.addAll(site.sources());
        documents.addAll(site.pages());
        List<Entry> entries = new ArrayList<>();
        for (Document document : documents) {
            for (Correction correction : document.editorial().corrections()) {
                entries.add(new Entry(document, correction));
            }
        }
        entries.sort(Comparator.comparing((Entry e) -> e.correction().date()).reversed());
        return entries.size() <= MOST ? entries : entries.subList(0, MOST);
    }

    private static void entry(Entry entry, Lang lang, String home, Words words, Site site, Xml xml)
            throws XMLStreamException {
        Correction correction = entry.correction();
        String page = home + Paths.of(entry.document()) + "#part-corrections";
        xml.open("entry");
        title(entry.document().title(), lang, site, xml);
        xml.text("id", id(entry, lang, site));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", page);
        xml.text("updated", instant(correction.date()));
        xml.text("summary", words.summary(correction, lang));
        xml.close();
    }

    private static void title(Localized<String> text, Lang lang, Site site, Xml xml) throws XMLStreamException {
        Lang first = site.settings().firstLanguage();
        if (text.isIn(lang, first)) xml.text("title", text.in(lang));
        else xml.text("title", text.original(), "xml:lang", first.tag());
    }

    // RFC 4287 section 4.2.6: never to change, so it is made of what a correction is and not of where it stands.
    private static String id(Entry entry, Lang lang, Site site) {
        String host =
                Optional.ofNullable(URI.create(Exporter.base(site)).getHost()).orElse("localhost");
        Document document = entry.document();
        Correction correction = entry.correction();
        String name = String.join(
                "\n",
                host,
                document.kind().word(),
                document.id().text(),
                correction.date().toString(),
                correction.was().original(),
                correction.now().original(),
                lang.tag());
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String instant(LocalDate day) {
        return day + "T00:00:00Z";
    }

    /** What the feed says of its own, in the words of the pages. */
    private record Words(String title, String was, String now, String why) {
        static Words of(Messages messages) {
            Map<String, String> own = messages.interfaceWords();
            return new Words(
                    messages.text("title.corrections"), own.get("it_said"), own.get("it_says_now"), own.get("because"));
        }

        String summary(Correction c, Lang lang) {
            String text =
                    was + ": " + c.was().in(lang) + "\n" + now + ": " + c.now().in(lang);
            return c.why().map(w -> text + "\n" + why + ": " + w.in(lang)).orElse(text);
        }
    }
}
