package jejak.export;

import static jejak.export.JsonText.plain;
import static jejak.export.JsonText.strings;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import jejak.model.Event;
import jejak.model.Lang;
import jejak.model.Localized;
import jejak.model.Settings;
import jejak.site.Site;
import jejak.words.Messages;

/** {@code feed.json}: what {@link AtomFeed} says, for readers of JSON Feed 1.1 (jsonfeed.org/version/1.1). */
final class JsonFeed implements Exporter {
    private static final JsonFactory JSON = new JsonFactory();

    @Override
    public List<Export> exports(Site site, Messages words) {
        if (site.settings().url().isEmpty()) return List.of();
        return List.of(new Export(
                Exporter.root(site, words.lang()) + "feed.json", out -> write(Feed.of(site, words.lang()), out)));
    }

    private static void write(Feed feed, OutputStream out) throws IOException {
        Settings settings = feed.settings();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeStringField("version", "https://jsonfeed.org/version/1.1");
            json.writeStringField("title", settings.title().in(feed.lang()));
            json.writeStringField("home_page_url", feed.home());
            json.writeStringField("feed_url", feed.home() + "feed.json");
            plain("description", settings.tagline().map(t -> t.in(feed.lang())), json);
            json.writeStringField("language", feed.lang().tag());
            json.writeArrayFieldStart("authors");
            json.writeStartObject();
            json.writeStringField("name", feed.author());
            plain("url", settings.newsroom().flatMap(n -> n.url()).map(l -> l.url()), json);
            json.writeEndObject();
            json.writeEndArray();
            json.writeArrayFieldStart("items");
            for (Event event : feed.events()) {
                json.writeRaw('\n');
                item(event, feed, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void item(Event event, Feed feed, JsonGenerator json) throws IOException {
        Localized<String> summary = Summaries.of(event);
        String title = event.title().in(feed.lang());
        String words = summary.in(feed.lang());
        json.writeStartObject();
        json.writeStringField("id", feed.id(event));
        json.writeStringField("url", feed.address(event));
        json.writeStringField("title", title);
        // an item must have content (JSON Feed 1.1, "Items"); the event itself, with its evidence, is the page
        json.writeStringField("content_text", words.isEmpty() ? title : words);
        Lang lang = feed.langOf(event.title());
        if (!lang.equals(feed.lang())) json.writeStringField("language", lang.tag());
        plain("date_published", event.editorial().published().map(Feed::instant), json);
        json.writeStringField("date_modified", Feed.instant(feed.updated(event)));
        if (!event.topics().isEmpty()) strings("tags", event.topics(), json);
        json.writeEndObject();
    }
}
