package jejak.render;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import jejak.model.Document;

/** The order in which readers look names up: without case, marks on letters, and brackets or quotation marks before them. */
final class SortKey {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OPENING = Pattern.compile("^[\"'\u201c\u2018(\\[]+");

    private SortKey() {}

    // not a Collator, which differs between JDKs
    static String of(String name) {
        String bare = isPlain(name)
                ? name
                : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return OPENING.matcher(bare).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** In the order of names, and of ids where names are the same. */
    static <D extends Document> List<D> sorted(List<D> documents, Function<D, String> name) {
        List<Keyed<D>> keyed = new ArrayList<>(documents.size());
        for (D document : documents) keyed.add(new Keyed<>(of(name.apply(document)), document));
        keyed.sort(Comparator.comparing((Keyed<D> k) -> k.key).thenComparing(k -> k.document.id()));
        return keyed.stream().map(Keyed::document).toList();
    }

    private record Keyed<D>(String key, D document) {}

    /** Whether it has no letter that could be taken apart. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) if (name.charAt(i) >= 0x80) return false;
        return true;
    }
}
