package jejak.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jejak.build.Check;
import jejak.build.LegalFiles;
import jejak.build.Request;
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

    private final List<String> results = new ArrayList<>();

    @Override
    public Integer call() throws Exception {
        Request request = options.request(false);
        List<Check.Further> further = new ArrayList<>();
        if (legal != null) further.add(legalRead(request));
        return new Run(options, spec)
                .of(false, (workers, progress, r) -> new Check(workers, progress).run(r, further), results);
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
