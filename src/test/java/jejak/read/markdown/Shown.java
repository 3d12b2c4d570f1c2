package jejak.read.markdown;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Outcome;
import jejak.model.Localized;
import jejak.model.Prose;

/** A body as one line of text for a test: symbolic segments in braces, blocks divided by {@code ¶}. */
final class Shown {
    static final Markdown MARKDOWN = Markdown.create();

    private Shown() {}

    static Outcome<Prose> read(String body) {
        return MARKDOWN.parse(body, "content/events/x.md", 1);
    }

    /** What a body becomes, without its faults. */
    static String html(String body) {
        return html(read(body).value());
    }

    static String html(Prose prose) {
        return prose.blocks().stream()
                .map(block -> block.segments().stream().map(Shown::segment).collect(Collectors.joining()))
                .collect(Collectors.joining("¶"))
                .replace("\n", "");
    }

    /** Each fault of a body as {@code line:column+length severity code}. */
    static List<String> faults(String body) {
        return read(body).diagnostics().stream()
                .sorted(Diagnostic.ORDER)
                .map(Shown::fault)
                .toList();
    }

    private static String fault(Diagnostic fault) {
        return fault.at().line() + ":" + fault.at().column() + "+" + fault.at().length() + " "
                + fault.code().severity().name().toLowerCase(Locale.ROOT) + " "
                + fault.code().tag();
    }

    private static String segment(Prose.Segment segment) {
        if (segment instanceof Prose.Html html) return html.text();
        if (segment instanceof Prose.Cite cite) {
            String locator = cite.citation().locator().map(Localized::original).orElse("");
            return "{cite " + cite.citation().source() + (locator.isEmpty() ? "" : ", " + locator) + "}";
        }
        if (segment instanceof Prose.PageLink link) {
            return "{page " + link.target()
                    + link.words().map(words -> "|" + words).orElse("") + "}";
        }
        if (segment instanceof Prose.ClaimMark mark) return "{claim " + mark.claim() + "}";
        Prose.FileLink file = (Prose.FileLink) segment;
        return "{" + (file.image() ? "image " : "file ") + file.path()
                + file.anchor().map(a -> "#" + a).orElse("") + "}";
    }
}
