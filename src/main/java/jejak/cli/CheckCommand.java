package jejak.cli;

import java.util.concurrent.Callable;
import jejak.build.Check;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Do everything a build does but publish, and read the finished pages as a stranger would.")
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private SiteOptions options;

    @Override
    public Integer call() throws Exception {
        return new Run(options, spec)
                .of(false, (workers, progress, request) -> new Check(workers, progress, options.memo()).run(request));
    }
}
