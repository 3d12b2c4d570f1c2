package jejak.render;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jejak.model.Amount;
import jejak.model.InKind;
import jejak.model.Lang;
import jejak.model.Localized;
import jejak.model.Settings;
import jejak.model.Worded;
import jejak.render.view.Marks;
import jejak.words.DateWords;
import jejak.words.LocatorWords;
import jejak.words.Messages;
import jejak.words.MoneyWords;
import jejak.words.Numbers;
import jejak.words.Vocabulary;

/** One language of a site, for everything that must be said in it. */
final class Speech {
    private final Lang lang;
    private final Lang first;
    private final Messages messages;
    private final DateWords dates;
    private final MoneyWords money;
    private final Numbers numbers;
    private final Map<String, String> interfaceWords;
    private final LocatorWords locators;
    private final Map<String, Localized<String>> glossary = new HashMap<>();

    private Speech(Messages messages, Messages first, List<Settings.Term> terms) {
        this.lang = messages.lang();
        this.first = first.lang();
        this.messages = messages;
        this.dates = DateWords.of(messages);
        this.money = MoneyWords.of(messages);
        this.numbers = Numbers.of(messages);
        this.interfaceWords = messages.interfaceWords();
        this.locators = LocatorWords.of(messages, first);
        for (Settings.Term term : terms) glossary.putIfAbsent(term.text().original(), term.text());
        // an id is what a topic is called by, so it comes before words that happen to be the same
        for (Settings.Term term : terms) glossary.put(term.id().text(), term.text());
    }

    /** A language of that site. */
    static Speech of(Lang lang, Settings settings) {
        return of(lang, settings, new Vocabulary());
    }

    private static Speech of(Lang lang, Settings settings, Vocabulary words) {
        return new Speech(words.of(lang), words.of(settings.firstLanguage()), settings.glossary());
    }

    /** All languages of that site, in its order. */
    static Map<Lang, Speech> all(Settings settings, Vocabulary words) {
        Map<Lang, Speech> all = new LinkedHashMap<>();
        for (Lang lang : settings.languages()) all.put(lang, of(lang, settings, words));
        return Collections.unmodifiableMap(all);
    }

    Lang lang() {
        return lang;
    }

    DateWords dates() {
        return dates;
    }

    MoneyWords money() {
        return money;
    }

    /** What templates print of their own. */
    Map<String, String> interfaceWords() {
        return interfaceWords;
    }

    String say(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** A word of the contract's lists, such as {@code kind.salary}. */
    String say(String list, Worded word) {
        return messages.text(list + "." + word.word());
    }

    String count(String key, long n) {
        return messages.count(key, n);
    }

    String number(long n) {
        return numbers.integer(n);
    }

    /** An author's words, marked with their language where they are not in this one. */
    Marks.Words words(Localized<String> text) {
        return text.isIn(lang, first)
                ? new Marks.Words(Quotes.curl(text.in(lang)), "", "")
                : new Marks.Words(Quotes.curl(text.original()), first.tag(), first.direction());
    }

    String plain(Localized<String> text) {
        return Quotes.curl(text.in(lang));
    }

    boolean isIn(Localized<?> text) {
        return text.isIn(lang, first);
    }

    Lang first() {
        return first;
    }

    static Marks.Words none() {
        return new Marks.Words("", "", "");
    }

    /** "A, B and C". */
    String list(List<String> names) {
        if (names.isEmpty()) return "";
        String all = names.get(0);
        for (int i = 1; i < names.size(); i++) {
            all = say(i == names.size() - 1 ? "list.two" : "list.comma", all, names.get(i));
        }
        return all;
    }

    /** The name of a language in this one, or its tag where we have no name for it. */
    String languageName(Lang of) {
        return messages.find("language." + of.tag()).orElse(of.tag());
    }

    /** A short word of front matter, as the site's glossary has it in this language, or as it stands. */
    String term(String word) {
        Localized<String> text = glossary.get(word);
        return text == null ? word : plain(text);
    }

    /** Where in a source: as a translation says, or the glossary, or in this language's words where the form is known. */
    String locator(Localized<String> locator) {
        if (locator.translations().containsKey(lang)) return plain(locator);
        String term = term(locator.original());
        return term.equals(locator.original()) ? Quotes.curl(locators.in(term)) : term;
    }

    /** A sum of money, a share, or the things or services given. */
    String amount(Amount amount) {
        return amount instanceof InKind things ? term(things.text()) : money.full(amount);
    }

    /** The author's own words, in the language of a source: a quotation, a title. */
    Marks.Words foreign(String text, Lang of) {
        return of.equals(lang) ? new Marks.Words(text, "", "") : new Marks.Words(text, of.tag(), of.direction());
    }
}
