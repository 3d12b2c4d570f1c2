package jejak.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Outcome;
import jejak.diagnostic.Report;
import jejak.diagnostic.Span;
import jejak.model.Content;
import jejak.model.Settings;
import jejak.parallel.Workers;
import jejak.publish.Published;
import jejak.publish.Publisher;
import jejak.publish.ReadAhead;
import jejak.publish.Staging;
import jejak.read.ContentReader;
import jejak.read.ContentScan;
import jejak.read.copy.CopyReader;
import jejak.read.memo.Key;
import jejak.read.memo.Memo;
import jejak.site.Recall;
import jejak.site.Route;
import jejak.site.Routes;
import jejak.site.Site;
import jejak.site.Viewpoint;
import jejak.words.Messages;

/**
 * The whole path: read, join, render, export, publish. A site with errors is not staged, and one whose pages turn out wrong
 * is abandoned, so the old site stays byte for byte.
 */
public final class Build {
    private final Workers workers;
    private final Progress progress;
    private final Memo memo;
    private final Memo cards;
    private final Memo notes;
    private final HeadStart start;
    private final CopyReader copies;

    public Build(Workers workers, Progress progress) {
        this(workers, progress, Memo.none());
    }

    /** @param memo of what was read before: it saves time, and changes nothing */
    public Build(Workers workers, Progress progress, Memo memo) {
        this(workers, progress, memo, Memo.none());
    }

    /** @param cards share cards that were drawn before: the same */
    public Build(Workers workers, Progress progress, Memo memo, Memo cards) {
        this(workers, progress, memo, cards, Memo.none());
    }

    /** @param notes of what builds were made from, which save making pages that are there already */
    public Build(Workers workers, Progress progress, Memo memo, Memo cards, Memo notes) {
        this(workers, progress, memo, cards, notes, HeadStart.none());
    }

    /** @param start what was begun before the build */
    public Build(Workers workers, Progress progress, Memo memo, Memo cards, Memo notes, HeadStart start) {
        this.workers = workers;
        this.progress = progress;
        this.memo = memo;
        this.cards = cards;
        this.notes = notes;
        this.start = start;
        this.copies = new CopyReader(workers);
    }

    /** Disk faults are thrown; everything an author can mend is in the result. */
    public Result run(Request request) throws IOException {
        List<Diagnostic> faults = new ArrayList<>();
        Supplier<Optional<ReadAhead>> ahead = workers.begin(() -> ReadAhead.of(request.output()));
        progress.stage("read", 0);
        ContentScan scan = ContentScan.of(request.source(), workers);
        Supplier<Look> look = workers.begin(() -> start.look(request.source()));
        Repeat repeat = new Repeat(workers, notes, scan, look, request);
        Optional<Result> same = again(repeat, request, ahead);
        if (same.isPresent()) return same.get();
        Outcome<Content> documents = new ContentReader(workers, memo).read(scan);
        Outcome<Prepared> prepared = prepare(documents, look.get(), request, Recall.nothing());
        faults.addAll(prepared.diagnostics());
        if (stops(faults, request)) return new Result(faults, Optional.empty());

        Prepared site = prepared.value();
        Supplier<List<Route>> planned = workers.begin(() -> Routes.of(site.site()));
        Map<String, String> others = site.isNoted(notes) ? site.others(request.source()) : Map.of();
        Supplier<Optional<Key>> made = workers.begin(() -> Kept.madeFrom(notes, site, others, request));
        Outcome<Optional<Staging>> staging = Publisher.open(request.source(), request.output(), ahead.get());
        faults.addAll(staging.diagnostics());
        if (staging.value().isEmpty()) return new Result(faults, Optional.empty());
        try (Staging stage = staging.value().get()) {
            List<Route> routes = planned.get();
            // what is kept belongs to a manifest, which nobody else writes from here on
            Kept kept = Kept.of(notes, made.get(), site, request);
            if (!kept.isAll() || !stage.keepAll(workers)) {
                fill(stage, site, routes, kept, request, faults);
                if (stops(faults, request)) return new Result(faults, Optional.empty());
            }
            Outcome<Optional<Published>> published = stage.commit(workers);
            faults.addAll(published.diagnostics());
            Optional<Result.Summary> summary = published.value().map(p -> summary(site.site(), routes, p));
            if (summary.isPresent()) {
                kept.remember();
                repeat.remember(site, prepared.diagnostics(), summary.get(), others);
            }
            return new Result(faults, summary);
        }
    }

    /** What came of building the very same files before, where the output still has what that made. */
    private Optional<Result> again(Repeat repeat, Request request, Supplier<Optional<ReadAhead>> ahead)
            throws IOException {
        Optional<Repeat.Said> said = repeat.find(ahead);
        if (said.isEmpty() || stops(said.get().faults(), request)) return Optional.empty();
        List<Diagnostic> faults = new ArrayList<>(said.get().faults());
        Outcome<Optional<Staging>> staging = Publisher.open(request.source(), request.output(), ahead.get());
        faults.addAll(staging.diagnostics());
        if (staging.value().isEmpty()) return Optional.of(new Result(faults, Optional.empty()));
        try (Staging stage = staging.value().get()) {
            if (!stage.isOf(ahead.get().orElseThrow()) || !stage.keepAll(workers)) return Optional.empty();
            Outcome<Optional<Published>> published = stage.commit(workers);
            faults.addAll(published.diagnostics());
            return Optional.of(new Result(
                    faults, published.value().map(p -> said.get().summary().withoutChange())));
        }
    }

