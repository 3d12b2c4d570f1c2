package jejak.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jejak.diagnostic.Suggestion;
import jejak.model.Kind;
import jejak.read.Composer;

/** {@code KEY=VALUE} on a command line: values for keys of front matter. */
final class Values {
    private Values() {}

    /** Misuse is thrown. @param kinds of documents of which each must have all the keys */
    static Map<String, String> of(List<String> words, List<Kind> kinds, Subcommand command) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String word : words) {
            int at = word.indexOf('=');
            if (at < 1) throw command.wrong("`" + word + "` is one word too many, or lacks its key: write KEY=VALUE");
            String key = word.substring(0, at);
            for (Kind kind : kinds) {
                List<String> keys = Composer.of(kind).keys();
                if (!keys.contains(key)) throw command.wrong(unknown(key, kind, keys));
            }
            if (word.substring(at + 1).isBlank()) throw command.wrong("`" + key + "` has no value");
            if (values.put(key, word.substring(at + 1).strip()) != null)
                throw command.wrong("`" + key + "` is given twice");
        }
        return values;
    }

    private static String unknown(String key, Kind kind, List<String> keys) {
        return "`" + key + "` is no key of the front matter of " + kind.folder()
                + Suggestion.nearest(key, keys)
                        .map(near -> "; did you mean `" + near + "`?")
                        .orElse("; the keys are " + String.join(", ", keys));
    }
}
