package jejak.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Span;

/** What editors did with a document, of whatever kind. Editorial dates, not the event's. */
public record Editorial(
        List<Correction> corrections,
        List<Update> updates,
        List<Reply> replies,
        List<Localized<String>> checkedBy,
        Optional<LocalDate> published,
        Optional<Located<LocalDate>> reviewBy,
        Optional<Withdrawal> withdrawn,
        boolean draft,
        Optional<Instant> embargo,
        List<Located<Id>> redirectFrom) {

    /** Nothing done yet. */
    public static final Editorial NONE = new Editorial(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            List.of());

    public Editorial {
        corrections = List.copyOf(corrections);
        updates = List.copyOf(updates);
        replies = List.copyOf(replies);
        checkedBy = List.copyOf(checkedBy);
        redirectFrom = List.copyOf(redirectFrom);
    }

    /** The newest editorial date, never the clock's: what feeds and pages call "updated". */
    public Optional<LocalDate> updated() {
        Optional<LocalDate> newest = published;
        for (Correction c : corrections) newest = later(newest, c.date());
        for (Update u : updates) newest = later(newest, u.date());
        if (withdrawn.isPresent()) newest = later(newest, withdrawn.get().date());
        return newest;
    }

    private static Optional<LocalDate> later(Optional<LocalDate> a, LocalDate b) {
        return a.isPresent() && !a.get().isBefore(b) ? a : Optional.of(b);
    }

    /** Something was wrong and has been put right. */
    public record Correction(
            LocalDate date, Localized<String> was, Localized<String> now, Optional<Localized<String>> why, Span at) {}

    /** Right of reply: what was asked, and what came. No answer is stated neutrally. */
    public record Reply(
            Ref actor,
            Optional<LocalDate> asked,
            Optional<LocalDate> answered,
            Optional<Localized<String>> text,
            Optional<Citation> source) {}

    /** The tombstone at the same address. */
    public record Withdrawal(LocalDate date, Optional<Localized<String>> note) {}
}
