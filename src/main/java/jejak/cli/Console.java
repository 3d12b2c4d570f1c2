package jejak.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import jejak.build.Result;
import jejak.diagnostic.Diagnostic;
import jejak.serve.Listener;

/** The terminal of a site that is served: faults when they are others than before, a line for each new state of the site. */
final class Console implements Listener {
    private final Run run;
    private final Format format;
    private final boolean colour;
    private final Path source;
    private String last = "";

    Console(Run run, Format format, boolean colour, Path source) {
        this.run = run;
        this.format = format;
        this.colour = colour;
        this.source = source;
    }

    @Override
    public synchronized void attempted(List<Diagnostic> diagnostics, Optional<Result.Summary> summary, Duration took) {
        String faults = format.print(run.report(diagnostics), source, colour);
        boolean isNew = !faults.equals(last);
        last = faults;
        if (isNew) run.err().print(faults);
        if (summary.isPresent()) run.summary(summary.get(), "", took.toNanos());
        else if (isNew) run.verdict(diagnostics, ": the site is shown as it was");
        run.err().flush();
    }

    @Override
    public synchronized void failed(Throwable failure) {
        last = "";
        if (failure instanceof UncheckedIOException disk) {
            run.err().println("jejak: the disk failed: " + disk.getCause());
        } else {
            run.err().println("jejak: this is a bug in the program, not in your content");
            failure.printStackTrace(run.err());
        }
        run.err().flush();
    }
}
