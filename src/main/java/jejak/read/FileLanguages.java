package jejak.read;

import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Span;
import jejak.model.Lang;

/**
 * The languages that the names of files may end in.
 *
 * @param languages the first is the one files without a suffix are in; empty where they are not known
 */
record FileLanguages(List<Lang> languages) {
    /** Empty, with the fault reported, where a file may not be in it. */
    Optional<Lang> of(String tag, String path, Faults faults) {
        if (languages.isEmpty() && Lang.isValid(tag)) return Optional.of(new Lang(tag));
        int known = languages.indexOf(new Lang(tag));
        if (known > 0) return Optional.of(languages.get(known));
        boolean first = known == 0;
        faults.add(
                ReadCode.UNKNOWN_LANGUAGE,
                Span.of(path),
                first
                        ? "`" + tag + "` is the site's first language, whose files have no suffix"
                        : "site.yml lists no language `" + tag + "`",
                first
                        ? "remove `." + tag + "` from the name"
                        : "add it to `languages` in site.yml, or rename the file");
        return Optional.empty();
    }
}
