package jejak.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Span;

/** An email, a filing, an article: something that says so. */
public record Source(
        Id id,
        Span at,
        Localized<String> title,
        SourceKind sourceKind,
        Optional<String> author,
        Optional<String> publisher,
        Optional<Edtf> date,
        Optional<Lang> language,
        Optional<Link> url,
        Optional<Link> archiveUrl,
        Optional<LocalDate> archiveDate,
        Optional<LocalDate> accessed,
        Court court,
        Closeness closeness,
        Optional<Ref> speaker,
        List<Ref> derivedFrom,
        List<Ref> translationOf,
        List<Ref> transcriptOf,
        Optional<Party> releasedBy,
        Optional<Ref> containedIn,
        Authenticity authenticity,
        boolean decides,
        Consulted consulted,
        Optional<Located<String>> file,
        Optional<Located<String>> sha256,
        boolean publishFile,
        Access access,
        Optional<Letter> letter,
        Editorial editorial,
        Localized<Prose> body)
        implements Document {

    public Source {
        derivedFrom = List.copyOf(derivedFrom);
        translationOf = List.copyOf(translationOf);
        transcriptOf = List.copyOf(transcriptOf);
    }

    @Override
    public Kind kind() {
        return Kind.SOURCE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.source(this);
    }

    /**
     * Where a court paper belongs and, of a decision, how far it reaches.
     *
     * @param scope what it decides, and for whom
     * @param appeal whether it can still fall
     */
    public record Court(
            Optional<String> caseName,
            Optional<String> court,
            Optional<String> docket,
            Optional<String> exhibit,
            Optional<Localized<String>> scope,
            Optional<Localized<String>> appeal) {
        public static final Court NONE = new Court(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        public boolean isEmpty() {
            return equals(NONE);
        }
    }

    /** The header block of an email or message; names as its header or the record gives them. */
    public record Letter(
            Optional<Party> from,
            List<Party> to,
            List<Party> cc,
            Optional<Localized<String>> subject,
            Optional<String> sent,
            Optional<Ref> inReplyTo) {
        /** Nothing of the header is known. */
        public static final Letter BARE = new Letter(
                Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

        public Letter {
            to = List.copyOf(to);
            cc = List.copyOf(cc);
        }
    }
}
