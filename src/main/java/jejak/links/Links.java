package jejak.links;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Faults;
import jejak.parallel.Workers;
import jejak.site.Site;

/**
 * Asks each address on somebody else's host once, and says which of them leads nowhere any more.
 *
 * <p>Warnings only: what others do with their pages breaks no build.
 */
public final class Links {
    private final Manners manners;
    private final Instant now;
    private final Web web;
    private final Wayback wayback;

    /** @param archive where the availability API lies: {@link Wayback#HOME} */
    public Links(Manners manners, Instant now, URI archive) {
        this.manners = manners;
        this.now = now;
        this.web = new Web(manners, now);
        this.wayback = new Wayback(web, archive);
    }

    /** @param asked those that were not known from an earlier run */
    public record Checked(List<Diagnostic> diagnostics, int addresses, int asked, int rotten, int unsure) {}

    /**
     * @param source the folder that holds {@code content/}; what was found is kept in its {@code .jejak/links.json}
     * @throws IOException where there seems to be no network at all, or the disk fails
     */
    public Checked check(Site site, Path source) throws IOException {
        List<Outward> places = Outward.of(site);
        LinkCache cache = LinkCache.in(source);
        SortedMap<String, Answer> answers = new TreeMap<>();
        Map<String, List<URI>> byHost = new LinkedHashMap<>();
        for (Outward place : places) {
            Optional<URI> uri = Address.of(place.url());
            if (uri.isEmpty() || answers.containsKey(uri.get().toString())) continue;
            Optional<Answer> known = cache.fresh(uri.get().toString(), now);
            if (known.isPresent()) {
                answers.put(uri.get().toString(), known.get());
                continue;
            }
            List<URI> ofHost = byHost.computeIfAbsent(uri.get().getAuthority(), host -> new ArrayList<>());
            if (!ofHost.contains(uri.get())) ofHost.add(uri.get());
        }
        List<Answer> asked = ask(List.copyOf(byHost.values()));
        offline(asked, byHost.size());
        for (Answer answer : asked) answers.put(answer.url(), answer);
        if (!answers.isEmpty()) cache.write(answers);
        return new Checked(
                report(places, answers),
                answers.size(),
                asked.size(),
                count(answers, Answer.Outcome.ROTTEN),
                count(answers, Answer.Outcome.UNSURE));
    }

    /** Some hosts at a time, one address after the other of each. */
    private List<Answer> ask(List<List<URI>> hosts) {
        try (Workers workers = new Workers(manners.atOnce())) {
            return workers
                    .map(
                            hosts,
                            uris -> uris.stream()
                                    .map(uri -> LinkVisit.of(uri, web, now))
                                    .toList())
                    .stream()
                    .flatMap(List::stream)
                    .toList();
        }
    }

    // One host that is gone is rot; when none of several can be found it is our own line that is cut.
    private static void offline(List<Answer> asked, int hosts) throws IOException {
        boolean none = asked.stream().allMatch(a -> a.words().equals(Reply.Fault.NO_HOST.words()));
        if (hosts >= 3 && none) throw new IOException("none of " + hosts + " hosts can be found; is there a network?");
    }

    private static int count(Map<String, Answer> answers, Answer.Outcome outcome) {
        return (int)
                answers.values().stream().filter(a -> a.outcome() == outcome).count();
    }

    private List<Diagnostic> report(List<Outward> places, Map<String, Answer> answers) {
        Faults faults = new Faults();
        Map<String, Wayback.Found> copies = new TreeMap<>();
        for (Outward place : places) {
            Optional<Answer> answer = Address.of(place.url()).map(URI::toString).map(answers::get);
            if (answer.isEmpty()) continue;
            report(place, answer.get(), copies, faults);
        }
        return faults.list();
    }

    private void report(Outward place, Answer answer, Map<String, Wayback.Found> copies, Faults faults) {
        String url = "`" + place.url() + "`";
        switch (answer.outcome()) {
            case ROTTEN -> faults.add(rot(place, answer, copies));
            case UNSURE ->
                faults.add(
                        LinkCode.LINK_UNSURE,
                        place.at(),
                        url + " cannot be judged: " + answer.words(),
                        "open it in a browser");
            case ALIVE ->
                answer.movedTo()
                        .ifPresent(to -> faults.add(
                                LinkCode.LINK_MOVED,
                                place.at(),
                                url + " has moved for good",
                                "write `" + to + "`, if it is the same page"));
        }
    }

    private Diagnostic rot(Outward place, Answer answer, Map<String, Wayback.Found> copies) {
        String message = "`" + place.url() + "` leads nowhere: " + answer.words();
        return Diagnostic.of(LinkCode.LINK_ROT, place.at(), message, remedy(place, copies));
    }

    private String remedy(Outward place, Map<String, Wayback.Found> copies) {
        if (place.archive().isPresent()) {
            return "readers have the archived copy " + place.archive().get()
                    + "; write the new address, if there is one";
        }
        if (isArchive(place.url())) return "find another copy of the page";
        Wayback.Found found = copies.computeIfAbsent(place.url(), url -> wayback.find(url, place.read()));
        if (found.capture().isPresent()) {
            Wayback.Capture copy = found.capture().get();
            return "write the new address, or use the archived copy of " + copy.day() + ", " + copy.url();
        }
        return found.hasAnswered()
                ? "write the new address; the Wayback Machine has no copy of the old one"
                : "write the new address, or look for an archived copy";
    }

    /** The capture nearest to the day the editors read a page. */
    public Wayback.Found capture(String url, Optional<LocalDate> read) {
        return wayback.find(url, read);
    }

    /** Whether it is a capture itself. */
    public static boolean isArchive(String url) {
        return Address.of(url)
                .map(URI::getHost)
                .filter(host -> host.equals("web.archive.org") || host.matches("archive\\.(today|ph|is|md|vn|li|fo)"))
                .isPresent();
    }
}
