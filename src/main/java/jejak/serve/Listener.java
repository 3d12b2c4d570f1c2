package jejak.serve;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jejak.build.Result;
import jejak.diagnostic.Diagnostic;

/** Hears what becomes of the files: the terminal. Called by one thread at a time. */
public interface Listener {
    /** @param summary empty where there were errors: then the site before is still shown */
    void attempted(List<Diagnostic> diagnostics, Optional<Result.Summary> summary, Duration took);

    /** A disk that failed, or a fault of the program. The site before is still shown. */
    void failed(Throwable failure);
}
