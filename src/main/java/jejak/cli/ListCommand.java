package jejak.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import jejak.build.Build;
import jejak.build.Progress;
import jejak.build.Request;
import jejak.diagnostic.Outcome;
import jejak.diagnostic.Suggestion;
import jejak.parallel.Workers;
import jejak.site.Site;
import picocli.CommandLine.Model.PositionalParamSpec;

final class ListCommand extends Subcommand {
    static final String NAME = "list";

    private static final String WORDS = "events, actors, sources, pages, claims, funding";

    private final SourceOptions options = new SourceOptions(this);

    ListCommand() {
        super(NAME, "List what is in the site, with the status that the evidence carries: a line each.");
        spec().addPositional(PositionalParamSpec.builder()
                .type(String.class)
                .arity("0..1")
                .paramLabel("WHAT")
                .description(WORDS + "; without it, all documents, their kind first.")
                .build());
        spec().usageMessage()
                .footer(
                        "",
                        "Facts are parted by tabs: of an event id, date, status, shown, title, file; of an actor id, kind, events,"
                                + " shown, title, file; of a source id, date, closeness, shown, title, file; of a page id,"
                                + " shown, title, file; of a claim event, id, status, scope, text; of a sum event, date,"
                                + " from, to, amount, kind, status, evidence.",
                        "--format=json prints an object with these names a line. Drafts are listed with --drafts.");
    }

    @Override
    public Integer call() throws IOException {
        String what = spec().commandLine().getParseResult().matchedPositionalValue(0, null);
        Optional<Listed> listed = what == null ? Optional.empty() : Listed.of(what);
        if (what != null && listed.isEmpty()) throw wrong(unknown(what));
        Request request = options.request(false);
        Format format = options.format();
        boolean colour = options.colour();
        Outcome<Optional<Site>> site;
        try (Workers workers = Workers.ofMachine()) {
            site = new Build(workers, Progress.SILENT, options.memo()).survey(request);
        }
        Run run = new Run(options);
        format.print(run.report(site.diagnostics()), request.source(), colour, run.err());
        if (site.value().isEmpty()) {
            run.verdict(site.diagnostics(), ": nothing is listed");
            return Exit.CONTENT;
        }
        RowPrinter printer = new RowPrinter(format == Format.JSON, run.out());
        if (listed.isPresent()) printer.print(listed.get().rows(site.value().get()), "");
        else all(site.value().get(), printer);
        run.out().flush();
        // not among the results, which other programs read
        if (format == Format.TEXT && !options.isQuiet()) {
            Run.heldBack(site.value().get().heldBack()).ifPresent(run.err()::println);
        }
        return Exit.DONE;
    }

    private static void all(Site site, RowPrinter printer) throws IOException {
        for (Listed kind : List.of(Listed.EVENTS, Listed.ACTORS, Listed.SOURCES, Listed.PAGES)) {
            String one = kind.word().substring(0, kind.word().length() - 1);
            printer.print(kind.rows(site), one);
        }
    }

    private static String unknown(String what) {
        return "nothing is called `" + what + "`"
                + Suggestion.nearest(what, List.of(WORDS.split(", ")))
                        .map(near -> "; did you mean `" + near + "`?")
                        .orElse("; it can be " + WORDS);
    }
}
