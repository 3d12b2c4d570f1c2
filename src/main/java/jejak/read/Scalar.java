package jejak.read;

import java.util.Optional;
import java.util.regex.Pattern;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Span;

/**
 * A type written as one stretch of text.
 *
 * @param words for messages and the reference page
 * @param hole what stands in for a value that is missing or wrong
 * @param shape what can be said of the text without reading it
 */
record Scalar<T>(String words, T hole, Shape shape, Reader<T> reader) implements Type<T> {

    /** One that may be any text, as far as its shape tells. */
    Scalar(String words, T hole, Reader<T> reader) {
        this(words, hole, Shape.TEXT, reader);
    }

    interface Reader<T> {
        /** Empty where it has reported what is wrong. */
        Optional<T> read(String text, Span at, Faults faults);
    }

    /** Text of a fixed form, taken as it is. */
    static Type<String> form(String pattern, ReadCode code, String words, String help) {
        Pattern form = Pattern.compile(pattern);
        return new Scalar<>(words, "", new Shape.Text("^(" + pattern + ")$"), (text, at, faults) -> {
            if (form.matcher(text).matches()) return Optional.of(text);
            faults.add(code, at, "`" + text + "` is not " + words, help);
            return Optional.empty();
        });
    }

    @Override
    public T read(Node node, Faults faults) {
        if (node.yaml() instanceof Yaml.Text t)
            return reader.read(t.text(), t.at(), faults).orElse(hole);
        text(node.yaml(), words, faults);
        return hole;
    }

    /** The letters of a value that must be one text; empty where it is none, which is reported. */
    static String text(Yaml yaml, String wanted, Faults faults) {
        if (yaml instanceof Yaml.Text t) return t.text();
        boolean list = yaml instanceof Yaml.Items;
        faults.add(
                ReadCode.WRONG_SHAPE,
                yaml.at(),
                "expected " + wanted + ", found " + (list ? "a list" : "a mapping"),
                list ? "write one value, without brackets or dashes" : "put quotes round a value that holds `: `");
        return "";
    }

    /**
     * The part of a value that is wrong.
     *
     * @param offset in UTF-16 units, as is the length
     */
    static Span within(Span at, String text, int offset, int length) {
        int points = text.codePointCount(0, text.length());
        // as long as its letters: plain; two longer: quoted, without escapes. Of any other the whole is blamed.
        int quote = (at.length() - points) / 2;
        if (at.length() != points && at.length() != points + 2) return at;
        int from = Math.min(Math.max(offset, 0), text.length());
        int to = Math.min(Math.max(from + length, from), text.length());
        return new Span(
                at.file(),
                at.line(),
                at.column() + quote + text.codePointCount(0, from),
                Math.max(1, text.codePointCount(from, to)));
    }
}
