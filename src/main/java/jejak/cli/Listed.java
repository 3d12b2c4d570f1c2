package jejak.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import jejak.model.Document;
import jejak.model.Edtf;
import jejak.model.Kind;
import jejak.model.Source;
import jejak.site.FiledClaim;
import jejak.site.Row;
import jejak.site.Site;

/** What {@code list} can list. A row is facts by their names, those in front matter where they have one there. */
enum Listed {
    EVENTS(Listed::events),
    ACTORS(Listed::actors),
    SOURCES(Listed::sources),
    PAGES(Listed::pages),
    CLAIMS(Listed::claims),
    FUNDING(Listed::funding);

    private final Function<Site, List<Map<String, String>>> rows;

    Listed(Function<Site, List<Map<String, String>>> rows) {
        this.rows = rows;
    }

    /** As it is named on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** By its word, or by the word for one of it: {@code event}, {@code claim}. */
    static Optional<Listed> of(String word) {
        for (Listed listed : values()) {
            if (listed.word().equals(word) || listed.word().equals(word + "s")) return Optional.of(listed);
        }
        return Optional.empty();
    }

    List<Map<String, String>> rows(Site site) {
        return rows.apply(site);
    }

    private static List<Map<String, String>> events(Site site) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (var event : site.events()) {
            Map<String, String> row = row("id", event.id().text());
            row.put("date", event.date().value().text());
            row.put("status", site.evidence(event).status().word());
            rows.add(named(row, event, event.title().original(), site));
        }
        addWithdrawn(rows, Kind.EVENT, site, "date", "status");
        return rows;
    }

    private static List<Map<String, String>> actors(Site site) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (var actor : site.actors()) {
            Map<String, String> row = row("id", actor.id().text());
            row.put("kind", actor.actorKind().word());
            row.put("events", "" + site.eventsOf(actor).size());
            rows.add(named(row, actor, actor.title().original(), site));
        }
        addWithdrawn(rows, Kind.ACTOR, site, "kind", "events");
        return rows;
    }

    private static List<Map<String, String>> sources(Site site) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Source source : site.sources()) {
            Map<String, String> row = row("id", source.id().text());
            row.put("date", source.date().map(Edtf::text).orElse(""));
            row.put("closeness", source.closeness().word());
            rows.add(named(row, source, source.title().original(), site));
        }
        addWithdrawn(rows, Kind.SOURCE, site, "date", "closeness");
        return rows;
    }

    private static List<Map<String, String>> pages(Site site) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (var page : site.pages())
            rows.add(named(row("id", page.id().text()), page, page.title().original(), site));
        addWithdrawn(rows, Kind.PAGE, site);
        return rows;
    }

    private static List<Map<String, String>> claims(Site site) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (FiledClaim filed : site.claims()) {
            var evidence = site.evidence(filed.event(), filed.claim());
            Map<String, String> row = row("event", filed.event().id().text());
            row.put("id", filed.claim().id().text());
            row.put("status", evidence.status().word());
            row.put("scope", evidence.scope().word());
            row.put("text", filed.claim().text().original());
            rows.add(row);
        }
        return rows;
    }

    private static List<Map<String, String>> funding(Site site) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Row money : site.ledger().rows()) {
            Map<String, String> row = row("event", money.event().id().text());
            row.put("date", money.date().text());
            row.put("from", money.from().key());
            row.put("to", money.to().key());
            row.put("amount", money.funding().amount().text());
            row.put("kind", money.funding().kind().word());
            row.put("status", money.funding().status().word());
            row.put("evidence", money.evidence().status().word());
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, String> row(String name, String value) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put(name, value);
        return row;
    }

    /** With what ends the row of any document: whether readers see it, its title, its file. */
    private static Map<String, String> named(Map<String, String> row, Document document, String title, Site site) {
        row.put("shown", shown(document, site));
        row.put("title", title);
        row.put("file", document.at().file());
        return row;
    }

    private static String shown(Document document, Site site) {
        if (site.isWithdrawn(document)) return "withdrawn";
        if (!site.isDraft(document)) return "public";
        return document.editorial().draft() ? "draft" : "embargoed";
    }

    /** Adds what was withdrawn: of such a document the address is left, and nothing that could be said of it. */
    private static void addWithdrawn(List<Map<String, String>> rows, Kind kind, Site site, String... facts) {
        for (Document document : site.tombstones()) {
            if (document.kind() != kind) continue;
            Map<String, String> row = row("id", document.id().text());
            for (String fact : facts) row.put(fact, "");
            rows.add(named(row, document, "", site));
        }
    }
}
