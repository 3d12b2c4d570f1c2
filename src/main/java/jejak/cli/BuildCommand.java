package jejak.cli;

import java.util.concurrent.Callable;
import jejak.build.Build;
import jejak.build.HeadStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = BuildCommand.NAME, mixinStandardHelpOptions = true, description = "Build the site.")
final class BuildCommand implements Callable<Integer> {
    static final String NAME = "build";

    private final HeadStart start;

    @Spec
    private CommandSpec spec;

    @Mixin
    private SiteOptions options;

    BuildCommand(HeadStart start) {
        this.start = start;
    }

    @Override
    public Integer call() throws Exception {
        return new Run(options, spec)
                .of(
                        true,
                        (workers, progress, request) -> new Build(
                                        workers, progress, options.memo(), options.cards(), options.notes(), start)
                                .run(request));
    }
}
