package jejak.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Suggestion;
import jejak.model.Document;
import jejak.model.Id;
import jejak.model.Kind;
import jejak.model.Ref;

/** Turns names that lead nowhere into faults, with the nearest name that leads somewhere. */
final class Suggestions {
    /** No report prints more of one code; the rest go without, so that 10,000 slips among 10,000 ids stay quick. */
    private static final int MOST = 50;

    private final Names names;
    private final Redirects redirects;
    private final Map<Unknown.Among, List<String>> spellings = new EnumMap<>(Unknown.Among.class);

    Suggestions(Names names, Redirects redirects, Collection<String> funding, Collection<String> files) {
        this.names = names;
        this.redirects = redirects;
        spellings.put(Unknown.Among.FUNDING, funding.stream().sorted().toList());
        spellings.put(Unknown.Among.FILES, files.stream().sorted().toList());
    }

    List<Diagnostic> explain(List<Unknown> unknown) {
        List<Unknown> sorted = new ArrayList<>(unknown);
        sorted.sort(Comparator.comparing(Unknown::at));
        Map<SiteCode, Integer> counts = new EnumMap<>(SiteCode.class);
        List<Diagnostic> faults = new ArrayList<>(sorted.size());
        for (Unknown u : sorted) {
            boolean printed = counts.merge(u.code(), 1, Integer::sum) <= MOST;
            String help = (printed ? near(u) : Optional.<String>empty()).orElseGet(() -> otherwise(u));
            faults.add(Diagnostic.of(u.code(), u.at(), message(u), help));
        }
        return faults;
    }

    private static String message(Unknown u) {
        String quoted = "`" + u.target() + "`";
        return switch (u.among()) {
            case ACTORS -> "no actor has the id " + (Id.isValid(u.target()) ? "" : "or alias ") + quoted;
            case EVENTS -> "no event has the id " + quoted;
            case SOURCES -> "no source has the id " + quoted;
            case PAGES -> "no page has the id " + quoted;
            case DOCUMENTS -> "no document has the id or alias " + quoted;
            case FUNDING -> "no row of money has the id " + quoted;
            case FILES -> "there is no file content/" + u.target();
        };
    }

    private Optional<String> near(Unknown u) {
        return redirected(u).or(() -> otherKind(u)).or(() -> named(u)).or(() -> similar(u));
    }

    private Optional<String> redirected(Unknown u) {
        return kinds(u).stream()
                .flatMap(kind -> redirects.target(kind, u.target()).stream())
                .findFirst()
                .map(document -> "write `" + document.id() + "`, which has been its id since");
    }

    // a source where an actor is expected, and the like
    private Optional<String> otherKind(Unknown u) {
        if (u.among() == Unknown.Among.FUNDING || u.among() == Unknown.Among.FILES) return Optional.empty();
        return names.all(new Ref(u.target(), u.at())).stream()
                .findFirst()
                .map(d -> "`" + u.target() + "` is "
                        + (d.kind() == Kind.EVENT || d.kind() == Kind.ACTOR ? "an " : "a ")
                        + d.kind().word() + ", " + d.at().file() + ": name one of the "
                        + kinds(u).get(0).folder());
    }

    private Optional<String> named(Unknown u) {
        if (!kinds(u).contains(Kind.ACTOR)) return Optional.empty();
        return names.actorNamed(u.target()).map(this::didYouMean);
    }

    private Optional<String> similar(Unknown u) {
        Optional<String> near = Suggestion.nearest(u.target(), spellings(u.among()));
        if (near.isEmpty()) return near;
        Ref ref = new Ref(near.get(), u.at());
        Optional<Document> document = kinds(u).stream()
                .flatMap(kind -> names.find(kind, ref).stream())
                .findFirst();
        return Optional.of(document.map(d -> didYouMean(near.get(), d)).orElse("did you mean `" + near.get() + "`?"));
    }

    private String didYouMean(Document document) {
        return didYouMean(document.id().text(), document);
    }

    private static String didYouMean(String spelling, Document document) {
        return "did you mean `" + spelling + "`? it is " + document.at().file();
    }

    private String otherwise(Unknown u) {
        return switch (u.among()) {
            case EVENTS, ACTORS, SOURCES, PAGES ->
                Id.isValid(u.target())
                        ? "write content/" + kinds(u).get(0).folder() + "/" + u.target() + ".md, or correct the id"
                        : "write an id: lower-case letters a-z, digits and dashes";
            case DOCUMENTS -> "correct the id, or write the document";
            case FUNDING -> "give the other row `id: " + u.target() + "`, or correct this one";
            case FILES ->
                u.target().endsWith(".html")
                        ? "link to the document's own file, such as `events/x.md`, or write [[its-id]]"
                        : "put the file there, or correct the path";
        };
    }

    private static List<Kind> kinds(Unknown u) {
        return switch (u.among()) {
            case EVENTS -> List.of(Kind.EVENT);
            case ACTORS -> List.of(Kind.ACTOR);
            case SOURCES -> List.of(Kind.SOURCE);
            case PAGES -> List.of(Kind.PAGE);
            case DOCUMENTS -> List.of(Kind.values());
            case FUNDING, FILES -> List.of();
        };
    }

    private List<String> spellings(Unknown.Among among) {
        return spellings.computeIfAbsent(among, missing -> switch (missing) {
            case EVENTS -> names.spellings(Kind.EVENT);
            case ACTORS -> names.spellings(Kind.ACTOR);
            case SOURCES -> names.spellings(Kind.SOURCE);
            case PAGES -> names.spellings(Kind.PAGE);
            case DOCUMENTS -> everything();
            case FUNDING, FILES -> List.of();
        });
    }

    private List<String> everything() {
        List<String> all = new ArrayList<>();
        for (Kind kind : Kind.values()) all.addAll(names.spellings(kind));
        all.sort(Comparator.naturalOrder());
        return all;
    }
}
