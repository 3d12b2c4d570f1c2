package jejak.cli;

import jejak.diagnostic.Suggestion;
import jejak.read.JsonSchema;
import picocli.CommandLine.Model.PositionalParamSpec;

final class SchemaCommand extends Subcommand {
    static final String NAME = "schema";

    SchemaCommand() {
        super(
                NAME,
                "Print the JSON Schema of front matter or of site.yml, for editors that complete keys and mark slips.");
        spec().addPositional(PositionalParamSpec.builder()
                .type(String.class)
                .arity("0..1")
                .paramLabel("PART")
                .description(String.join(", ", JsonSchema.PARTS) + "; without it, one schema of all.")
                .build());
    }

    @Override
    public Integer call() {
        String part = spec().commandLine().getParseResult().matchedPositionalValue(0, null);
        if (part != null && !JsonSchema.PARTS.contains(part)) {
            throw wrong("there is no schema `" + part + "`"
                    + Suggestion.nearest(part, JsonSchema.PARTS)
                            .map(near -> "; did you mean `" + near + "`?")
                            .orElse("; there is one of " + String.join(", ", JsonSchema.PARTS)));
        }
        var out = spec().commandLine().getOut();
        out.print(part == null ? JsonSchema.ofAll() : JsonSchema.of(part));
        out.flush();
        return Exit.DONE;
    }
}
