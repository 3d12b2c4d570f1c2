package jejak.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import jejak.model.Editorial;

/**
 * When a site is looked at, and by whom.
 *
 * @param now the one reading of the clock: ends embargoes, and makes reviews due
 * @param drafts whether drafts and embargoed documents are shown too, for the editors alone
 */
public record Viewpoint(Instant now, boolean drafts) {

    /** The day it is, in UTC. */
    public LocalDate today() {
        return now.atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** Whether readers may not see it yet. */
    boolean isHeldBack(Editorial editorial) {
        return editorial.draft() || isEmbargoed(editorial);
    }

    /** An embargo ends at its instant: from then on the document is out. */
    boolean isEmbargoed(Editorial editorial) {
        return editorial.embargo().map(end -> end.isAfter(now)).orElse(false);
    }
}
