package jejak.cli;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jejak.build.Cleaning;
import jejak.build.Request;
import jejak.diagnostic.Outcome;

final class CleanCommand extends Subcommand {
    static final String NAME = "clean";

    private final SiteOptions options = new SiteOptions(this);

    CleanCommand() {
        super(NAME, "Remove the site and what builds keep, and nothing that somebody wrote.");
        spec().usageMessage()
                .footer(
                        "",
                        "An output with files that are not the generator's is not touched; dotfiles at its top stay. Of .jejak, the"
                                + " folders memo, cards and notes go, which are the program's own; what check --links has"
                                + " learned stays, since learning it again means asking other hosts.");
    }

    @Override
    public Integer call() throws IOException {
        Request request = options.request(false);
        Outcome<Cleaning.Removed> removed = Cleaning.run(request, options.keeps());
        Run run = new Run(options);
        options.format().print(run.report(removed.diagnostics()), request.source(), options.colour(), run.err());
        if (removed.hasErrors()) {
            run.verdict(removed.diagnostics(), ": nothing was removed");
            return Exit.USAGE;
        }
        forget(request.source().resolve(SourceOptions.KEPT));
        if (!options.isQuiet()) {
            run.out().println(words(removed.value(), request.output()));
            run.out().flush();
        }
        return Exit.DONE;
    }

    private static String words(Cleaning.Removed removed, Path output) {
        List<String> parts = new ArrayList<>(2);
        if (removed.published() > 0) parts.add(Run.count(removed.published(), "file") + " of " + output);
        if (removed.kept() > 0) parts.add(Run.count(removed.kept(), "file") + " of what builds keep");
        return parts.isEmpty() ? "nothing to remove" : "removed " + String.join(" and ", parts);
    }

    private static void forget(Path folder) throws IOException {
        try {
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) Files.delete(folder);
        } catch (DirectoryNotEmptyException e) {
            // what was learned of links is in it
            return;
        }
    }
}
