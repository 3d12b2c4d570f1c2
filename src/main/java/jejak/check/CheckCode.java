package jejak.check;

import java.util.Locale;
import jejak.diagnostic.Code;
import jejak.diagnostic.Severity;

/** What can be wrong with a finished page. */
public enum CheckCode implements Code {
    BROKEN_LINK(
            Severity.ERROR,
            "A finished page links to a file of this site that does not exist.",
            "Mend the template or the text the link comes from."),
    BROKEN_ANCHOR(
            Severity.ERROR,
            "A finished page links to a place on a page that is not there.",
            "Mend the template or the text the link comes from."),
    ABSOLUTE_LINK(
            Severity.ERROR,
            "A link begins with a slash, so it breaks under a project path on GitHub Pages and when opened from a folder.",
            "Make the link relative."),
    OUTSIDE_REQUEST(
            Severity.ERROR,
            "A finished page would load something from another host, which tells that host who reads the page.",
            "Put the file into the theme's assets or under content/documents/."),
    PAGE_LANGUAGE(Severity.ERROR, "A finished page does not say what language it is in.", "Set `lang` on `html`."),
    PAGE_TITLE(Severity.ERROR, "A finished page has no title, or not exactly one h1.", "Mend the template."),
    DUPLICATE_HTML_ID(
            Severity.ERROR,
            "Two elements of a finished page have one id, so links to it lead to the first only.",
            "Rename one of them."),
    HEAVY_PAGE(
            Severity.WARNING,
            "A finished page is heavier than a reader on a slow line should wait for: more than 60 KB gzipped for the front"
                    + " page, or 100 KB for any other.",
            "Split the page, or slim its template."),
    HEAVY_ASSETS(
            Severity.WARNING,
            "What a finished page loads is heavier than a reader on a slow line should wait for: more than 15 KB of style or 20"
                    + " KB of scripts, gzipped, 120 KB of fonts, or 150 KB for a piece of the search index.",
            "Slim the theme's assets, or use fonts that the reader's system has.");

    private final Severity severity;
    private final String meaning;
    private final String remedy;

    CheckCode(Severity severity, String meaning, String remedy) {
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
