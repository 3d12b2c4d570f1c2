package jejak.build;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import jejak.model.Lang;
import jejak.parallel.Workers;

/**
 * Work that is the same for most sites, begun before it is known which is to be built: the theme inside the program is made
 * ready on one core while another reads the command line, which of a small site's build is a tenth.
 */
public final class HeadStart {
    private final Optional<FutureTask<Look>> builtIn;

    private HeadStart(Optional<FutureTask<Look>> builtIn) {
        this.builtIn = builtIn;
    }

    /** @param all whether all templates will be wanted, which an edit or a build of nothing new does without */
    public static HeadStart begin(boolean all) {
        FutureTask<Look> builtIn = new FutureTask<>(() -> {
            Look look = Look.builtIn();
            if (all) {
                look.templates().ready();
                look.words().of(Lang.ENGLISH); // what other languages lack is said in it
            }
            return look;
        });
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
        return builtIn.isEmpty() ? Look.read(source) : Look.read(source, Workers.await(builtIn.get()));
    }
}
