package jejak.render;

import jejak.diagnostic.Code;
import jejak.diagnostic.Severity;

/** What can be wrong with a theme. */
public enum RenderCode implements Code {
    TEMPLATE_FAULT(
            "template-fault",
            Severity.ERROR,
            "A template of the theme cannot be read, includes one that is not there, or names something that its page"
                    + " does not have. A page that silently lacked it would be wrong without anybody knowing.",
            "Mend the named line of the template. A template sees `v`, the view of its page, and `t`, the interface"
                    + " words of the page's language, and nothing else.");

    private final String tag;
    private final Severity severity;
    private final String meaning;
    private final String remedy;

    RenderCode(String tag, Severity severity, String meaning, String remedy) {
        this.tag = tag;
        this.severity = severity;
        this.meaning = meaning;
        this.remedy = remedy;
    }

    @Override
    public String tag() {
        return tag;
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
