package jejak.site;

import jejak.model.Source;

/**
 * A source as readers may be told of it. Nothing else of a withheld source leaves this package, so that no page or export
 * can print its id, title, date or lineage by mistake.
 */
public sealed interface Attribution {

    /** A source with a page of its own. */
    record Shown(Source source) implements Attribution {}

    /** A source known to the editors. */
    record Withheld() implements Attribution {}
}
