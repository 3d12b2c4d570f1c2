package jejak.cli;

import jejak.build.Build;
import jejak.build.HeadStart;

final class BuildCommand extends Subcommand {
    static final String NAME = "build";

    private final HeadStart start;
    private final SiteOptions options = new SiteOptions(this);

    BuildCommand(HeadStart start) {
        super(NAME, "Build the site.");
        this.start = start;
    }

    @Override
    public Integer call() throws Exception {
        return new Run(options)
                .of(
                        true,
                        (workers, progress, request) -> new Build(
                                        workers, progress, options.memo(), options.cards(), options.notes(), start)
                                .run(request));
    }
}
