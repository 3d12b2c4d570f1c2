package jejak.model;

import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Span;

/** A figure, date or attribution on which sources differ, with its versions nearest the first document first. */
public record Account(
        Localized<String> question,
        AccountKind kind,
        Optional<Ref> claim,
        List<Version> versions,
        Optional<Localized<String>> finding,
        Span at) {
    public Account {
        versions = List.copyOf(versions);
    }

    /**
     * What some of the sources say.
     *
     * @param change what this retelling changed, where it is the hop at which it changed
     */
    public record Version(Localized<String> says, List<Citation> sources, Optional<Change> change, Span at) {
        public Version {
            sources = List.copyOf(sources);
        }
    }
}
