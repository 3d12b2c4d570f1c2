package jejak.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Faults;
import jejak.model.Access;
import jejak.model.Actor;
import jejak.model.Document;
import jejak.model.Event;
import jejak.model.Located;
import jejak.model.Medium;
import jejak.model.Page;
import jejak.model.Settings;
import jejak.model.Source;

/** What must hold before a document is published: the site's gates, and dates that have come. */
final class Requirements implements Document.Cases<Faults> {
    private final Settings.Gates gates;
    private final LocalDate today;
    private final Faults faults = new Faults();

    private Requirements(Settings.Gates gates, LocalDate today) {
        this.gates = gates;
        this.today = today;
    }

    static List<Diagnostic> check(Document document, Settings.Gates gates, LocalDate today) {
        return document.match(new Requirements(gates, today)).list();
    }

    @Override
    public Faults event(Event event) {
        long sources = event.sources().stream()
                .map(c -> c.source().target())
                .distinct()
                .count();
        // an event without any has been reported by reading
        if (sources > 0 && sources < gates.minSources()) {
            faults.add(
                    SiteCode.TOO_FEW_SOURCES,
                    event.sources().get(0).at(),
                    "the event has " + sources + " of the " + gates.minSources() + " sources it needs",
                    "add a source to `sources`");
        }
        if (gates.secondReader() && event.editorial().checkedBy().isEmpty()) {
            faults.add(
                    SiteCode.NEEDS_SECOND_READER,
                    event.at(),
                    "nobody has read `" + event.id() + "` a second time",
                    "have it read, and add `checked_by`");
        }
        event.media().forEach(this::alt);
        return review(event);
    }

    @Override
    public Faults actor(Actor actor) {
        actor.image().ifPresent(this::alt);
        return review(actor);
    }

    @Override
    public Faults source(Source source) {
        if (gates.requireArchive() && source.archiveUrl().isEmpty() && source.access() != Access.WITHHELD) {
            source.url()
                    .filter(url -> !url.url().isEmpty())
                    .ifPresent(url -> faults.add(
                            SiteCode.NEEDS_ARCHIVE,
                            url.at(),
                            "`" + source.id() + "` has no archived copy",
                            "archive the page, and add `archive_url` and `archive_date`"));
        }
        if (source.publishFile() && source.access() != Access.PUBLIC) {
            faults.add(
                    SiteCode.PUBLISHES_WITHHELD,
                    source.file().map(Located::at).orElse(source.at()),
                    "the local copy is to be published, and `access` is `"
                            + source.access().word() + "`",
                    "remove `publish_file`, or set `access: public`");
        }
        return review(source);
    }

    @Override
    public Faults page(Page page) {
        return review(page);
    }

    private Faults review(Document document) {
        Optional<Located<LocalDate>> due =
                document.editorial().reviewBy().filter(by -> by.value().isBefore(today));
        due.ifPresent(by -> faults.add(
                SiteCode.REVIEW_DUE,
                by.at(),
                "`" + document.id() + "` was to be looked at again by " + by.value(),
                "look at it again and move `review_by`"));
        return faults;
    }

    private void alt(Medium medium) {
        boolean isDescribed =
                medium.alt().stream().flatMap(alt -> Stream.of(alt.original())).anyMatch(alt -> !alt.isBlank());
        if (!gates.requireAlt() || isDescribed || !Files.isPicture(medium.file().value())) return;
        faults.add(
                SiteCode.NEEDS_ALT,
                medium.at(),
                "`" + medium.file().value() + "` has no description",
                "add `alt`, one sentence that says what the picture shows");
    }
}
