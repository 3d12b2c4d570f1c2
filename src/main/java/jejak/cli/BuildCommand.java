package jejak.cli;

import java.util.concurrent.Callable;
import jejak.build.Build;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "build", mixinStandardHelpOptions = true, description = "Build the site.")
final class BuildCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private SiteOptions options;

    @Override
    public Integer call() throws Exception {
        return new Run(options, spec)
                .of(
                        true,
                        (workers, progress, request) -> new Build(
                                        workers, progress, options.memo(), options.cards(), options.notes())
                                .run(request));
    }
}
