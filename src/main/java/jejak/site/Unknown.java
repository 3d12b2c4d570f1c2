package jejak.site;

import jejak.diagnostic.Span;
import jejak.model.Kind;

/**
 * A name that leads nowhere, before anybody has looked for a similar one: that is slow, and done only for those printed.
 *
 * @param target as the author wrote it
 * @param among what it should have been one of
 */
record Unknown(SiteCode code, String target, Span at, Among among) {

    /** Where a similar name is looked for. */
    enum Among {
        EVENTS,
        ACTORS,
        SOURCES,
        PAGES,
        DOCUMENTS,
        FUNDING,
        FILES;

        static Among of(Kind kind) {
            return switch (kind) {
                case EVENT -> EVENTS;
                case ACTOR -> ACTORS;
                case SOURCE -> SOURCES;
                case PAGE -> PAGES;
            };
        }
    }
}
