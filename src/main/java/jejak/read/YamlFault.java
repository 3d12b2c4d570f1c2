package jejak.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Span;

/** Says in an author's words what the YAML scanner found. */
final class YamlFault {
    private static final Pattern BOUND = Pattern.compile("[:\\-,{\\[]\\s+(>=?\\s*[\\d.,_]+.*)$");
    private static final Pattern COLON = Pattern.compile("^\\s*(?:- )?[\\w-]+:\\s+[^\"'].*:\\s");

    private YamlFault() {}

    static Diagnostic of(String scanner, String source, String file, int line, int column) {
        Matcher bound = BOUND.matcher(source);
        if (bound.find()) {
            int at = source.codePointCount(0, bound.start(1)) + 1;
            String words = bound.group(1).strip();
            return Diagnostic.of(
                    ReadCode.UNQUOTED_BOUND,
                    new Span(file, line, at, words.codePointCount(0, words.length())),
                    "`" + words + "` begins with `>`, which YAML reads as the start of a block of text",
                    "put quotes round it: \"" + words + "\"");
        }
        int width = source.codePointCount(0, source.length());
        Span at = new Span(file, line, Math.min(column, width + 1), 1);
        String problem = scanner == null ? "" : scanner;
        if (problem.contains("'\\t(TAB)'") || source.startsWith("\t")) {
            return Diagnostic.of(
                    ReadCode.YAML_SYNTAX, at, "a tab stands where YAML wants spaces", "indent with spaces");
        }
        if (problem.contains("mapping values are not allowed")
                || COLON.matcher(source).find()) {
            return Diagnostic.of(
                    ReadCode.YAML_SYNTAX,
                    at,
                    "a second `: ` stands in one value",
                    "put quotes round the value, or check the indentation of this line");
        }
        if (problem.contains("found unexpected end of stream") || problem.contains("while scanning a quoted scalar")) {
            return Diagnostic.of(ReadCode.YAML_SYNTAX, at, "a quotation mark is not closed", "close the quote");
        }
        if (problem.contains("cannot start any token")) {
            return Diagnostic.of(
                    ReadCode.YAML_SYNTAX, at, "a value cannot begin with this character", "put quotes round the value");
        }
        if (problem.contains("expected ',' or ']'") || problem.contains("expected ',' or '}'")) {
            return Diagnostic.of(
                    ReadCode.YAML_SYNTAX, at, "a bracket is not closed, or a comma is missing", "close the bracket");
        }
        if (problem.contains("could not find expected ':'")) {
            return Diagnostic.of(ReadCode.YAML_SYNTAX, at, "a key has no colon", "write `key: value`");
        }
        if (problem.contains("special characters are not allowed")) {
            return Diagnostic.of(
                    ReadCode.YAML_SYNTAX, at, "a control character stands in the file", "delete the character");
        }
        return Diagnostic.of(
                ReadCode.YAML_SYNTAX,
                at,
                "this is not YAML: " + firstLine(problem),
                "check the indentation, and put quotes round values with special characters");
    }

    private static String firstLine(String problem) {
        int end = problem.indexOf('\n');
        String line = (end < 0 ? problem : problem.substring(0, end)).strip();
        return line.isEmpty() ? "the line cannot be read" : line;
    }
}