    private void fill(
            Staging stage, Prepared site, List<Route> routes, Kept kept, Request request, List<Diagnostic> faults)
            throws IOException {
        Press.Tray tray = new Press.Tray() {
            @Override
            public void take(String path, byte[] bytes, int length) throws IOException {
                stage.put(path, bytes, 0, length);
            }

            @Override
            public boolean keep(String path) throws IOException {
                return stage.keep(path);
            }
        };
        Press press = new Press(site, workers, progress);
        Set<String> written = new HashSet<>();
        Press.Printed printed = press.print(routes, kept, cards, tray);
        faults.addAll(printed.faults());
        routes.forEach(r -> written.add(r.path()));
        written.addAll(printed.others());
        for (var asset : site.assets().files().entrySet()) stage.put(asset.getKey(), asset.getValue());
        written.addAll(site.assets().files().keySet());
        written.addAll(documents(site.site(), request.source(), stage));
        vanished(stage.previous(), written, faults);
    }

    /** Everything up to the pages: what {@code check} shares with a build. */
    Outcome<Prepared> prepare(Request request) {
        progress.stage("read", 0);
        Supplier<Look> look = workers.begin(() -> start.look(request.source()));
        Outcome<Content> documents = new ContentReader(workers, memo).read(request.source());
        return prepare(documents, look.get(), request, Recall.nothing());
    }

    /** The same, of documents that have been read already. */
    Outcome<Prepared> prepare(Outcome<Content> documents, Look look, Request request, Recall recall) {
        Outcome<Joined> joined = join(documents, request, recall);
        Content content = joined.value().content();
        List<Diagnostic> faults = new ArrayList<>(joined.diagnostics());
        faults.addAll(look.faults());
        if (content.settings().url().isEmpty() && !stops(faults, request)) faults.add(noUrl());
        if (!stops(faults, request)) faults.addAll(noWords(content.settings()));
        Prepared.Origin origin = Prepared.Origin.of(look.theme(), content);
        return new Outcome<>(
                new Prepared(
                        joined.value().site(), look.templates(), look.assets(), look.faces(), look.words(), origin),
                faults);
    }

    /**
     * The site for who only asks about it, without its look; empty where so much is wrong with it that it could not be
     * published. Disk faults are thrown.
     */
    public Outcome<Optional<Site>> survey(Request request) {
        progress.stage("read", 0);
        Outcome<Content> documents = new ContentReader(workers, memo).read(request.source());
        Outcome<Joined> joined = join(documents, request, Recall.nothing());
        boolean stops = stops(joined.diagnostics(), request);
        return new Outcome<>(
                stops ? Optional.empty() : Optional.of(joined.value().site()), joined.diagnostics());
    }

    /** @param content with the words of local copies */
    private record Joined(Content content, Site site) {}

    private Outcome<Joined> join(Outcome<Content> documents, Request request, Recall recall) {
        List<Diagnostic> faults = new ArrayList<>(documents.diagnostics());
        Set<String> quoted = Site.quotedFiles(documents.value());
        Outcome<Content> content = copies.read(request.source(), documents.value(), quoted);
        faults.addAll(content.diagnostics());
        progress.stage("site", 0);
        Outcome<Site> site = Site.of(content.value(), new Viewpoint(request.now(), request.drafts()), workers, recall);
        faults.addAll(site.diagnostics());
        return new Outcome<>(new Joined(content.value(), site.value()), faults);
    }

    static boolean stops(List<Diagnostic> faults, Request request) {
        return Report.of(faults).isFailure(request.strict());
    }

    /** Local copies that a source or event publishes; no others leave {@code content/}. */
    private static List<String> documents(Site site, Path source, Staging stage) throws IOException {
        for (String file : site.files())
            stage.put(file, source.resolve("content").resolve(file));
        return site.files();
    }

    private static List<Diagnostic> noWords(Settings settings) {
        return settings.languages().stream()
                .filter(lang -> !Messages.speaks(lang))
                .map(lang -> Diagnostic.of(
                        BuildCode.NO_WORDS,
                        Span.of("content/site.yml"),
                        "there are no interface words in `" + lang + "`, so its pages have English ones",
                        "publish in it all the same, or leave it out of `languages`"))
                .toList();
    }

    private static Diagnostic noUrl() {
        return Diagnostic.of(
                BuildCode.NO_URL,
                Span.of("content/site.yml"),
                "there is no `url`, so the site has no canonical links, no feed, no sitemap and no share cards",
                "add `url` with the address the site will have");
    }

    private static void vanished(List<String> before, Set<String> now, List<Diagnostic> faults) {
        for (String path : before) {
            if (!path.endsWith(".html") || now.contains(path) || isDerived(path)) continue;
            faults.add(Diagnostic.of(
                    BuildCode.URL_VANISHED,
                    Span.of("content/site.yml"),
                    "the address `" + path + "` of the site before has no page any more",
                    "add `redirect_from` to the page that takes its place, or leave the old file with `withdrawn`"));
        }
    }

    /** A list made of other pages: it has no file of its own that could redirect or be withdrawn. */
    private static boolean isDerived(String path) {
        return path.startsWith("claims/") || path.contains("/claims/");
    }

    private static Result.Summary summary(Site site, List<Route> routes, Published published) {
        return new Result.Summary(
                site.events().size(),
                site.actors().size(),
                site.sources().size(),
                routes.size(),
                published.changed() + published.unchanged(),
                published.changed(),
                site.heldBack());
    }
}
