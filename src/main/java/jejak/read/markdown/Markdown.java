package jejak.read.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import jejak.diagnostic.Outcome;
import jejak.model.Prose;

/**
 * Reads bodies of Markdown: CommonMark with tables, footnotes and strikethrough, and our own citations and page links.
 *
 * <p>Immutable and thread-safe: make one and share it. A body gives the same prose on any thread, in any order. Nothing an
 * author writes makes it throw, overflow or hang; what cannot be read becomes a diagnostic, and empty prose.
 */
public final class Markdown {
    /** The longest body, in bytes of UTF-8. */
    static final int LONGEST = 512 << 10;

    // A list or quotation is one level to its author and up to two blocks here; the paragraph in it is one more.
    private static final int DEEPEST_BLOCK = 2 * Prescan.DEEPEST + 1;
    private static final Duration DEADLINE = Duration.ofSeconds(10);
    private static final int ABANDONED_AT_MOST = 4;

    private final Blocks blocks = new Blocks();
    private final Guard guard;

    Markdown(Guard guard) {
        this.guard = guard;
    }

    public static Markdown create() {
        return new Markdown(new Guard(DEADLINE, ABANDONED_AT_MOST));
    }

    /**
     * Reads one body.
     *
     * @param body what follows the front matter
     * @param file path of the file, as diagnostics name it
     * @param line the line of the file on which the body begins, 1-based; it begins in the first column
     */
    public Outcome<Prose> parse(String body, String file, int line) {
        if (isTooLong(body)) {
            Findings findings = new Findings("", file, line);
            findings.add(
                    MarkdownCode.BODY_TOO_LONG,
                    0,
                    0,
                    "the body that begins here is longer than 512 KiB",
                    "split it, or put long material under content/documents/");
            return new Outcome<>(Prose.EMPTY, findings.list());
        }
        Prescan scan = Prescan.of(body);
        if (scan.tooDeepAt() >= 0) return tooDeep(new Findings(body, file, line), scan.tooDeepAt());
        if (!scan.risky()) return read(body, new Findings(body, file, line));
        return guard.run(() -> read(body, new Findings(body, file, line)), () -> tooSlow(body, file, line));
    }

    private Outcome<Prose> read(String body, Findings findings) {
        Optional<Document> document = blocks(body);
        if (document.isEmpty()) return unreadable(findings);
        Body all = new Body(body, findings);
        Outline outline = Outline.of(document.get(), all);
        if (outline.depth() > DEEPEST_BLOCK) return tooDeep(findings, outline.deepestAt());
        Prose prose = BodyWriter.write(all, outline);
        return new Outcome<>(prose, findings.list());
    }

    // flexmark is not ours to mend: where it fails, this one body is at fault and the build goes on.
    private Optional<Document> blocks(String body) {
        try {
            return Optional.of(blocks.parse(body));
        } catch (RuntimeException | StackOverflowError e) {
            return Optional.empty();
        }
    }

    private static Outcome<Prose> tooDeep(Findings findings, int at) {
        findings.add(
                MarkdownCode.NESTED_TOO_DEEP,
                at,
                at + 1,
                "quotations and lists stand inside each other more than 32 times here",
                "put a backslash before marks that are meant as characters, or flatten the list");
        return new Outcome<>(Prose.EMPTY, findings.list());
    }

    static Outcome<Prose> unreadable(Findings findings) {
        findings.add(
                MarkdownCode.MARKDOWN_UNREADABLE,
                0,
                1,
                "the body that begins here cannot be read",
                "leave out half of it at a time until the part at fault is found, and rewrite that part");
        return new Outcome<>(Prose.EMPTY, findings.list());
    }

    static Outcome<Prose> tooSlow(String body, String file, int line) {
        Findings findings = new Findings(body, file, line);
        findings.add(
                MarkdownCode.MARKDOWN_TOO_SLOW,
                0,
                1,
                "the body that begins here takes too long to read",
                "split it, or find the part of it that is not prose");
        return new Outcome<>(Prose.EMPTY, findings.list());
    }

    private static boolean isTooLong(String body) {
        if (body.length() > LONGEST) return true;
        return body.length() > LONGEST / 3 && body.getBytes(StandardCharsets.UTF_8).length > LONGEST;
    }
}
