package jejak.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import jejak.model.Lang;

/**
 * The words of the interface in one language, falling back key by key to a more general tag and then to English: {@code
 * pt-BR}, {@code pt}, {@code en}. Immutable.
 *
 * <p>A key that no bundle has is broken code, and throws {@link IllegalStateException}.
 */
public final class Messages {
    private final Lang lang;
    private final List<Bundle> bundles;
    private final Numbers numbers;

    Messages(Lang lang, List<Bundle> bundles) {
        this.lang = lang;
        this.bundles = List.copyOf(bundles);
        this.numbers = Numbers.of(this);
    }

    /** Reads them; who asks more than once has a {@link Vocabulary}. */
    public static Messages of(Lang lang) {
        return new Vocabulary().of(lang);
    }

    /** Whether there are words in that language, be it under a more general tag. */
    public static boolean speaks(Lang lang) {
        return tags(lang).stream().anyMatch(Bundle::exists);
    }

    // RFC 4647, 3.4: the tag, then without its last part, and so on. Languages are written in small letters.
    static List<Lang> tags(Lang lang) {
        List<Lang> tags = new ArrayList<>();
        String tag = lang.tag();
        for (int dash = tag.lastIndexOf('-'); dash > 0; dash = tag.lastIndexOf('-')) {
            tags.add(new Lang(tag));
            tag = tag.substring(0, dash);
        }
        tags.add(new Lang(tag.toLowerCase(Locale.ROOT)));
        return tags;
    }

    /** The language that was asked for. */
    public Lang lang() {
        return lang;
    }

    /**
     * The words of a key, with {@code {0}}, {@code {1}} ... filled in.
     *
     * @param values ready words; numbers come from {@link Numbers}
     */
    public String text(String key, Object... values) {
        Optional<String> found = find(key);
        if (found.isEmpty()) throw missing(key);
        return fill(key, found.get(), values);
    }

    /** The words of a key that a bundle may do without, such as a currency's sign. */
    public Optional<String> find(String key) {
        for (Bundle bundle : bundles) {
            Optional<String> found = bundle.find(key);
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /**
     * The words for that many: {@code key.one}, {@code key.few} ... by the language's rules, or {@code key.other}. {@code
     * {0}} is the number, {@code {1}} and on are the values.
     */
    public String count(String key, long number, Object... values) {
        return count(key, Quantity.of(number), numbers.integer(number), values);
    }

    /** The same for a number with decimals, all of which are shown. */
    public String count(String key, BigDecimal number, Object... values) {
        return count(key, Quantity.of(number), numbers.decimal(number), values);
    }

    private String count(String key, Quantity quantity, String shown, Object... values) {
        // The rules are those of the language that has the words, not of the one asked for.
        Optional<String> pattern = Optional.empty();
        for (int i = 0; i < bundles.size() && pattern.isEmpty(); i++)
            pattern = bundles.get(i).find(key, quantity);
        if (pattern.isEmpty()) throw missing(key + ".other");
        Object[] all = new Object[values.length + 1];
        all[0] = shown;
        System.arraycopy(values, 0, all, 1, values.length);
        return fill(key, pattern.get(), all);
    }

    /** What templates print of their own, by key: the words under {@code ui.}, each in the nearest language that has it. */
    public Map<String, String> interfaceWords() {
        Map<String, String> words = new HashMap<>();
        for (int i = bundles.size() - 1; i >= 0; i--) {
            bundles.get(i).words().forEach((key, text) -> {
                if (key.startsWith("ui.")) words.put(key.substring("ui.".length()), text);
            });
        }
        return Map.copyOf(words);
    }

    private IllegalStateException missing(String key) {
        return new IllegalStateException("no words for the key `" + key + "` in " + lang);
    }

    // Not MessageFormat, whose apostrophes are signs and whose numbers ask the machine's locale.
    private static String fill(String key, String pattern, Object... values) {
        int open = pattern.indexOf('{');
        if (open < 0) return pattern;
        StringBuilder words = new StringBuilder(pattern.length() + 16 * values.length);
        int from = 0;
        for (; open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            int place = close == open + 2 ? pattern.charAt(open + 1) - '0' : -1;
            if (place < 0 || place >= values.length || values[place] == null) {
                throw new IllegalStateException("nothing fills the words of `" + key + "`: " + pattern);
            }
            words.append(pattern, from, open).append(values[place]);
            from = close + 1;
        }
        return words.append(pattern, from, pattern.length()).toString();
    }
}
