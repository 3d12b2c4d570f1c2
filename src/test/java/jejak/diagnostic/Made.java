package jejak.diagnostic;

import java.util.Locale;

/** Codes for tests. */
enum Made implements Code {
    BAD_DATE(Severity.ERROR),
    OLD_DATE(Severity.WARNING),
    NO_DATE(Severity.NOTICE);

    private final Severity severity;

    Made(Severity severity) {
        this.severity = severity;
    }

    static Diagnostic at(Code code, String file, int line, int column, int length) {
        return Diagnostic.of(code, new Span(file, line, column, length), "something is wrong");
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
        return "";
    }

    @Override
    public String remedy() {
        return "";
    }
}
