package jejak.read;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The id that somebody meant who wrote a name: for help texts. */
final class Slug {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private Slug() {}

    /** "Müller v. OpenAI" gives {@code muller-v-openai}; empty where nothing of the name can stay. */
    static Optional<String> of(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String dashed = OTHER.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
        String slug = ENDS.matcher(dashed).replaceAll("");
        return slug.isEmpty() ? Optional.empty() : Optional.of(slug);
    }
}
