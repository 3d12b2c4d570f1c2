package jejak.build;

import java.util.Locale;
import jejak.diagnostic.Code;
import jejak.diagnostic.Severity;

/** What only a whole build can find. */
public enum BuildCode implements Code {
    URL_VANISHED(
            Severity.WARNING,
            "A page of the site before has no page at its address any more, so links to it from elsewhere would break.",
            "Add `redirect_from: [old-id]` to the page that takes its place, or keep the old file with `withdrawn`."),
    NO_WORDS(
            Severity.NOTICE,
            "Jejak has no interface words for a language that site.yml lists: headings, buttons, dates and sums on the"
                    + " pages of that language are in English. The texts themselves are not touched.",
            "Publish in it all the same, or leave it out of `languages` until Jejak speaks it."),
    NO_URL(
            Severity.NOTICE,
            "Without `url` in site.yml a site has no canonical links, no feeds and no sitemap.",
            "Add `url` with the address the site will have.");

    private final Severity severity;
    private final String meaning;
    private final String remedy;

    BuildCode(Severity severity, String meaning, String remedy) {
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
