package jejak.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Collects the faults of one piece of work. For one thread: parallel work gives each task its own and joins them in order. */
public final class Faults {
    private final List<Diagnostic> all = new ArrayList<>(0);

    public void add(Diagnostic diagnostic) {
        all.add(diagnostic);
    }

    public void add(Code code, Span at, String message) {
        all.add(Diagnostic.of(code, at, message));
    }

    public void add(Code code, Span at, String message, String help) {
        all.add(Diagnostic.of(code, at, message, help));
    }

    public void addAll(List<Diagnostic> diagnostics) {
        if (!diagnostics.isEmpty()) all.addAll(diagnostics);
    }

    public void addAll(Faults others) {
        addAll(others.all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public boolean hasErrors() {
        return all.stream().anyMatch(Diagnostic::isError);
    }

    public List<Diagnostic> list() {
        return List.copyOf(all);
    }
}
