package jejak.render;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jejak.model.Document;
import jejak.model.Editorial;
import jejak.model.Update;
import jejak.render.view.Marks;

/** Corrections, updates, replies and withdrawals as pages show them. */
final class EditorialViews {
    private EditorialViews() {}

    /** The newest first: it is the one that the banner names. */
    static List<Marks.Correction> corrections(Document document, Sheet sheet) {
        return document.editorial().corrections().stream()
                .sorted(Comparator.comparing(Editorial.Correction::date).reversed())
                .map(c -> correction(c, sheet))
                .toList();
    }

    static Marks.Correction correction(Editorial.Correction c, Sheet sheet) {
        Speech speech = sheet.speech();
        return new Marks.Correction(
                speech.dates().plain(c.date()),
                c.date().toString(),
                speech.words(c.was()),
                speech.words(c.now()),
                Entries.words(c.why(), speech));
    }

    static List<Marks.Remark> updates(Document document, Sheet sheet) {
        return remarks(document.editorial().updates(), sheet);
    }

    static List<Marks.Remark> remarks(List<Update> updates, Sheet sheet) {
        Speech speech = sheet.speech();
        return updates.stream()
                .map(u -> new Marks.Remark(
                        speech.dates().plain(u.date()), u.date().toString(), "", "", speech.words(u.what()), List.of()))
                .toList();
    }

    /** Right of reply. Silence is stated neutrally: asked on that day, no answer recorded. */
    static List<Marks.Remark> replies(Document document, Sheet sheet) {
        Speech speech = sheet.speech();
        return document.editorial().replies().stream()
                .map(r -> {
                    Marks.Chip who = sheet.chip(r.actor(), "");
                    Marks.Words text = r.text()
                            .map(speech::words)
                            .orElseGet(() -> new Marks.Words(
                                    speech.say(r.answered().isPresent() ? "reply.answered" : "reply.none"), "", ""));
                    Optional<LocalDate> day = r.answered().or(r::asked);
                    String date = r.answered()
                            .map(d -> speech.say("reply.on", speech.dates().plain(d)))
                            .or(() -> r.asked()
                                    .map(d -> speech.say(
                                            "reply.asked", speech.dates().plain(d))))
                            .orElse("");
                    return new Marks.Remark(
                            date,
                            day.map(LocalDate::toString).orElse(""),
                            who.name(),
                            who.href(),
                            text,
                            r.source().map(s -> List.of(sheet.notes().of(s))).orElse(List.of()));
                })
                .toList();
    }

    /** That somebody was asked, and whether an answer came: one line each, without the answer. */
    static List<Marks.Remark> asked(Document document, Sheet sheet) {
        Speech speech = sheet.speech();
        return document.editorial().replies().stream()
                .map(r -> {
                    Marks.Chip who = sheet.chip(r.actor(), "");
                    String outcome = r.answered()
                            .map(d -> speech.say("reply.on", speech.dates().plain(d)))
                            .orElseGet(() -> speech.say(r.text().isPresent() ? "reply.given" : "reply.open"));
                    String words = r.asked()
                            .map(d -> speech.say(
                                    "reply.line",
                                    speech.say("reply.asked", speech.dates().plain(d)),
                                    outcome))
                            .orElse(outcome);
                    return new Marks.Remark("", "", who.name(), who.href(), new Marks.Words(words, "", ""), List.of());
                })
                .toList();
    }

    static String published(Document document, Speech speech) {
        return document.editorial()
                .published()
                .map(d -> speech.say("published", speech.dates().plain(d)))
                .orElse("");
    }

    static String updated(Document document, Speech speech) {
        Optional<LocalDate> updated = document.editorial().updated();
        if (updated.isEmpty() || updated.equals(document.editorial().published())) return "";
        return speech.say("updated", speech.dates().plain(updated.get()));
    }

    static boolean isWithdrawn(Document document) {
        return document.editorial().withdrawn().isPresent();
    }

    /** A document's title; of one that is withdrawn the title is gone with its other words. */
    static Marks.Words title(Document document, Speech speech) {
        return isWithdrawn(document)
                ? new Marks.Words(speech.say("withdrawn.title"), "", "")
                : speech.words(document.title());
    }

    /** What the page of a withdrawn document says of itself. */
    static Frames.About tombstone(String section, Speech speech) {
        return new Frames.About(
                section,
                speech.say("withdrawn.title"),
                speech.say("withdrawn.description"),
                "article",
                "",
                false,
                true,
                false);
    }

    /** What the tombstone says. */
    static String withdrawal(Document document, Speech speech) {
        return document.editorial()
                .withdrawn()
                .map(w -> speech.say("withdrawn.on", speech.dates().plain(w.date()))
                        + w.note().map(n -> " " + speech.plain(n)).orElse(""))
                .orElse("");
    }
}
