package jejak.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import jejak.build.Request;
import jejak.diagnostic.Report;
import jejak.model.Kind;
import jejak.read.Composer;
import jejak.scaffold.Filing;
import jejak.scaffold.ImportReader;
import jejak.scaffold.Imported;
import jejak.scaffold.NewFiles;
import picocli.CommandLine.Model.PositionalParamSpec;

final class ImportCommand extends Subcommand {
    static final String NAME = "import";

    /** In bytes: more is no list that anybody has written. */
    private static final int LARGEST = 64 << 20;

    private final SourceOptions options = new SourceOptions(this);

    ImportCommand() {
        super(NAME, "Write a file for each event, actor or source in a table, a timeline or a list of references.");
        spec().addPositional(PositionalParamSpec.builder()
                .index("0")
                .required(true)
                .type(Path.class)
                .paramLabel("FILE")
                .description(
                        "A table in CSV, whose first line names keys of front matter; the JSON or the spreadsheet of"
                                + " TimelineJS; references in CSL-JSON, as Zotero exports them.")
                .build());
        spec().addPositional(PositionalParamSpec.builder()
                .index("1..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("KEY=VALUE")
                .description("Front matter for what the file does not say, such as closeness=reporting.")
                .build());
        option("--as", String.class, "KIND", "What the rows of a table are: event, actor, source or page.");
        spec().usageMessage()
                .footer(
                        "",
                        "A table may have the columns id and body too. Required keys that nothing gives stand in the files as"
                                + " comments until they are filled in. Events and pages begin with draft: true. No file is"
                                + " ever written over, and where anything is wrong none is written.");
    }

    @Override
    public Integer call() throws IOException {
        List<String> words = words();
        Path file = Path.of(words.get(0));
        if (!Files.isRegularFile(file)) throw wrong("there is no plain file " + file);
        Request request = options.request(false);
        NewFiles files = new NewFiles(request.source());
        if (!files.exists("content"))
            throw wrong("there is no content/ in " + request.source() + "; `jejak init` begins a site");
        if (Files.size(file) > LARGEST) throw wrong(file + " is larger than 64 MiB: import it in parts");
        String shown = shown(file, request.source());
        Imported imported = ImportReader.read(shown, Files.readAllBytes(file), as());
        List<Kind> kinds =
                imported.items().stream().map(Imported.Item::kind).distinct().toList();
        Map<String, String> more = Values.of(words.subList(1, words.size()), kinds, this);
        for (Kind kind : kinds) {
            Optional<String> objection = files.objection("content/" + kind.folder() + "/x");
            if (objection.isPresent()) throw wrong(objection.get());
        }
        Filing filing = Filing.of(imported, shown, more, files::text);
        Run run = new Run(options);
        options.format().print(run.report(filing.faults()), request.source(), options.colour(), run.err());
        if (Report.of(filing.faults()).isFailure(request.strict())) {
            run.verdict(filing.faults(), ": no file was written");
            return Exit.CONTENT;
        }
        Map<String, byte[]> documents = new LinkedHashMap<>();
        filing.files().forEach(document -> documents.put(document.path(), document.bytes()));
        files.put(documents);
        if (!options.isQuiet()) report(filing, imported, run);
        return Exit.DONE;
    }

    private void report(Filing filing, Imported imported, Run run) {
        var out = run.out();
        for (Composer.Composed document : filing.files()) out.println(options.shown(document.path()));
        for (Filing.There there : filing.there()) {
            out.println("is there already, and stays: " + options.shown(there.path()) + " (line " + there.line() + ", "
                    + Report.unsteering(there.title()) + ")");
        }
        out.println(Run.count(filing.files().size(), "file") + " written");
        TreeSet<String> open = new TreeSet<>();
        filing.files().forEach(document -> open.addAll(document.open()));
        if (!open.isEmpty()) out.println("to fill in: " + String.join(", ", open));
        if (!imported.left().isEmpty()) out.println("left behind: " + String.join(", ", imported.left()));
        out.flush();
    }

    private Optional<Kind> as() {
        String as = given("--as", null);
        if (as == null) return Optional.empty();
        for (Kind kind : Kind.values()) if (kind.word().equals(as)) return Optional.of(kind);
        List<String> words = Arrays.stream(Kind.values()).map(Kind::word).toList();
        throw wrong("--as: `" + as + "` is none of " + String.join(", ", words));
    }

    /** As faults name files: from the source on where it lies there, so that its lines can be shown. */
    private static String shown(Path file, Path source) throws IOException {
        Path real = file.toRealPath();
        return (real.startsWith(source) ? source.relativize(real) : real)
                .toString()
                .replace('\\', '/');
    }
}
