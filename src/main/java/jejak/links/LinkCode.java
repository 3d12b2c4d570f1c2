package jejak.links;

import java.util.Locale;
import jejak.diagnostic.Code;
import jejak.diagnostic.Severity;

/** What can be wrong with an address on somebody else's host. */
public enum LinkCode implements Code {
    LINK_ROT(
            Severity.WARNING,
            "An address that the site links to leads nowhere any more: its page or host is gone, does not answer, goes round"
                    + " in circles, has a certificate that browsers refuse, or lies in a private network.",
            "Write the page's new address, or add `archive_url` so that readers have the archived copy."),
    LINK_MOVED(
            Severity.NOTICE,
            "An address that the site links to says that its page has moved for good.",
            "Write the new address."),
    LINK_UNSURE(
            Severity.NOTICE,
            "A host does not let programs see whether the page at an address is still there.",
            "Open it in a browser."),
    ARCHIVE_NOT_WRITTEN(
            Severity.WARNING,
            "An archived copy was found, and the front matter is written so that nothing could be added to it safely.",
            "Add `archive_url` and `archive_date` by hand.");

    private final Severity severity;
    private final String meaning;
    private final String remedy;

    LinkCode(Severity severity, String meaning, String remedy) {
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
