package jejak.read.markdown;

import java.util.List;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Span;
import jejak.model.Link;
import jejak.model.Prose;
import jejak.read.markdown.Token.Bracket;

/** Writes Markdown's own links and pictures, and knows what may stand in what. */
final class LinkWriter {
    private final Findings findings;
    private final List<Link> web;
    private final Content content;
    private final String text;
    private final Pen pen;
    private final boolean inWords;
    private int links;
    private int visibleBefore;

    /** @param inWords whether this is the inside of a page link, which can hold no link and no picture */
    LinkWriter(Body body, Content content, Pen pen, boolean inWords) {
        this.findings = body.findings();
        this.web = body.web();
        this.content = content;
        this.text = content.text();
        this.pen = pen;
        this.inWords = inWords;
        this.links = inWords ? 1 : 0;
    }

    /** Reports a fault of a stretch of the content. */
    void report(MarkdownCode code, int from, int to, String message, String help) {
        findings.add(code, content.inBody(from), content.inBody(to), message, help);
    }

    /** Whether a link here would stand in another one, or in a picture's description; then that is reported. */
    boolean isInside(MarkdownCode code, int from, int to) {
        if (links == 0 && !pen.inPicture()) return false;
        String where = links > 0 ? "a link" : "the description of a picture";
        report(code, from, to, Findings.quote(text.substring(from, to)) + " cannot stand in " + where, "put it behind");
        return true;
    }

    void open(Bracket bracket) {
        if (bracket.image) {
            pen.openPicture();
            return;
        }
        if (isRefused(bracket) || pen.inPicture() || isInside(MarkdownCode.BAD_LINK, bracket.from, bracket.to)) return;
        bracket.written = true;
        visibleBefore = pen.visible();
        links++;
        Definitions.Link link = bracket.link();
        if (link.target() instanceof Target.External external) {
            if (!external.mail()) web.add(new Link(external.href(), place(bracket)));
            pen.open(external(external, link.title()));
        } else if (link.target() instanceof Target.Local local && pen.enter()) {
            pen.html("<a href=\"");
            pen.part(new Prose.FileLink(local.path(), local.anchor(), false, place(bracket)));
            pen.html(endOfTag("\"", link.title()));
        }
    }

    void close(Bracket bracket) {
        if (bracket.image) {
            pen.closePicture();
            if (!isRefused(bracket) && !pen.inPicture() && isPicture(bracket)) picture(bracket);
            else if (!pen.inPicture()) pen.literal(pen.description());
        } else if (bracket.written) {
            pen.close("</a>");
            links--;
            if (pen.visible() > visibleBefore) return;
            String help = "write between the brackets what it leads to";
            report(MarkdownCode.BAD_LINK, bracket.from, bracket.to, "this link has no words", help);
        }
    }

    void autolink(Token token) {
        String inside = text.substring(token.from, token.to);
        Target target = Target.of(Tags.isMailbox(inside) ? "mailto:" + inside : inside);
        if (target instanceof Target.Refused refused) {
            report(refused.code(), token.from, token.to, refused.message(inside), refused.help());
        }
        boolean link = target instanceof Target.External
                && !pen.inPicture()
                && !isInside(MarkdownCode.BAD_LINK, token.from, token.to);
        if (link) {
            Target.External external = (Target.External) target;
            Span at = findings.span(content.inBody(token.from), content.inBody(token.to));
            if (!external.mail()) web.add(new Link(external.href(), at));
            pen.open(external(external, ""));
        }
        pen.literal(inside);
        if (link) pen.close("</a>");
    }

    private boolean isPicture(Bracket bracket) {
        Target target = bracket.link().target();
        if (inWords) {
            report(
                    MarkdownCode.BAD_LINK,
                    bracket.from,
                    bracket.to,
                    "a picture cannot stand in the words of a link",
                    "put it behind");
            return false;
        }
        if (target instanceof Target.Local local && !local.path().isEmpty()) return true;
        boolean remote = target instanceof Target.External external && !external.mail();
        findings.add(Diagnostic.of(
                remote ? MarkdownCode.REMOTE_IMAGE : MarkdownCode.BAD_LINK,
                place(bracket),
                remote ? "this picture lies on another host" : "this address is no picture's",
                "save the picture under content/documents/ and use its path"));
        return false;
    }

    private void picture(Bracket bracket) {
        Target.Local local = (Target.Local) bracket.link().target();
        String description = pen.description();
        if (description.isEmpty()) {
            String help = "write between the brackets what it shows";
            report(MarkdownCode.MISSING_ALT, bracket.from, bracket.to, "this picture has no description", help);
        }
        StringBuilder alt = new StringBuilder("\" alt=\"");
        Escape.to(alt, description);
        pen.html("<img src=\"");
        pen.part(new Prose.FileLink(local.path(), local.anchor(), true, place(bracket)));
        pen.html(endOfTag(alt.append('"').toString(), bracket.link().title()));
    }

    // An address in a definition was checked there.
    private boolean isRefused(Bracket bracket) {
        Definitions.Link link = bracket.link();
        if (!(link.target() instanceof Target.Refused refused)) return false;
        if (!bracket.defined) {
            String address = LinkScanner.address(text, link.from(), link.to());
            report(
                    refused.code(),
                    link.from(),
                    Math.max(link.to(), link.from() + 1),
                    refused.message(address),
                    refused.help());
        }
        return true;
    }

    private Span place(Bracket bracket) {
        Definitions.Link link = bracket.link();
        return bracket.defined
                ? findings.span(link.from(), link.to())
                : findings.span(content.inBody(link.from()), content.inBody(link.to()));
    }

    private static String external(Target.External external, String title) {
        StringBuilder tag = new StringBuilder("<a href=\"");
        Escape.to(tag, external.href());
        return endOfTag(
                tag.append(external.mail() ? "\"" : "\" rel=\"external\"").toString(), title);
    }

    private static String endOfTag(String tag, String title) {
        if (title.isBlank()) return tag + ">";
        StringBuilder with = new StringBuilder(tag).append(" title=\"");
        Escape.to(with, title);
        return with.append("\">").toString();
    }
}
