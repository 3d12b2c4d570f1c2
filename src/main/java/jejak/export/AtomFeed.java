package jejak.export;

import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import jejak.model.Event;
import jejak.model.Lang;
import jejak.model.Localized;
import jejak.model.Settings;
import jejak.site.Site;
import jejak.words.Messages;

/** {@code feed.xml}: events as they were published and updated, newest first (Atom, RFC 4287). */
final class AtomFeed implements Exporter {
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Override
    public List<Export> exports(Site site, Messages words) {
        if (site.settings().url().isEmpty()) return List.of();
        return List.of(new Export(
                Exporter.root(site, words.lang()) + "feed.xml", out -> write(Feed.of(site, words.lang()), out)));
    }

    private static void write(Feed feed, OutputStream out) {
        Settings settings = feed.settings();
        Xml.document(out, xml -> {
            xml.root("feed", ATOM, "xml:lang", feed.lang().tag());
            words("title", settings.title(), feed, xml);
            if (settings.tagline().isPresent())
                words("subtitle", settings.tagline().get(), feed, xml);
            xml.text("id", feed.home());
            xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", feed.home() + "feed.xml");
            xml.empty("link", "rel", "alternate", "type", "text/html", "href", feed.home());
            xml.text("updated", Feed.instant(feed.updated()));
            xml.open("author").text("name", feed.author()).close();
            xml.text("rights", settings.licence().text());
            for (Event event : feed.events()) entry(event, feed, xml);
            xml.close();
        });
    }

    private static void entry(Event event, Feed feed, Xml xml) throws XMLStreamException {
        xml.open("entry");
        words("title", event.title(), feed, xml);
        xml.text("id", feed.id(event));
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", feed.address(event));
        xml.text("published", event.editorial().published().map(Feed::instant));
        xml.text("updated", Feed.instant(feed.updated(event)));
        Localized<String> summary = Summaries.of(event);
        if (!summary.in(feed.lang()).isEmpty()) words("summary", summary, feed, xml);
        for (String topic : event.topics()) xml.empty("category", "term", topic);
        xml.close();
    }

    /** Words that nobody has translated say which language they are in. */
    private static void words(String name, Localized<String> text, Feed feed, Xml xml) throws XMLStreamException {
        Lang lang = feed.langOf(text);
        if (lang.equals(feed.lang())) xml.text(name, text.in(lang));
        else xml.text(name, text.original(), "xml:lang", lang.tag());
    }
}
