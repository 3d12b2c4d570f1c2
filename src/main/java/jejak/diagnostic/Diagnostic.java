package jejak.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One fault: what, where, and what to do.
 *
 * @param message lower case, no full stop, the author's words in backticks
 * @param help one thing the author can do
 */
public record Diagnostic(Code code, Span at, String message, List<Note> notes, Optional<String> help) {

    /** The order of every report: file, line, column, code. */
    public static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::at)
            .thenComparing(d -> d.code().tag())
            .thenComparing(Diagnostic::message);

    public Diagnostic {
        notes = List.copyOf(notes);
    }

    public static Diagnostic of(Code code, Span at, String message) {
        return new Diagnostic(code, at, message, List.of(), Optional.empty());
    }

    public static Diagnostic of(Code code, Span at, String message, String help) {
        return new Diagnostic(code, at, message, List.of(), Optional.of(help));
    }

    public Diagnostic note(Span place, String words) {
        var all = new java.util.ArrayList<>(notes);
        all.add(new Note(place, words));
        return new Diagnostic(code, at, message, all, help);
    }

    public boolean isError() {
        return code.severity() == Severity.ERROR;
    }
}
