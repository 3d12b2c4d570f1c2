package jejak.model;

import java.util.Optional;
import jejak.diagnostic.Span;

/** A picture or other file shown with a document; {@code file} is relative to {@code content/}. */
public record Medium(
        Located<String> file,
        Optional<Localized<String>> alt,
        Optional<Localized<String>> caption,
        Optional<Localized<String>> credit,
        Span at) {}
