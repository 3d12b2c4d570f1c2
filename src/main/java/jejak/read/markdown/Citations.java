package jejak.read.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jejak.model.Citation;
import jejak.model.Id;
import jejak.model.Localized;
import jejak.model.Ref;

/** Reads the inside of {@code [@one; @another, p. 2]}. What is wrong with one of several takes only that one away. */
final class Citations {
    private static final String FORM = "write `[@source-id]` or `[@source-id, p. 3]`, or `\\[@` to show the bracket";

    private final Content content;
    private final String text;
    private final int to;
    private final Findings findings;
    private final List<Citation> citations = new ArrayList<>(1);

    private Citations(Content content, int to, Findings findings) {
        this.content = content;
        this.text = content.text();
        this.to = to;
        this.findings = findings;
    }

    static List<Citation> in(Content content, int from, int to, Findings findings) {
        Citations reader = new Citations(content, to, findings);
        int at = from;
        while (at < to) at = reader.one(LinkScanner.skipBlank(reader.text, at, to)) + 1;
        return reader.citations;
    }

    // Returns where the next one begins, less one: at the semicolon, or at the end.
    private int one(int from) {
        int end = separator(from);
        if (from >= to || text.charAt(from) != '@') {
            bad(from, end, from < end ? "`@` is missing before " + quote(from, end) : "a source is missing here", FORM);
            return end;
        }
        int id = from + 1;
        int idEnd = id;
        while (idEnd < end && text.charAt(idEnd) > ' ' && text.charAt(idEnd) != ',' && text.charAt(idEnd) != ';')
            idEnd++;
        int comma = LinkScanner.skipBlank(text, idEnd, end);
        String name = text.substring(id, idEnd);
        if (!Id.isValid(name)) {
            String lower = name.toLowerCase(Locale.ROOT);
            bad(
                    from,
                    idEnd,
                    name.isEmpty()
                            ? "there is no source id after `@`"
                            : quote(id, idEnd) + " is not the form of a source id",
                    Id.isValid(lower) ? "ids are in lower case: `" + lower + "`" : FORM);
        } else if (comma == end) {
            add(name, id, idEnd, Optional.empty());
        } else if (text.charAt(comma) != ',') {
            bad(comma, end, "a locator needs a comma before it", "write `[@" + name + ", " + words(comma, end) + "]`");
        } else if (words(comma + 1, end).isEmpty()) {
            bad(
                    comma,
                    end,
                    "there is no locator after the comma",
                    "write `[@" + name + ", p. 3]` or leave out the comma");
        } else {
            add(name, id, idEnd, Optional.of(words(comma + 1, end)));
        }
        return end;
    }

    private void add(String name, int from, int end, Optional<String> locator) {
        Ref source = new Ref(name, findings.span(content.inBody(from), content.inBody(end)));
        citations.add(new Citation(source, locator.map(Localized::of), Optional.empty(), Optional.empty(), List.of()));
    }

    // A semicolon divides only before "@", or where there is no comma yet: locators have semicolons, too.
    private int separator(int from) {
        boolean comma = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            comma |= c == ',';
            if (c != ';') continue;
            int next = LinkScanner.skipBlank(text, i + 1, to);
            if (!comma || next < to && text.charAt(next) == '@') return i;
        }
        return to;
    }

    private String words(int from, int end) {
        return Blank.collapse(Unescape.of(text.substring(from, end)));
    }

    private String quote(int from, int end) {
        return Findings.quote(text.substring(from, end));
    }

    private void bad(int from, int end, String message, String help) {
        findings.add(
                MarkdownCode.BAD_CITATION, content.inBody(from), content.inBody(Math.max(from, end)), message, help);
    }
}
