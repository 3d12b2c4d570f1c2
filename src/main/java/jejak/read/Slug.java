package jejak.read;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The id that somebody meant who wrote a name: for help texts. */
final class Slug {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** Letters that Unicode does not take apart, as most newspapers write them in ASCII. */
    private static final Map<String, String> WHOLE =
            Map.of("ł", "l", "ø", "o", "đ", "d", "ß", "ss", "æ", "ae", "œ", "oe", "þ", "th", "ð", "d", "ı", "i");

    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private Slug() {}

    /** "Müller v. OpenAI" gives {@code muller-v-openai}; empty where nothing of the name can stay. */
    static Optional<String> of(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String lower = plain.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : WHOLE.entrySet())
            lower = lower.replace(letter.getKey(), letter.getValue());
        String dashed = OTHER.matcher(lower).replaceAll("-");
        String slug = ENDS.matcher(dashed).replaceAll("");
        return slug.isEmpty() ? Optional.empty() : Optional.of(slug);
    }
}
