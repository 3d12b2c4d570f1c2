package jejak.render;

import java.util.List;
import java.util.Map;
import jejak.model.Lang;
import jejak.model.Localized;
import jejak.model.Worded;
import jejak.render.view.Marks;
import jejak.words.DateWords;
import jejak.words.Messages;
import jejak.words.MoneyWords;
import jejak.words.Numbers;

/** One language of a site, for everything that must be said in it. */
final class Speech {
    private final Lang lang;
    private final Lang first;
    private final Messages messages;
    private final DateWords dates;
    private final MoneyWords money;
    private final Numbers numbers;
    private final Map<String, String> interfaceWords;

    private Speech(Lang lang, Lang first, Messages messages) {
        this.lang = lang;
        this.first = first;
        this.messages = messages;
        this.dates = DateWords.of(messages);
        this.money = MoneyWords.of(messages);
        this.numbers = Numbers.of(messages);
        this.interfaceWords = messages.interfaceWords();
    }

    /** @param first the language documents are written in */
    static Speech of(Lang lang, Lang first) {
        return new Speech(lang, first, Messages.of(lang));
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

    /** The author's own words, in the language of a source: a quotation, a title. */
    Marks.Words foreign(String text, Lang of) {
        return of.equals(lang) ? new Marks.Words(text, "", "") : new Marks.Words(text, of.tag(), of.direction());
    }
}
