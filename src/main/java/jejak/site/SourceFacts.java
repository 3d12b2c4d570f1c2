package jejak.site;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import jejak.model.Access;
import jejak.model.Actor;
import jejak.model.Authenticity;
import jejak.model.Closeness;
import jejak.model.Consulted;
import jejak.model.Source;

/**
 * What weighs in a source, its originals considered.
 *
 * <p>A transcript that a court or a party released counts as its original: it is as close, as authentic, as deciding, and its
 * speaker's. It is never closer than a party's statement where it says it is one: a post with a letter in it remains a post.
 * Any other transcript is a retelling, however close it says it is. A court is a public body, or a plain name with the word
 * for one; a party is any actor of the site, since actors are those involved.
 *
 * @param isRetelling whether it is a transcript that nobody vouches for
 * @param authenticity the worst of its own and that of what it transcribes or translates
 */
record SourceFacts(
        Closeness closeness,
        Authenticity authenticity,
        Optional<Actor> speaker,
        boolean decides,
        boolean isRetelling,
        boolean isUnread,
        boolean isWithheld,
        boolean isWithdrawn) {

    // "court" in the languages of court papers met so far: English, Indonesian, Dutch, German, French, Spanish,
    // Portuguese, Italian. German writes it at the end of a word.
    private static final Set<String> COURTS = Set.of(
            "court",
            "courts",
            "tribunal",
            "tribunals",
            "pengadilan",
            "mahkamah",
            "rechtbank",
            "gerechtshof",
            "hof",
            "cour",
            "tribunaux",
            "corte",
            "juzgado",
            "tribunale",
            "audiencia");
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");

    static SourceFacts of(Source source, Names names) {
        return new SourceFacts(
                source.closeness(),
                source.authenticity(),
                source.speaker().flatMap(names::actor),
                source.decides(),
                !source.transcriptOf().isEmpty() && !isVouchedFor(source, names),
                source.consulted() == Consulted.NO,
                source.access() == Access.WITHHELD,
                source.editorial().withdrawn().isPresent());
    }

    /** As a faithful transcript of that original, the weakest one where there are several. */
    SourceFacts transcribing(SourceFacts original, boolean isFirst) {
        boolean weaker = rank(original.closeness) > rank(closeness);
        boolean asOriginal = weaker || isFirst && rank(closeness) < rank(Closeness.PARTY);
        return new SourceFacts(
                asOriginal ? original.closeness : closeness,
                worse(authenticity, original.authenticity),
                speaker.or(original::speaker),
                isFirst ? decides || original.decides : decides && original.decides,
                isRetelling,
                isUnread,
                isWithheld,
                isWithdrawn);
    }

    /** As a copy of something no more authentic than that. */
    SourceFacts copying(SourceFacts original) {
        return new SourceFacts(
                closeness,
                worse(authenticity, original.authenticity),
                speaker,
                decides,
                isRetelling,
                isUnread,
                isWithheld,
                isWithdrawn);
    }

    /** How close it is for a fact, given what the citation says of that. */
    Closeness closeness(Optional<Closeness> stated) {
        Closeness said = stated.orElse(closeness);
        boolean record = said == Closeness.PRIMARY || said == Closeness.OFFICIAL;
        return isRetelling && record ? Closeness.AGGREGATION : said;
    }

    private static boolean isVouchedFor(Source source, Names names) {
        return source.releasedBy()
                .flatMap(names::counterparty)
                .filter(party -> party instanceof Counterparty.Known
                        || party instanceof Counterparty.Plain plain && isCourt(plain.name()))
                .isPresent();
    }

    private static boolean isCourt(String name) {
        return WORDS.splitAsStream(Names.folded(name))
                .anyMatch(word -> COURTS.contains(word) || word.endsWith("gericht") || word.endsWith("gerichtshof"));
    }

    // what documents before what only reports, and that before what only a party or nobody says
    private static int rank(Closeness closeness) {
        return switch (closeness) {
            case PRIMARY -> 0;
            case OFFICIAL -> 1;
            case REPORTING -> 2;
            case AGGREGATION -> 3;
            case PARTY -> 4;
            case ANONYMOUS -> 5;
        };
    }

    private static Authenticity worse(Authenticity a, Authenticity b) {
        return a.compareTo(b) > 0 ? a : b;
    }
}
