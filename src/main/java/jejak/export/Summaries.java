package jejak.export;

import java.util.Map;
import java.util.TreeMap;
import jejak.model.Event;
import jejak.model.Lang;
import jejak.model.Localized;

/** An event in a sentence: its own {@code summary}, else the first sentence of its body (contract section 2). */
final class Summaries {
    private Summaries() {}

    static Localized<String> of(Event event) {
        return event.summary().orElseGet(() -> firstSentence(event));
    }

    private static Localized<String> firstSentence(Event event) {
        Map<Lang, String> translations = new TreeMap<>();
        event.body().translations().forEach((lang, prose) -> translations.put(lang, prose.firstSentence()));
        return new Localized<>(event.body().original().firstSentence(), translations);
    }
}
