package jejak.read.markdown;

import java.util.List;
import jejak.diagnostic.Diagnostic;

/** Faults that no body is known to bring about, for tests of what they say. */
public final class Unheard {
    private Unheard() {}

    public static List<Diagnostic> tooSlow(String body, String file, int line) {
        return Markdown.tooSlow(body, file, line).diagnostics();
    }

    public static List<Diagnostic> unreadable(String body, String file, int line) {
        return Markdown.unreadable(new Findings(body, file, line)).diagnostics();
    }
}
