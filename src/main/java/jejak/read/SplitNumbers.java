package jejak.read;

import java.util.ArrayList;
import java.util.List;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Span;

/**
 * Numbers with commas that stand unquoted inside braces: of {@code {amount: 1,900,000 USD}} YAML makes the amount {@code 1}
 * and the keys {@code 900} and {@code 000 USD}. They are put together again, so that an author hears of it once.
 */
final class SplitNumbers {
    private final List<Yaml.Entry> entries;
    private final List<Yaml.Text> whole = new ArrayList<>(0);

    /** @param entries of one mapping, as they are being read */
    SplitNumbers(List<Yaml.Entry> entries) {
        this.entries = entries;
    }

    /** Whether this key is the rest of the value before it, which it is then joined to. */
    boolean continues(Yaml.Text key, Yaml value) {
        if (entries.isEmpty() || !(value instanceof Yaml.Nothing) || !isRest(key.text())) return false;
        Yaml.Entry last = entries.get(entries.size() - 1);
        if (!(last.value() instanceof Yaml.Text begun) || begun.isQuoted() || !endsInDigit(begun.text())) return false;
        Span from = begun.at();
        // right behind the comma: in a block every key has a line of its own
        if (key.at().line() != from.line() || key.at().column() != from.column() + from.length() + 1) return false;
        int length = from.length() + 1 + key.at().length();
        Span at = new Span(from.file(), from.line(), from.column(), length);
        Yaml.Text joined = new Yaml.Text(begun.text() + "," + key.text(), at);
        entries.set(entries.size() - 1, new Yaml.Entry(last.key(), joined));
        if (!whole.isEmpty() && whole.get(whole.size() - 1) == begun) whole.remove(whole.size() - 1);
        whole.add(joined);
        return true;
    }

    void report(Faults faults) {
        for (Yaml.Text number : whole) {
            faults.add(
                    ReadCode.SPLIT_NUMBER,
                    number.at(),
                    "`" + number.text() + "` has no quotes, so YAML reads each comma as the next entry",
                    "put quotes round it: \"" + number.text() + "\"");
        }
    }

    /** Three digits and then none: {@code 000} or {@code 000 USD}. */
    static boolean isRest(String key) {
        for (int i = 0; i < 3; i++) if (i >= key.length() || !isDigit(key.charAt(i))) return false;
        return key.length() == 3 || !isDigit(key.charAt(3));
    }

    private static boolean endsInDigit(String text) {
        return !text.isEmpty() && isDigit(text.charAt(text.length() - 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
