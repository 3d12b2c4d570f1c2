package jejak.cli;

import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Code;
import jejak.diagnostic.Suggestion;
import picocli.CommandLine.Model.PositionalParamSpec;

final class ExplainCommand extends Subcommand {
    static final String NAME = "explain";

    private final PositionalParamSpec code = PositionalParamSpec.builder()
            .type(String.class)
            .arity("0..1")
            .paramLabel("CODE")
            .description("Such as unknown-actor; without one, all are listed.")
            .build();

    ExplainCommand() {
        super(NAME, "Say what a fault's code means, and the remedy.");
        spec().addPositional(code);
    }

    @Override
    public Integer call() {
        var out = spec().commandLine().getOut();
        String tag = spec().commandLine().getParseResult().matchedPositionalValue(0, null);
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
            throw wrong("no fault has the code `" + tag + "`" + help);
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
