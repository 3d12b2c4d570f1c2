package jejak.scaffold;

import java.util.Locale;
import jejak.diagnostic.Code;
import jejak.diagnostic.Severity;

/** What can be wrong with a file that {@code jejak import} is given. */
public enum ImportCode implements Code {
    BAD_IMPORT(
            "The file is none that `jejak import` knows: a table (CSV) with a line of names, a timeline of TimelineJS, or"
                    + " references in CSL-JSON, in UTF-8.",
            "Export it again in one of these forms, and say with `--as` what the rows of a table are.");

    private final String meaning;
    private final String remedy;

    ImportCode(String meaning, String remedy) {
        this.meaning = meaning;
        this.remedy = remedy;
    }

    @Override
    public String tag() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
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
