package jejak.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import jejak.diagnostic.Code;
import jejak.diagnostic.Suggestion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Say what a fault's code means, and the remedy.")
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "CODE",
            description = "Such as unknown-actor; without one, all are listed.")
    private String tag;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        if (tag == null) {
            for (Code code : Codes.ALL) out.println(code.tag());
            return Exit.DONE;
        }
        Optional<Code> found = Codes.of(tag);
        if (found.isEmpty()) {
            List<String> tags = Codes.ALL.stream().map(Code::tag).toList();
            String help = Suggestion.nearest(tag, tags)
                    .map(t -> "; did you mean `" + t + "`?")
                    .orElse("; `jejak explain` lists them all");
            throw new ParameterException(spec.commandLine(), "no fault has the code `" + tag + "`" + help);
        }
        Code code = found.get();
        out.println(code.tag() + " (" + code.severity().word() + ")");
        out.println();
        out.println(code.meaning());
        out.println();
        out.println(code.remedy());
        return Exit.DONE;
    }
}
