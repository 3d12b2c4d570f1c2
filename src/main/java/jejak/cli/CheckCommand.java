package jejak.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import picocli.CommandLine.Model.OptionSpec;

final class CheckCommand extends Subcommand {
    static final String NAME = "check";

    /** What {@code --legal} alone means. */
    private static final String BESIDE_THE_SOURCE = "legal-read.html";

    private final SiteOptions options = new SiteOptions(this);
    private final List<String> results = new ArrayList<>();

    CheckCommand() {
        super(NAME, "Do everything a build does but publish, and read the finished pages as a stranger would.");
        option(
                "--legal",
                "FILE",
                "",
                "Write every sentence that names a living person, with what carries it, as a page to print and"
                        + " as JSON beside it (default: legal-read.html in the source).");
        flag(
                "--links",
                "Ask every address on other hosts once, and warn of those that lead nowhere. Uses the network.");
        flag(
                "--archive",
                "Look up archived copies of sources that have none, and write archive_url and archive_date into"
                        + " their files. Uses the network.");
        spec().addOption(hidden("--archive-service", URI.class)).addOption(hidden("--loopback", boolean.class));
    }

    /** For tests: where the availability API lies, and that a server on this machine is asked without pauses. */
    private static OptionSpec hidden(String name, Class<?> type) {
        return OptionSpec.builder(name).type(type).hidden(true).build();
    }

    @Override
    public Integer call() throws Exception {
        Request request = options.request(false);
        List<Check.Further> further = new ArrayList<>();
        String legal = given("--legal", null);
        if (legal != null) further.add(legalRead(legal, request));
        if (has("--links")) further.add(site -> links(site, request));
        return new Run(options).of(false, (workers, progress, r) -> run(workers, progress, r, further), results);
    }

    private Result run(Workers workers, Progress progress, Request request, List<Check.Further> further)
            throws IOException {
        List<Diagnostic> unwritten = has("--archive") ? archive(workers, progress, request) : List.of();
        Result result = new Check(workers, progress, options.memo()).run(request, further);
        List<Diagnostic> all = new ArrayList<>(result.diagnostics());
        all.addAll(unwritten);
        boolean fails = Report.of(all).isFailure(request.strict());
        return new Result(all, fails ? Optional.empty() : result.summary());
    }

    private List<Diagnostic> archive(Workers workers, Progress progress, Request request) throws IOException {
        Archiving.Done done = new Archiving(workers, progress, manners(), archiveService()).run(request);
        results.add(
                "archive: " + Run.count(done.looked(), "source") + " without a copy, " + done.written() + " written, "
                        + done.without() + " not in the archive"
                        + (done.unanswered() > 0 ? ", no answer for " + done.unanswered() : ""));
        return done.diagnostics();
    }

    private List<Diagnostic> links(Site site, Request request) throws IOException {
        Links.Checked checked = new Links(manners(), request.now(), archiveService()).check(site, request.source());
        results.add("links: " + checked.addresses() + (checked.addresses() == 1 ? " address, " : " addresses, ")
                + checked.asked() + " asked now, " + checked.rotten() + " rotten, " + checked.unsure()
                + " that cannot be judged");
        return checked.diagnostics();
    }

    private Manners manners() {
        return has("--loopback") ? Manners.LOOPBACK : Manners.POLITE;
    }

    private URI archiveService() {
        return given("--archive-service", Wayback.HOME);
    }

    private Check.Further legalRead(String legal, Request request) throws IOException {
        Path file = legal.isEmpty() ? request.source().resolve(BESIDE_THE_SOURCE) : Path.of(legal);
        Optional<String> objection = LegalFiles.objection(file, request);
        if (objection.isPresent()) {
            throw wrong("--legal: not to " + file + ": " + objection.get());
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
