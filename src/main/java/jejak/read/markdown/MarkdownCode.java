package jejak.read.markdown;

import static jejak.diagnostic.Severity.ERROR;
import static jejak.diagnostic.Severity.WARNING;

import java.util.Locale;
import jejak.diagnostic.Code;
import jejak.diagnostic.Severity;

/** What can be wrong with a body. */
public enum MarkdownCode implements Code {
    BODY_TOO_LONG(
            ERROR,
            "A body is longer than 512 KiB, about 80,000 words. No page of that size can be read.",
            "Split the page, or put long material under content/documents/ and link to it."),
    NESTED_TOO_DEEP(
            ERROR,
            "Quotations, lists or emphasis stand inside each other more than 32 times.",
            "Put a backslash before characters that are not meant as marks, or flatten the list."),
    MARKDOWN_TOO_SLOW(
            ERROR,
            "A body took longer than ten seconds to read. Prose takes a thousandth of one.",
            "Split the body, or find the part of it that is not prose."),
    MARKDOWN_UNREADABLE(
            ERROR,
            "The Markdown library failed on a body. This is a bug in it, and the rest of the site is still checked.",
            "Leave out half of the body at a time until the part that it cannot read is found, and rewrite that part."),
    RAW_HTML(
            WARNING,
            "A body holds HTML. It is shown as text, since a page must be safe whoever wrote its body.",
            "Write it in Markdown, or put it between backticks if it is an example."),
    BAD_CITATION(
            ERROR,
            "A citation is not of the form [@source-id], [@source-id, p. 3] or [@one; @another, p. 2].",
            "Correct it, or write \\[@ where the characters themselves are meant."),
    BAD_LINK(
            ERROR,
            "A link is incomplete, stands where none can, or has an address that would break when the site moves.",
            "Give the whole address, or a path that starts at content/, or write \\[ where a bracket is meant."),
    UNSAFE_LINK(
            ERROR,
            "A link has a scheme other than http, https and mailto. Some of them, such as javascript, run code in the reader's browser.",
            "Link to a web page, or to a file under content/documents/."),
    UNKNOWN_LINK_LABEL(
            WARNING,
            "A link [words][label] names a label that the body does not define, so readers see the brackets.",
            "Add a line [label]: address, or write \\[ before the second bracket."),
    REMOTE_IMAGE(
            ERROR,
            "A picture lies on another host. A page asks no other host for anything: that would tell it who reads the page.",
            "Save the picture under content/documents/ and use its path."),
    MISSING_ALT(
            WARNING,
            "A picture has no words for readers who cannot see it.",
            "Write what the picture shows between the brackets: ![a signed term sheet](documents/sheet.png)."),
    EMPTY_HEADING(
            WARNING,
            "A heading has no words. Readers who jump from heading to heading would land on nothing.",
            "Give the heading words, or remove it."),
    UNKNOWN_FOOTNOTE(
            ERROR,
            "A footnote is named in the text and nowhere defined.",
            "Add a line [^label]: words of the note, or write \\[^ where the characters themselves are meant."),
    UNUSED_FOOTNOTE(
            WARNING,
            "A footnote is defined and nowhere named, so it is not printed.",
            "Put [^label] where the note belongs, or remove the note."),
    DUPLICATE_FOOTNOTE(ERROR, "Two footnotes have one label, so one of them would be lost.", "Rename one of them."),
    LONG_TABLE_ROW(
            WARNING,
            "A row of a table has more cells than the table's header, and those left over are not printed.",
            "Add a column to the header, or write \\| for a bar that divides nothing.");

    private final Severity severity;
    private final String meaning;
    private final String remedy;

    MarkdownCode(Severity severity, String meaning, String remedy) {
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
