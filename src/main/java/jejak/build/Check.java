package jejak.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import jejak.check.FinishedTree;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Outcome;
import jejak.parallel.Workers;
import jejak.read.memo.Memo;
import jejak.site.Route;
import jejak.site.Routes;
import jejak.site.Site;

/** A build that publishes nothing: its pages are handed to a stranger to judge, and dropped. */
public final class Check {
    private final Workers workers;
    private final Progress progress;
    private final Memo memo;

    /** @param memo of what was read before: it saves time, and changes nothing */
    public Check(Workers workers, Progress progress, Memo memo) {
        this.workers = workers;
        this.progress = progress;
        this.memo = memo;
    }

    /** Something more to do with a site that is fit to be published. */
    public interface Further {
        /** What it found; disk faults are thrown. */
        List<Diagnostic> with(Site site) throws IOException;
    }

    /** Disk faults are thrown. @param further in order, where nothing is in the way of publishing */
    public Result run(Request request, List<Further> further) throws IOException {
        Outcome<Prepared> prepared = new Build(workers, progress, memo).prepare(request);
        List<Diagnostic> faults = new ArrayList<>(prepared.diagnostics());
        if (Build.stops(faults, request)) return new Result(faults, java.util.Optional.empty());
        Site site = prepared.value().site();
        faults.addAll(site.advice());
        List<Route> routes = Routes.of(site);
        FinishedTree tree = new FinishedTree(site.settings().basePath());
        Press press = new Press(prepared.value(), workers, progress);
        Press.Printed printed = press.print(routes, tree::add);
        faults.addAll(printed.faults());
        prepared.value().assets().files().forEach((path, bytes) -> tree.add(path, bytes, bytes.length));
        site.files().forEach(tree::add);
        progress.stage("check", 0);
        faults.addAll(tree.judge());
        for (Further more : Build.stops(faults, request) ? List.<Further>of() : further) faults.addAll(more.with(site));
        if (Build.stops(faults, request)) return new Result(faults, java.util.Optional.empty());
        Result.Summary summary = new Result.Summary(
                site.events().size(),
                site.actors().size(),
                site.sources().size(),
                routes.size(),
                routes.size()
                        + printed.others().size()
                        + prepared.value().assets().files().size(),
                0,
                site.heldBack());
        return new Result(faults, java.util.Optional.of(summary));
    }
}
