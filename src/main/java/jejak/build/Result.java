package jejak.build;

import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Diagnostic;
import jejak.site.HeldBack;

/**
 * What came of a build: everything that is wrong and, where nothing was in the way, what was made.
 *
 * @param summary empty where there were errors: then nothing was published
 */
public record Result(List<Diagnostic> diagnostics, Optional<Summary> summary) {
    public Result {
        diagnostics = List.copyOf(diagnostics);
    }

    /** @param changed pages and other files written anew; the others were as they are */
    public record Summary(int events, int actors, int sources, int pages, int files, int changed, HeldBack heldBack) {
        /** Of the same site, where every file was there already. */
        Summary withoutChange() {
            return new Summary(events, actors, sources, pages, files, 0, heldBack);
        }
    }
}
