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

    private static final List<LineStart> NOTHING = List.of();
    private static final List<LineStart> ONLY_QUOTE = List.of(QUOTE);
    private static final List<LineStart> ONLY_HEADING = List.of(HEADING);
    private static final List<LineStart> ONLY_FENCE = List.of(FENCE);
    private static final List<LineStart> ONLY_HTML = List.of(HTML);
    private static final List<LineStart> ONLY_LIST = List.of(LIST);
    private static final List<LineStart> ONLY_CODE = List.of(INDENTED_CODE);
    private static final List<LineStart> ONLY_FOOTNOTE = List.of(FOOTNOTE);
    private static final List<LineStart> RULE_OR_LIST = List.of(THEMATIC_BREAK, LIST);
    private static final List<LineStart> UNDERLINE_RULE_OR_LIST = List.of(HEADING, THEMATIC_BREAK, LIST);
    private static final List<LineStart> LIST_OR_CODE = List.of(LIST, INDENTED_CODE);

    static List<LineStart> of(ParserState state) {
        BasedSequence line = state.getLine();
        int at = state.getNextNonSpaceIndex();
        if (state.isBlank() || at >= line.length()) return NOTHING;
        char c = line.charAt(at);
        boolean isMarker = c == '-' || c == '+' || c == '*' || c >= '0' && c <= '9';
        // flexmark's lists measure by themselves how deep a line is indented below their items.
        if (state.getIndent() >= CODE_INDENT) return isMarker ? LIST_OR_CODE : ONLY_CODE;
        boolean isShort = line.length() - at <= LONGEST;
        return switch (c) {
            case '>' -> ONLY_QUOTE;
            case '#' -> isShort ? ONLY_HEADING : NOTHING;
            case '=' -> isShort && isOnly(line, at) ? ONLY_HEADING : NOTHING;
            case '`', '~' -> isShort ? ONLY_FENCE : NOTHING;
            case '<' -> isShort ? ONLY_HTML : NOTHING;
            case '[' -> ONLY_FOOTNOTE;
            case '_' -> isShort && isRule(line, at) ? RULE_OR_LIST : NOTHING;
            case '-', '*' -> {
                if (isShort && c == '-' && isOnly(line, at)) yield UNDERLINE_RULE_OR_LIST;
                yield isShort && isRule(line, at) ? RULE_OR_LIST : ONLY_LIST;
            }
            default -> isMarker ? ONLY_LIST : NOTHING;
        };
    }

    // Nothing but this character, and white space after it.
    private static boolean isOnly(BasedSequence line, int from) {
        int at = from;
        while (at < line.length() && line.charAt(at) == line.charAt(from)) at++;
        while (at < line.length() && isBlank(line.charAt(at))) at++;
        return at == line.length();
    }

    // Three or more of one character, with white space anywhere.
    private static boolean isRule(BasedSequence line, int from) {
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
