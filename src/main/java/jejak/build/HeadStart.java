package jejak.build;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import jejak.diagnostic.Outcome;
import jejak.model.Theme;
import jejak.parallel.Workers;
import jejak.read.ThemeReader;

/**
 * Work that is the same for most sites, begun before it is known which is to be built: the theme inside the program is made
 * ready on one core while another reads the command line, which of a small site's build is a tenth.
 */
public final class HeadStart {
    private final Optional<FutureTask<Look>> builtIn;

    private HeadStart(Optional<FutureTask<Look>> builtIn) {
        this.builtIn = builtIn;
    }

    public static HeadStart begin() {
        FutureTask<Look> builtIn = new FutureTask<>(() -> Look.of(Outcome.of(ThemeReader.builtIn())));
        Thread thread = new Thread(builtIn, "jejak-start");
        thread.setDaemon(true);
        thread.start();
        return new HeadStart(Optional.of(builtIn));
    }

    public static HeadStart none() {
        return new HeadStart(Optional.empty());
    }

    /** The look of the site in that folder, which may have templates of its own. */
    Look look(Path source) {
        if (builtIn.isEmpty()) return Look.read(source);
        Look plain = Workers.await(builtIn.get());
        Outcome<Theme> theme = ThemeReader.read(source, plain.theme());
        return theme.diagnostics().isEmpty() && plain.isOf(theme.value()) ? plain : Look.of(theme);
    }
}
