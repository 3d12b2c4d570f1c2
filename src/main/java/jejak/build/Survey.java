package jejak.build;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Outcome;
import jejak.model.Content;
import jejak.parallel.Workers;
import jejak.read.ContentReader;
import jejak.read.copy.CopyReader;
import jejak.read.memo.Memo;
import jejak.site.Site;
import jejak.site.Viewpoint;

/** Reads and joins a site for who only asks about it: no page is made. */
public final class Survey {
    private Survey() {}

    /**
     * The site, and what is wrong with it; empty where that is so much that it could not be published. Disk faults are
     * thrown.
     *
     * @param memo of what was read before: it saves time, and changes nothing
     */
    public static Outcome<Optional<Site>> of(Request request, Workers workers, Memo memo) throws IOException {
        Outcome<Content> read = new ContentReader(workers, memo).read(request.source());
        Outcome<Content> content =
                new CopyReader(workers).read(request.source(), read.value(), Site.quotedFiles(read.value()));
        Outcome<Site> site = Site.of(content.value(), new Viewpoint(request.now(), request.drafts()), workers);
        var faults = new java.util.ArrayList<>(read.diagnostics());
        faults.addAll(content.diagnostics());
        faults.addAll(site.diagnostics());
        boolean stops = Build.stops(faults, request);
        return new Outcome<>(stops ? Optional.empty() : Optional.of(site.value()), List.copyOf(faults));
    }
}
