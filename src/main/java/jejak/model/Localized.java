package jejak.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Words in the site's first language and, where an overlay has them, in others.
 *
 * @param original in the language the document is written in
 * @param translations by language, sorted; mostly empty
 */
public record Localized<T>(T original, Map<Lang, T> translations) {
    public Localized {
        translations =
                translations.isEmpty() ? Map.of() : Collections.unmodifiableSortedMap(new TreeMap<>(translations));
    }

    public static <T> Localized<T> of(T original) {
        return new Localized<>(original, Map.of());
    }

    /** The words in that language, or the original. {@link #isIn} tells which. */
    public T in(Lang lang) {
        T translated = translations.get(lang);
        return translated == null ? original : translated;
    }

    /** Whether these words exist in that language, given the language of the original. */
    public boolean isIn(Lang lang, Lang originalLang) {
        return lang.equals(originalLang) || translations.containsKey(lang);
    }

    public Localized<T> with(Lang lang, T words) {
        SortedMap<Lang, T> all = new TreeMap<>(translations);
        all.put(lang, words);
        return new Localized<>(original, all);
    }
}
