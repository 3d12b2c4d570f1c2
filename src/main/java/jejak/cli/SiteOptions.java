package jejak.cli;

import java.nio.file.Path;
import java.util.Optional;
import jejak.build.Request;

/** The options of commands that make a whole site. */
final class SiteOptions extends SourceOptions {
    private static final String OUTPUT = "--output";

    SiteOptions(Subcommand command) {
        super(command, "Show drafts and embargoed items too; a build needs --output for it.");
        command.option(OUTPUT, Path.class, "DIR", "Where the site goes (default: site-output in the source).");
    }

    @Override
    Request request(boolean writes) {
        return request(writes, Optional.ofNullable(command().given(OUTPUT, null)));
    }
}
