package jejak.read.copy;

import java.util.Locale;
import jejak.diagnostic.Code;
import jejak.diagnostic.Severity;

/** What can be wrong with the local copy of a source, seen alone. */
public enum CopyCode implements Code {
    UNREADABLE_COPY(
            Severity.WARNING,
            "The words of a local copy cannot be read, so quotations of it cannot be held against it.",
            "Save the file anew without a password, or put a text copy in its place.");

    private final Severity severity;
    private final String meaning;
    private final String remedy;

    CopyCode(Severity severity, String meaning, String remedy) {
        this.severity = severity;
        this.meaning = meaning;
        this.remedy = remedy;
    }

    @Override
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
