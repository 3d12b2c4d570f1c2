package jejak.cli;

import java.nio.file.Path;
import java.util.Optional;
import jejak.build.Request;
import picocli.CommandLine.Option;

/** The options of commands that make a whole site. */
final class SiteOptions extends SourceOptions {
    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Where the site goes (default: site-output in the source).")
    private Path output;

    @Override
    Request request(boolean writes) {
        return request(writes, Optional.ofNullable(output));
    }
}
