package jejak.model;

import java.util.Locale;
import java.util.Optional;
import jejak.diagnostic.Suggestion;
import jejak.model.Parsed.Bad;

/** Says what an author probably meant who wrote an amount as people do. */
final class AmountSlips {
    static final String FORMS = "write it like `1.9m USD`, `> 1.9m USD`, `100k..200k USD`, `51.2%` or `undisclosed`";

    private AmountSlips() {}

    /** The same fault, with better help where there is a guess. */
    static Bad<Amount> explain(String text, Bad<Amount> fault, boolean inKind) {
        if (text.length() > AmountParser.LONGEST) return fault;
        return AmountGuess.of(text)
                .map(guess -> helped(fault, "write `" + guess + "`"))
                .orElseGet(() -> inKind || text.chars().anyMatch(c -> c >= '0' && c <= '9')
                        ? fault
                        : helped(fault, FORMS + "; only `kind: in_kind` takes words"));
    }

    private static Bad<Amount> helped(Bad<Amount> fault, String help) {
        return AmountParser.fault(fault.offset(), fault.offset() + fault.length(), fault.message(), help);
    }

    static <T> Bad<T> unknownCurrency(String word, int from) {
        int to = from + word.length();
        if (!word.chars().allMatch(Character::isLetter)) {
            return AmountParser.fault(from, to, Quoted.of(word) + " stands where a currency should", FORMS);
        }
        // "cars" is no slip of the pen for ARS.
        boolean likeCode = word.length() == 3 || word.equals(word.toUpperCase(Locale.ROOT));
        Optional<String> near = Suggestion.nearest(word.toUpperCase(Locale.ROOT), Currency.codes());
        String help = near.filter(code -> likeCode)
                .map(code -> "did you mean `" + code + "`?")
                .orElse("use its ISO 4217 code, e.g. `USD`");
        return AmountParser.fault(from, to, Quoted.of(word) + " is not a currency of ISO 4217", help);
    }
}
