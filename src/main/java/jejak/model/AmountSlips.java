package jejak.model;

import java.util.Locale;
import jejak.diagnostic.Suggestion;
import jejak.model.Parsed.Bad;

/** Guesses what an author meant who wrote an amount as people do. */
final class AmountSlips {
    static final String FORMS = "write it like `1.9m USD`, `> 1.9m USD`, `100k..200k USD`, `51.2%` or `undisclosed`";

    private AmountSlips() {}

    static Bad<Amount> explain(String text, Bad<Amount> fault, boolean inKind) {
        return fault;
    }

    static <T> Bad<T> unknownCurrency(String text, int from) {
        String word = text.substring(from);
        String help = Suggestion.nearest(word.toUpperCase(Locale.ROOT), Currency.codes())
                .map(code -> "did you mean `" + code + "`?")
                .orElse("use its ISO 4217 code, e.g. `USD`");
        return AmountParser.fault(from, text.length(), Quoted.of(word) + " is not a currency of ISO 4217", help);
    }
}
