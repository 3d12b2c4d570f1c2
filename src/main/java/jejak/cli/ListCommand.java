package jejak.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jejak.build.Request;
import jejak.build.Survey;
import jejak.diagnostic.Outcome;
import jejak.diagnostic.Report;
import jejak.diagnostic.Suggestion;
import jejak.parallel.Workers;
import jejak.site.Site;
import picocli.CommandLine.Model.PositionalParamSpec;

final class ListCommand extends Subcommand {
    static final String NAME = "list";

    private static final JsonFactory JSON = new JsonFactory();
    private static final List<String> WORDS =
            Arrays.stream(Listed.values()).map(Listed::word).toList();

    private final SourceOptions options = new SourceOptions(this);

    ListCommand() {
        super(NAME, "List what is in the site, with the status that the evidence carries: a line each.");
        spec().addPositional(PositionalParamSpec.builder()
                .type(String.class)
                .arity("0..1")
                .paramLabel("WHAT")
                .description(String.join(", ", WORDS) + "; without it, all documents, their kind first.")
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
            site = Survey.of(request, workers, options.memo());
        }
        Run run = new Run(options);
        format.print(run.report(site.diagnostics()), request.source(), colour, run.err());
        if (site.value().isEmpty()) {
            run.verdict(site.diagnostics(), ": nothing is listed");
            return Exit.CONTENT;
        }
        if (listed.isPresent()) print(listed.get().rows(site.value().get()), "", format, run.out());
        else all(site.value().get(), format, run.out());
        run.out().flush();
        return Exit.DONE;
    }

    private static void all(Site site, Format format, PrintWriter out) throws IOException {
        for (Listed kind : List.of(Listed.EVENTS, Listed.ACTORS, Listed.SOURCES, Listed.PAGES)) {
            String one = kind.word().substring(0, kind.word().length() - 1);
            print(kind.rows(site), one, format, out);
        }
    }

    /** @param document the kind of each, where rows of several are printed */
    private static void print(List<Map<String, String>> rows, String document, Format format, PrintWriter out)
            throws IOException {
        for (Map<String, String> row : rows) {
            if (format == Format.JSON) {
                out.println(json(row, document));
            } else {
                String facts = String.join(
                        "\t", row.values().stream().map(ListCommand::plain).toList());
                out.println(document.isEmpty() ? facts : document + "\t" + facts);
            }
        }
    }

    private static String json(Map<String, String> row, String document) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            if (!document.isEmpty()) json.writeStringField("document", document);
            for (Map.Entry<String, String> fact : row.entrySet()) json.writeStringField(fact.getKey(), fact.getValue());
            json.writeEndObject();
        }
        return text.toString();
    }

    /** On one line, and with nothing that steers a terminal. */
    private static String plain(String words) {
        return Report.unsteering(words.replaceAll("\\s+", " ").strip());
    }

    private static String unknown(String what) {
        return "nothing is called `" + what + "`"
                + Suggestion.nearest(what, WORDS)
                        .map(near -> "; did you mean `" + near + "`?")
                        .orElse("; it can be " + String.join(", ", WORDS));
    }
}
