package jejak.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Span;

/** {@code site.yml}: what is true of the whole site. Only the title is required. */
public record Settings(
        Span at,
        Localized<String> title,
        Optional<Localized<String>> tagline,
        Optional<Link> url,
        List<Lang> languages,
        List<Finding> findings,
        Optional<Newsroom> newsroom,
        Licence licence,
        Optional<LocalDate> asOf,
        List<Phase> phases,
        Gates gates,
        Cards cards,
        List<StatedTotal> statedTotals,
        List<Located<String>> navigation,
        List<Term> glossary) {

    public Settings {
        languages = languages.isEmpty() ? List.of(Lang.ENGLISH) : List.copyOf(languages);
        findings = List.copyOf(findings);
        phases = List.copyOf(phases);
        statedTotals = List.copyOf(statedTotals);
        navigation = List.copyOf(navigation);
        glossary = List.copyOf(glossary);
    }

    /** The language at the root of the site, and the one documents without a suffix are written in. */
    public Lang firstLanguage() {
        return languages.get(0);
    }

    /** The path of {@link #url}, with slashes at both ends: what the links of 404.html start with. */
    public String basePath() {
        if (url.isEmpty()) return "/";
        String path = java.net.URI.create(url.get().url()).getPath();
        return path == null || path.isEmpty() ? "/" : path.endsWith("/") ? path : path + "/";
    }

    /** A line on the front page, with the status of what it rests on. */
    public record Finding(Localized<String> text, Optional<Ref> event, Optional<Ref> claim, Span at) {}

    public record Newsroom(
            Localized<String> name,
            Optional<Link> url,
            Optional<String> contact,
            Optional<Ref> correctionsPolicy,
            Optional<Ref> methodsPolicy) {}

    /** SPDX identifiers or plain words. */
    public record Licence(Optional<String> text, Optional<String> data) {}

    /** What is said for a short word of front matter that is no text of its own: for its {@code id}, or for the words themselves. */
    public record Term(Id id, Localized<String> text, Span at) {}

    /** A chapter of the timeline; either end may be open. */
    public record Phase(Id id, Localized<String> title, Optional<Edtf> from, Optional<Edtf> to, Span at) {}

    /** What must hold before anything is published. */
    public record Gates(
            int minSources,
            boolean secondReader,
            boolean requireArchive,
            boolean requireQuoteCheck,
            boolean requireAlt) {
        public static final Gates DEFAULT = new Gates(1, false, false, false, true);
    }

    /** What a party says it gave in all, to be held against what is documented here. */
    public record StatedTotal(Party from, Party to, Amount amount, Ref by, List<Citation> sources, Span at) {
        public StatedTotal {
            sources = List.copyOf(sources);
        }
    }
}
