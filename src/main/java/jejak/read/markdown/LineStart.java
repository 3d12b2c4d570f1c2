package jejak.read.markdown;

import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * The blocks that a line could begin, in the order in which CommonMark prefers them, judged by its first characters.
 *
 * <p>A line that is too long for a heading or a rule begins none: flexmark's expressions for them are quadratic or
 * recursive in its length.
 */
enum LineStart {
    QUOTE,
    HEADING,
    FENCE,
    HTML,
    THEMATIC_BREAK,
    LIST,
    INDENTED_CODE,
    FOOTNOTE;

    /** Characters; a heading of this length would fill a page. */
    static final int LONGEST = 1_000;

    private static final int CODE_INDENT = 4;
    private static final List<LineStart> CODE = List.of(INDENTED_CODE);
    private static final List<LineStart> RULE_OR_LIST = List.of(THEMATIC_BREAK, LIST);
    private static final List<LineStart> SETEXT_RULE_OR_LIST = List.of(HEADING, THEMATIC_BREAK, LIST);

    static List<LineStart> of(ParserState state) {
        BasedSequence line = state.getLine();
        int at = state.getNextNonSpaceIndex();
        int length = line.length() - at;
        if (state.isBlank() || length <= 0) return List.of();
        // A list takes deeper lines, too: what is indented below one of its items is measured by flexmark's list
        // parser.
        boolean code = state.getIndent() >= CODE_INDENT;
        char c = line.charAt(at);
        return switch (c) {
            case '>' -> code ? CODE : List.of(QUOTE);
            case '#' -> code ? CODE : length <= LONGEST ? List.of(HEADING) : List.of();
            case '=' -> code ? CODE : isOnly(line, at, c) ? List.of(HEADING) : List.of();
            case '`', '~' -> code ? CODE : length <= LONGEST ? List.of(FENCE) : List.of();
            case '<' -> code ? CODE : length <= LONGEST ? List.of(HTML) : List.of();
            case '[' -> code ? CODE : List.of(FOOTNOTE);
            case '-' -> isOnly(line, at, c) ? SETEXT_RULE_OR_LIST : ruleOrList(line, at, code);
            case '*', '_' -> ruleOrList(line, at, code);
            case '+', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' ->
                code ? List.of(LIST, INDENTED_CODE) : List.of(LIST);
            default -> code ? CODE : List.of();
        };
    }

    private static List<LineStart> ruleOrList(BasedSequence line, int at, boolean code) {
        if (code) return List.of(LIST, INDENTED_CODE);
        return isRule(line, at) ? RULE_OR_LIST : List.of(LIST);
    }

    // Nothing but this character, and white space after it.
    private static boolean isOnly(BasedSequence line, int from, char c) {
        if (line.length() - from > LONGEST) return false;
        int at = from;
        while (at < line.length() && line.charAt(at) == c) at++;
        while (at < line.length() && isBlank(line.charAt(at))) at++;
        return at == line.length();
    }

    // Three or more of one character, with white space anywhere.
    private static boolean isRule(BasedSequence line, int from) {
        if (line.length() - from > LONGEST) return false;
        int marks = 0;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == line.charAt(from)) marks++;
            else if (!isBlank(c)) return false;
        }
        return marks >= 3;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
