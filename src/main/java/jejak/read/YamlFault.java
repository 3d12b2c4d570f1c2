package jejak.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.regex.Pattern;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Span;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;

/** Says in an author's words what the YAML scanner found, at the place where the author has to mend it. */
final class YamlFault {
    // possessive, so that a line of a million blanks is read once
    private static final Pattern BOUND = Pattern.compile(">=?\\s*+[\\d.,_]++.*");
    private static final Pattern END_OF_ENTRY = Pattern.compile(",\\s|[}\\]]|\\s#");

    private final Places places;

    private YamlFault(Places places) {
        this.places = places;
    }

    /**
     * @param last the last event before the fault, or null where there was none: where the fault stands if the scanner did not
     *     say
     */
    static Diagnostic of(JsonProcessingException fault, Event last, Places places) {
        YamlFault words = new YamlFault(places);
        if (fault.getCause() instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
            return words.of(marked);
        }
        Span at = last == null ? places.between(0, 1) : places.between(last.getStartMark(), last.getEndMark());
        String found = fault.getOriginalMessage();
        if (found.startsWith("Expected a field name")) {
            return syntax(at, "this cannot be a key", "put quotes round the whole value");
        }
        return other(at, found);
    }

    private Diagnostic of(MarkedYAMLException fault) {
        Mark problem = fault.getProblemMark();
        // where the thing begins that the scanner could not end
        Mark begin = fault.getContextMark() == null ? problem : fault.getContextMark();
        String found = fault.getProblem() == null ? "" : fault.getProblem();
        String within = fault.getContext() == null ? "" : fault.getContext();
        if (within.contains("block scalar")) return block(begin, false);
        if (within.contains("quoted scalar")) return quoted(found, begin, problem);
        if (found.contains("cannot start any token")) return start(problem);
        if (found.contains("mapping values are not allowed")) return colon(problem);
        if (found.contains("sequence entries are not allowed")) {
            return syntax(
                    places.from(problem, 1),
                    "a list begins on the line of its key",
                    "put each dash on a line of its own, or quotes round the value");
        }
        if (found.contains("could not find expected ':'")) return noColon(begin);
        if (found.startsWith("expected ',' or")) return unclosed(begin, problem);
        if (found.contains("<stream end>")) {
            return syntax(places.from(problem, 1), "the file ends inside a bracket", "close the bracket");
        }
        if (found.endsWith("found ']'") || found.endsWith("found '}'")) {
            return syntax(
                    places.from(problem, 1),
                    "a bracket is closed that is not open",
                    "remove it, or put quotes round the value");
        }
        if (found.endsWith("found ':'")) {
            return syntax(places.from(problem, 1), "a colon stands here without a key", "write `key: value`");
        }
        if (found.startsWith("expected <block end>") && places.before(problem).isBlank()) {
            return syntax(
                    places.from(problem, 1),
                    "this line stands under nothing it could belong to",
                    "indent it like the lines of the same list or mapping");
        }
        if (found.endsWith("found '<scalar>'")) return after(problem);
        return other(places.from(problem, 1), found);
    }

    /** Words after {@code >} or {@code |}, mostly an amount that is a bound. */
    private Diagnostic block(Mark sign, boolean inBrackets) {
        String rest = places.rest(sign);
        if (inBrackets) rest = END_OF_ENTRY.split(rest, 2)[0];
        int comment = rest.indexOf(" #");
        String words = (comment < 0 ? rest : rest.substring(0, comment)).strip();
        Span at = places.from(sign, words.codePointCount(0, words.length()));
        if (BOUND.matcher(words).matches()) {
            return Diagnostic.of(
                    ReadCode.UNQUOTED_BOUND,
                    at,
                    "`" + words + "` begins with `>`, which YAML reads as the start of a block of text",
                    "put quotes round it: \"" + words + "\"");
        }
        return syntax(
                at,
                "YAML reads `" + rest.charAt(0) + "` as the start of a block of text",
                "put quotes round the value, or begin the text on the next line");
    }

    private Diagnostic quoted(String found, Mark quote, Mark problem) {
        if (found.contains("escape")) {
            return syntax(
                    places.from(problem, 1),
                    "this is no escape that YAML knows",
                    "write \\\\ for a backslash, or use single quotes");
        }
        return syntax(places.from(quote, 1), "a quotation mark is not closed", "close the quote");
    }

    private Diagnostic start(Mark problem) {
        String rest = places.rest(problem);
        if (rest.startsWith("\t")) {
            return syntax(places.from(problem, 1), "a tab stands where YAML wants spaces", "use spaces");
        }
        if (rest.startsWith(">") || rest.startsWith("|")) return block(problem, true);
        String first = rest.isEmpty() ? "" : rest.substring(0, rest.offsetByCodePoints(0, 1));
        return syntax(
                places.from(problem, 1), "a value cannot begin with `" + first + "`", "put quotes round the value");
    }

    /** A second colon in a value, or the colon of a key that is indented and so part of the value above. */
    private Diagnostic colon(Mark problem) {
        String before = places.before(problem);
        String key = before.strip();
        if (!before.startsWith(" ") || before.contains(": ") || key.startsWith("- ")) {
            return syntax(places.from(problem, 1), "a second `: ` stands in one value", "put quotes round the value");
        }
        return syntax(
                places.backFrom(problem, key.codePointCount(0, key.length())),
                "`" + key + "` is indented, so YAML reads it as more of the value above",
                "begin it where the key above begins");
    }

    private Diagnostic noColon(Mark key) {
        String line = places.rest(key).strip();
        Span at = places.from(key, line.codePointCount(0, line.length()));
        return line.indexOf(':') > 0
                ? syntax(at, "no blank stands after the colon", "write `key: value`")
                : syntax(at, "a key has no colon", "write `key: value`");
    }

    private Diagnostic unclosed(Mark bracket, Mark problem) {
        boolean oneLine = bracket.getLine() == problem.getLine();
        return oneLine
                ? syntax(places.from(problem, 1), "a comma or the closing bracket is missing here", "add it")
                : syntax(places.from(bracket, 1), "this bracket is not closed", "close the bracket");
    }

    /** Words that follow what was a whole value already. */
    private Diagnostic after(Mark problem) {
        String before = places.before(problem).stripTrailing();
        return before.endsWith("'") || before.endsWith("\"")
                ? syntax(
                        places.from(problem, 1),
                        "the quoted value has ended before this",
                        "double a ' inside '...', write \\\" inside \"...\"")
                : syntax(
                        places.from(problem, 1), "the value has ended before this", "put quotes round the whole value");
    }

    private static Diagnostic other(Span at, String found) {
        List<String> lines =
                found.lines().map(String::strip).filter(l -> !l.isEmpty()).toList();
        return syntax(
                at,
                "this is not YAML: " + (lines.isEmpty() ? "the line cannot be read" : lines.get(0)),
                "check the indentation, and put quotes round values with special characters");
    }

    private static Diagnostic syntax(Span at, String message, String help) {
        return Diagnostic.of(ReadCode.YAML_SYNTAX, at, message, help);
    }
}
