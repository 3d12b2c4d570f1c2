package jejak.cli;

import java.util.List;
import jejak.diagnostic.Suggestion;
import jejak.read.JsonSchema;
import picocli.CommandLine.Model.PositionalParamSpec;

final class SchemaCommand extends Subcommand {
    static final String NAME = "schema";

    /** As {@link JsonSchema#PARTS} has them; asking it takes reading every declaration, and help is asked for more often. */
    static final List<String> PARTS = List.of("event", "actor", "source", "page", "site");

    SchemaCommand() {
        super(
                NAME,
                "Print the JSON Schema of front matter or of site.yml, for editors that complete keys and mark slips.");
        spec().addPositional(PositionalParamSpec.builder()
                .type(String.class)
                .arity("0..1")
                .paramLabel("PART")
                .description(String.join(", ", PARTS) + "; without it, one schema of all.")
                .build());
    }

    @Override
    public Integer call() {
        String part = spec().commandLine().getParseResult().matchedPositionalValue(0, null);
        if (part != null && !PARTS.contains(part)) {
            throw wrong("there is no schema `" + part + "`"
                    + Suggestion.nearest(part, PARTS)
                            .map(near -> "; did you mean `" + near + "`?")
                            .orElse("; there is one of " + String.join(", ", PARTS)));
        }
        var out = spec().commandLine().getOut();
        out.print(part == null ? JsonSchema.ofAll() : JsonSchema.of(part));
        out.flush();
        return Exit.DONE;
    }
}
