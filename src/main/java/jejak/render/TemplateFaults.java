package jejak.render;

import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Span;
import jejak.diagnostic.Suggestion;

/** Says what is wrong with a template, and on which line of which file. */
final class TemplateFaults {
    private static final String TAG = "{%";

    /** The tags that name another template; a name that is put together while rendering is not looked at here. */
    private static final Pattern NAMED =
            Pattern.compile("\\{%-?\\s*(?:include|extends|import|embed|from)\\s+\"([^\"]*)\"");

    private final SortedMap<String, String> texts;

    TemplateFaults(SortedMap<String, String> texts) {
        this.texts = texts;
    }

    /** Where a template is in a site's own folder, or would be. */
    static String path(String template) {
        return "templates/" + template;
    }

    static Diagnostic notText(String template) {
        return fault(Span.of(path(template)), "this template is not UTF-8 text", "save it as UTF-8");
    }

    /** Templates that others name and that are not there. Pebble would say so without a place, and only when it gets there. */
    List<Diagnostic> missing() {
        Faults faults = new Faults();
        texts.forEach((template, text) -> {
            Matcher named = NAMED.matcher(text);
            for (int tag = text.indexOf(TAG); tag >= 0; tag = text.indexOf(TAG, tag + TAG.length())) {
                if (!named.region(tag, text.length()).lookingAt()) continue;
                String name = named.group(1);
                if (!texts.containsKey(name)) faults.add(missing(name, span(template, text, named.start(1), name)));
            }
        });
        return faults.list();
    }

    Diagnostic of(PebbleException outer, String template, Object view, Map<String, String> words) {
        PebbleException thrown = innermost(outer);
        // A template that is named while rendering has no place of its own: it is blamed on the page's template.
        if (thrown instanceof LoaderException) return missing(thrown.getPebbleMessage(), Span.of(path(template)));
        String file = thrown.getFileName() == null ? template : thrown.getFileName();
        int line = thrown.getLineNumber() == null ? 1 : Math.max(1, thrown.getLineNumber());
        if (thrown instanceof AttributeNotFoundException unknown) {
            return unknown(unknown.getAttributeName(), file, line, view, words);
        }
        return fault(
                new Span(path(file), line, 1, 1),
                "this template does not work: " + sentence(thrown.getPebbleMessage()),
                "mend this line");
    }

    /** Pebble wraps what went wrong inside a condition in a sentence about operands. */
    private static PebbleException innermost(PebbleException thrown) {
        PebbleException inner = thrown;
        for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof PebbleException pebble) inner = pebble;
        }
        return inner;
    }

    Diagnostic tooDeep(String template) {
        return fault(Span.of(path(template)), "this template includes itself without an end", "include another one");
    }

    private Diagnostic unknown(String name, String file, int line, Object view, Map<String, String> words) {
        String text = line(file, line);
        Matcher place = Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(text);
        int column = place.find() ? text.codePointCount(0, place.start()) + 1 : 1;
        boolean isWord = text.contains("t." + name);
        Collection<String> known = isWord ? words.keySet() : names(view);
        String what = isWord ? "no interface word has the key `" + name + "`" : "this page has no `" + name + "`";
        String help = Suggestion.nearest(name, new TreeSet<>(known))
                .map(near -> "did you mean `" + near + "`?")
                .orElse(isWord ? "use a key of the interface words" : "use a component of the page's view");
        return fault(new Span(path(file), line, column, name.codePointCount(0, name.length())), what, help);
    }

    private Diagnostic missing(String name, Span at) {
        Optional<String> near = Suggestion.nearest(name, texts.keySet());
        return fault(
                at,
                "no template has the name `" + name + "`",
                near.map(known -> "did you mean `" + known + "`?").orElse("write its name from the theme's root"));
    }

    private static Diagnostic fault(Span at, String message, String help) {
        return Diagnostic.of(RenderCode.TEMPLATE_FAULT, at, message, help);
    }

    private String line(String template, int line) {
        return texts.getOrDefault(template, "")
                .lines()
                .skip(line - 1L)
                .findFirst()
                .orElse("");
    }

    private static Span span(String template, String text, int offset, String words) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int line = 1
                + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        int length = Math.max(1, words.codePointCount(0, words.length()));
        return new Span(path(template), line, text.codePointCount(start, offset) + 1, length);
    }

    /** Pebble's sentence in the shape of ours: one line, lower case, no full stop. */
    private static String sentence(String message) {
        String words = message.replaceAll("\\s+", " ").strip().replaceAll("\\.$", "");
        return words.isEmpty() ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    /** Every component's name that a template can come to from the view; for suggestions alone. */
    private static SortedSet<String> names(Object view) {
        SortedSet<String> names = new TreeSet<>();
        collect(view.getClass(), names, new java.util.HashSet<>());
        return names;
    }

    private static void collect(Type type, SortedSet<String> names, java.util.Set<Type> seen) {
        if (type instanceof ParameterizedType list) {
            for (Type argument : list.getActualTypeArguments()) collect(argument, names, seen);
        } else if (type instanceof Class<?> record && record.isRecord() && seen.add(record)) {
            for (RecordComponent component : record.getRecordComponents()) {
                names.add(component.getName());
                collect(component.getGenericType(), names, seen);
            }
        }
    }
}
