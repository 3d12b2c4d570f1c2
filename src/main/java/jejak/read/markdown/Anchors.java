package jejak.read.markdown;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The ids of one body, each once. Headings get theirs from their words as GitHub makes them, letters of any script kept. */
final class Anchors {
    // Ids that the pages' templates use.
    private static final Set<String> RESERVED = Set.of("main", "top", "status", "sources", "money", "people", "why");
    private static final List<String> RESERVED_STARTS =
            List.of("note-", "cite-", "claim-", "account-", "fn-", "fnref-");

    private final List<String> all = new ArrayList<>();
    private final Map<String, Integer> used = new HashMap<>();

    /** A new id for a heading of these words. */
    String heading(String words) {
        String slug = slug(words);
        boolean reserved = RESERVED.contains(slug) || RESERVED_STARTS.stream().anyMatch(slug::startsWith);
        if (reserved) slug += "-section";
        return add(unused(slug));
    }

    /** Takes note of an id made elsewhere. */
    String add(String id) {
        used.putIfAbsent(id, 0);
        all.add(id);
        return id;
    }

    List<String> list() {
        return List.copyOf(all);
    }

    private String unused(String slug) {
        if (!used.containsKey(slug)) return slug;
        int number = used.get(slug) + 1;
        while (used.containsKey(slug + "-" + number)) number++;
        used.put(slug, number);
        return slug + "-" + number;
    }

    private static String slug(String words) {
        StringBuilder slug = new StringBuilder();
        Normalizer.normalize(words, Normalizer.Form.NFC)
                .strip()
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(c -> {
                    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) slug.append('-');
                    else if (Character.isLetterOrDigit(c) || isMark(c) || c == '-' || c == '_') slug.appendCodePoint(c);
                });
        return slug.length() == 0 ? "section" : slug.toString();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
