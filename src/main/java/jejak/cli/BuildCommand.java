package jejak.cli;

import java.io.File;
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

    /** With a head start, for what the arguments look like: where they are read otherwise, the build only takes longer. */
    static BuildCommand begun(String... arguments) {
        String source = "";
        String option = SourceOptions.SOURCE;
        for (int i = 1; i < arguments.length; i++) {
            if (arguments[i].startsWith(option + "=")) source = arguments[i].substring(option.length() + 1);
            else if (arguments[i - 1].equals(option)) source = arguments[i];
        }
        boolean isFirst = !new File(source, SourceOptions.NOTES).isDirectory();
        return new BuildCommand(HeadStart.begin(isFirst));
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
