package jejak.diagnostic;

/** Codes for tests. */
enum Fault implements Code {
    BAD_DATE(Severity.ERROR),
    BAD_URL(Severity.ERROR),
    STRAY_FILE(Severity.WARNING),
    NO_URL(Severity.NOTICE);

    private final Severity severity;

    Fault(Severity severity) {
        this.severity = severity;
    }

    static Diagnostic at(Code code, String file, int line, int column, int length) {
        return Diagnostic.of(code, new Span(file, line, column, length), "something is wrong");
    }

    @Override
    public String tag() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
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
