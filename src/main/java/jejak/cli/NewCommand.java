package jejak.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jejak.build.Request;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Span;
import jejak.diagnostic.Suggestion;
import jejak.model.Id;
import jejak.model.Kind;
import jejak.read.Composer;
import jejak.scaffold.Filing;
import jejak.scaffold.NewFiles;
import jejak.site.Paths;
import picocli.CommandLine.Model.PositionalParamSpec;

final class NewCommand extends Subcommand {
    static final String NAME = "new";

    private static final String KINDS = "event, actor, source, page";

    /** So that a file's name, with a language and an ending, fits where names may have 255 bytes. */
    private static final int LONGEST_ID = 200;

    private final SourceOptions options = new SourceOptions(this);

    NewCommand() {
        super(NAME, "Write the file of a new event, actor, source or page.");
        spec().addPositional(PositionalParamSpec.builder()
                .index("0")
                .required(true)
                .type(String.class)
                .paramLabel("KIND")
                .description(KINDS + ".")
                .build());
        spec().addPositional(PositionalParamSpec.builder()
                .index("1")
                .required(true)
                .type(String.class)
                .paramLabel("TITLE")
                .description("What it is called; for an actor, the name.")
                .build());
        spec().addPositional(PositionalParamSpec.builder()
                .index("2..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("KEY=VALUE")
                .description("Front matter, such as date=2015-05-25 or actors=sam-altman,elon-musk.")
                .build());
        option("--id", String.class, "ID", "Its permanent id (default: made from the title).");
        spec().usageMessage()
                .footer(
                        "",
                        "Required keys that are not given stand in the file as comments, each with an example, until they are"
                                + " filled in. Events and pages begin with draft: true. No file is ever written over.");
    }

    @Override
    public Integer call() throws IOException {
        List<String> words = words();
        Kind kind = kind(words.get(0));
        String title = words.get(1).strip();
        Composer composer = Composer.of(kind);
        Map<String, String> values = Values.of(words.subList(2, words.size()), List.of(kind), this);
        if (values.containsKey(composer.titleKey())) {
            throw wrong("`" + composer.titleKey() + "` is the second word: it is given twice");
        }
        if (title.isEmpty()) throw wrong("the title is empty");
        Format format = options.format();
        boolean colour = options.colour();
        Request request = options.request(false);
        NewFiles files = new NewFiles(request.source());
        Id id = id(title);
        if (kind == Kind.PAGE && Paths.isReserved(id)) {
            throw wrong("`" + id + "` is the name of another part of the site: choose another with --id");
        }
        String path = Composer.path(kind, id);
        Optional<String> objection = files.objection(path);
        if (objection.isPresent()) throw wrong(objection.get());
        if (!files.exists("content"))
            throw wrong("there is no content/ in " + request.source() + "; `jejak init` begins a site");
        Composer.Composed document = Filing.compose(kind, id, Map.of(composer.titleKey(), title), values, "");
        if (!document.faults().isEmpty()) {
            Span at = Span.of(path);
            List<Diagnostic> faults = document.faults().stream()
                    .map(d -> Filing.placed(d, document, at))
                    .toList();
            if (format == Format.TEXT) throw wrong(words(faults));
            Run run = new Run(options);
            format.print(run.report(faults), request.source(), colour, run.err());
            return Exit.USAGE;
        }
        if (files.exists(path)) throw wrong("there is " + options.shown(path) + " already; choose another with --id");
        files.put(Map.of(path, document.bytes()));
        report(document);
        return Exit.DONE;
    }

    private static String words(List<Diagnostic> faults) {
        return faults.stream()
                .map(d -> d.message() + d.help().map(h -> "; " + h).orElse(""))
                .collect(Collectors.joining("\njejak: "));
    }

    private void report(Composer.Composed document) {
        if (options.isQuiet()) return;
        var out = spec().commandLine().getOut();
        out.println(options.shown(document.path()));
        if (!document.open().isEmpty()) out.println("to fill in: " + String.join(", ", document.open()));
        out.flush();
    }

    private Kind kind(String word) {
        for (Kind kind : Kind.values()) if (kind.word().equals(word)) return kind;
        throw wrong("there is no kind of document `" + word + "`"
                + Suggestion.nearest(word, List.of(KINDS.split(", ")))
                        .map(near -> "; did you mean `" + near + "`?")
                        .orElse("; it can be " + KINDS));
    }

    private Id id(String title) {
        String given = given("--id", null);
        if (given == null) {
            Optional<Id> made = Composer.id(title);
            return made.orElseThrow(() -> wrong("no id can be made of `" + title + "`: give one with --id"));
        }
        if (given.length() > LONGEST_ID) throw wrong("--id: it has more than " + LONGEST_ID + " letters");
        if (Id.isValid(given)) return new Id(given);
        throw wrong("--id: `" + given + "` is no id"
                + Composer.id(given).map(id -> "; write `" + id.text() + "`").orElse("; use a-z, digits and dashes"));
    }
}
