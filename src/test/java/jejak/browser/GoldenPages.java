package jejak.browser;

import java.util.List;
import java.util.stream.Stream;

/** The pages of the golden site that are looked at: one of every kind, with every field that an author can write. */
final class GoldenPages {
    private static final List<String> KINDS = List.of(
            "index.html",
            "timeline.html",
            "events/ferry-paid.html",
            "actors.html",
            "actors/mara-lind.html",
            "network.html",
            "funding.html",
            "sources.html",
            "sources/order-email.html",
            "accounts.html",
            "claims.html",
            "claims/harbour-board.html",
            "corrections.html",
            "search.html",
            "methods.html",
            "dossier.html");

    /** What stands for something that is no longer there, or was never published. */
    private static final List<String> ODD = List.of(
            "events/ferry-ordered.html",
            "events/ruling.html",
            "sources/exhibit-4.html",
            "sources/forged-receipt.html",
            "old-notice.html");

    private static final List<String> TRANSLATED =
            List.of("id/index.html", "id/timeline.html", "id/events/ferry-paid.html", "id/funding.html");

    private GoldenPages() {}

    /** One page of every kind. */
    static Stream<String> kinds() {
        return KINDS.stream();
    }

    /** The same, and pages in the site's other language. */
    static Stream<String> kindsAndTranslated() {
        return Stream.concat(kinds(), TRANSLATED.stream());
    }

    /** Pages in another language, and those that stand for what is not there. */
    static Stream<String> others() {
        return Stream.concat(TRANSLATED.stream(), ODD.stream());
    }
}
