package jejak.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jejak.build.Archiving;
import jejak.build.Check;
import jejak.build.LegalFiles;
import jejak.build.Progress;
import jejak.build.Request;
import jejak.build.Result;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Report;
import jejak.links.Links;
import jejak.links.Manners;
import jejak.links.Wayback;
import jejak.parallel.Workers;
import jejak.site.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Do everything a build does but publish, and read the finished pages as a stranger would.")
final class CheckCommand implements Callable<Integer> {
    /** What {@code --legal} alone means. */
    private static final String BESIDE_THE_SOURCE = "legal-read.html";

    @Spec
    private CommandSpec spec;

    @Mixin
    private SiteOptions options;

    @Option(
            names = "--legal",
            arity = "0..1",
            paramLabel = "FILE",
            fallbackValue = "",
            description =
                    "Write every sentence that names a living person, with what carries it, as a page to print and"
                            + " as JSON beside it (default: legal-read.html in the source).")
    private String legal;

    @Option(
            names = "--links",
            description =
                    "Ask every address on other hosts once, and warn of those that lead nowhere. Uses the network.")
    private boolean links;

    @Option(
            names = "--archive",
            description =
                    "Look up archived copies of sources that have none, and write archive_url and archive_date into"
                            + " their files. Uses the network.")
    private boolean archive;

    /** For tests: where the availability API lies. */
    @Option(names = "--archive-service", hidden = true)
    private URI archiveService = Wayback.HOME;

    /** For tests: a server on this machine, which is asked without pauses. */
    @Option(names = "--loopback", hidden = true)
    private boolean loopback;

    private final List<String> results = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        Request request = options.request(false);
        List<Check.Further> further = new ArrayList<>();
        if (legal != null) further.add(legalRead(request));
        if (links) further.add(site -> links(site, request));
        return new Run(options, spec).of(false, (workers, progress, r) -> run(workers, progress, r, further), results);
    }

    private Result run(Workers workers, Progress progress, Request request, List<Check.Further> further)
            throws IOException {
        List<Diagnostic> unwritten = archive ? archive(workers, progress, request) : List.of();
        Result result = new Check(workers, progress, options.memo()).run(request, further);
        List<Diagnostic> all = new ArrayList<>(result.diagnostics());
        all.addAll(unwritten);
        boolean fails = Report.of(all).isFailure(request.strict());
        return new Result(all, fails ? Optional.empty() : result.summary());
    }

    private List<Diagnostic> archive(Workers workers, Progress progress, Request request) throws IOException {
        Archiving.Done done = new Archiving(workers, progress, manners(), archiveService).run(request);
        results.add(
                "archive: " + Run.count(done.looked(), "source") + " without a copy, " + done.written() + " written, "
                        + done.without() + " not in the archive"
                        + (done.unanswered() > 0 ? ", no answer for " + done.unanswered() : ""));
        return done.diagnostics();
    }

    private List<Diagnostic> links(Site site, Request request) throws IOException {
        Links.Checked checked = new Links(manners(), request.now(), archiveService).check(site, request.source());
        results.add("links: " + checked.addresses() + (checked.addresses() == 1 ? " address, " : " addresses, ")
                + checked.asked() + " asked now, " + checked.rotten() + " rotten, " + checked.unsure()
                + " that cannot be judged");
        return checked.diagnostics();
    }

    private Manners manners() {
        return loopback ? Manners.LOOPBACK : Manners.POLITE;
    }

    private Check.Further legalRead(Request request) throws IOException {
        Path file = legal.isEmpty() ? request.source().resolve(BESIDE_THE_SOURCE) : Path.of(legal);
        Optional<String> objection = LegalFiles.objection(file, request);
        if (objection.isPresent()) {
            throw new ParameterException(spec.commandLine(), "--legal: not to " + file + ": " + objection.get());
        }
        return site -> {
            LegalFiles.Written memo = LegalFiles.write(site, file.toAbsolutePath());
            results.add("legal read: " + Run.count(memo.statements(), "sentence") + " on "
                    + memo.people() + (memo.people() == 1 ? " living person, " : " living people, ")
                    + memo.flagged() + " flagged: " + memo.html() + ", "
                    + memo.json().getFileName());
            return List.of();
        };
    }
}
