package jejak.build;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import jejak.diagnostic.Outcome;
import jejak.model.Theme;
import jejak.read.ThemeReader;

/**
 * Work that is the same for most sites, begun before it is known which is to be built: the theme inside the program is made
 * ready on one core while another reads the command line, which of a small site's build is a tenth.
 */
public final class HeadStart {
    private final FutureTask<Look> builtIn = new FutureTask<>(() -> Look.of(Outcome.of(ThemeReader.builtIn())));

    private HeadStart() {}

    public static HeadStart begin() {
        HeadStart start = new HeadStart();
        Thread thread = new Thread(start.builtIn, "jejak-start");
        thread.setDaemon(true);
        thread.start();
        return start;
    }

    /** The same work, done when it is asked for. */
    public static HeadStart none() {
        return new HeadStart();
    }

    /** The look of the site in that folder, which may have templates of its own. */
    Look look(Path source) {
        builtIn.run(); // nothing, where it has begun already
        Look plain = get();
        Outcome<Theme> theme = ThemeReader.read(source, plain.theme());
        return theme.diagnostics().isEmpty() && plain.isOf(theme.value()) ? plain : Look.of(theme);
    }

    private Look get() {
        try {
            return builtIn.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) throw error;
            if (e.getCause() instanceof RuntimeException fault) throw fault;
            throw new IllegalStateException(e.getCause());
        }
    }
}
