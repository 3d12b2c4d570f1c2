package jejak.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jejak.build.Progress;
import jejak.build.Request;
import jejak.build.Result;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Report;
import jejak.diagnostic.Severity;
import jejak.parallel.Workers;
import jejak.publish.PublishCode;
import jejak.site.HeldBack;
import picocli.CommandLine;

/** Runs a build or a check and says what came of it: faults on stderr, the result on stdout. */
final class Run {
    private final SourceOptions options;
    private final PrintWriter out;
    private final PrintStream err;

    Run(SourceOptions options) {
        CommandLine line = options.command().spec().commandLine();
        this.options = options;
        this.out = line.getOut();
        PrintWriter given = line.getErr();
        this.err = new PrintStream(new WriterStream(given), true, StandardCharsets.UTF_8);
    }

    interface Work {
        Result run(Workers workers, Progress progress, Request request) throws IOException;
    }

    int of(boolean writes, Work work) throws IOException {
        return of(writes, work, List.of());
    }

    /** @param results lines for stdout that the work may add while it runs */
    int of(boolean writes, Work work, List<String> results) throws IOException {
        long started = System.nanoTime();
        Format format = options.format();
        boolean colour = options.colour();
        Request request = options.request(writes);
        Terminal terminal = new Terminal(err);
        Stopwatch stopwatch = new Stopwatch(Terminal.isWatched() && !options.isQuiet() ? terminal : Progress.SILENT);
        Result result;
        try (Workers workers = Workers.ofMachine()) {
            result = work.run(workers, stopwatch, request);
        } finally {
            terminal.clear();
        }
        format.print(report(result.diagnostics()), request.source(), colour, err);
        if (options.isVerbose()) err.print(stopwatch.report());
        if (result.summary().isPresent()) {
            summary(result.summary().get(), writes ? "" : "checked ", System.nanoTime() - started);
            if (!options.isQuiet()) results.forEach(out::println);
            out.flush();
            return Exit.DONE;
        }
        verdict(result.diagnostics(), writes ? ": nothing was published, the old site is as it was" : "");
        return isMisuse(result.diagnostics()) ? Exit.USAGE : Exit.CONTENT;
    }

    Report report(List<Diagnostic> diagnostics) {
        return Report.of(audible(diagnostics));
    }

    private List<Diagnostic> audible(List<Diagnostic> all) {
        if (!options.isQuiet()) return all;
        List<Diagnostic> errors = new ArrayList<>();
        for (Diagnostic d : all) if (d.code().severity() != Severity.NOTICE) errors.add(d);
        return errors;
    }

    /** Whether all that is wrong is the choice of the output folder. */
    private static boolean isMisuse(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .anyMatch(d -> d.isError() && d.code() instanceof PublishCode code && code.isUsage());
    }

    /** @param and what follows from the faults; may be empty */
    void verdict(List<Diagnostic> diagnostics, String and) {
        if (options.format() != Format.TEXT) return;
        Report report = report(diagnostics);
        err.println(count(report.errors(), "error") + ", " + count(report.warnings(), "warning") + and);
    }

    /** @param how a word and a space, or nothing */
    void summary(Result.Summary s, String how, long nanos) {
        if (options.isQuiet()) return;
        out.println(count(s.events(), "event") + ", " + count(s.actors(), "actor") + ", " + count(s.sources(), "source")
                + ", " + count(s.pages(), "page") + " " + how
                + "in " + seconds(nanos) + " s");
        heldBack(s.heldBack()).ifPresent(out::println);
        out.flush();
    }

    /** With one decimal. {@link String#format} would first look for the figures of a locale, for 10 ms. */
    private static String seconds(long nanos) {
        long tenths = (nanos + 50_000_000) / 100_000_000;
        return tenths / 10 + "." + tenths % 10;
    }

    PrintWriter out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    /** In words; empty where nothing is. */
    static Optional<String> heldBack(HeldBack held) {
        if (held.isEmpty()) return Optional.empty();
        int drafts = held.count(HeldBack.Reason.DRAFT);
        int embargoed = held.count(HeldBack.Reason.EMBARGO);
        List<String> parts = new ArrayList<>(2);
        if (drafts > 0) parts.add(count(drafts, "draft"));
        if (embargoed > 0) parts.add(embargoed + " under embargo");
        String next =
                held.nextEmbargo().map(t -> "; the next embargo ends " + t).orElse("");
        return Optional.of("held back: " + String.join(", ", parts) + next);
    }

    static String count(int n, String thing) {
        return n + " " + thing + (n == 1 ? "" : "s");
    }
}
