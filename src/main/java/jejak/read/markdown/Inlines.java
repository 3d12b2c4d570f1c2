package jejak.read.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jejak.read.markdown.Token.Bracket;
import jejak.read.markdown.Token.Kind;

/**
 * Reads a run of text into tokens (CommonMark 0.31.2, chapter 6 and the appendix "A parsing strategy"), and our own
 * brackets with them. Every loop looks at a character a bounded number of times.
 */
final class Inlines {
    private final String text;
    private final char[] letters;
    private final int end;
    private final Definitions definitions;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Bracket> brackets = new ArrayList<>(0);
    private final Runs runs = new Runs();
    private Optional<Tags> tags = Optional.empty();
    private Map<Integer, Integer> lastTicks = Map.of();
    private int settled;
    private int at;

    private Inlines(Content content, int from, int to, Definitions definitions) {
        this.text = content.text();
        this.letters = content.letters();
        this.at = from;
        this.end = to;
        this.definitions = definitions;
    }

    static List<Token> of(Content content, int from, int to, Definitions definitions) {
        Inlines inlines = new Inlines(content, from, to, definitions);
        Token.Run all = inlines.runs.last();
        while (inlines.at < to) inlines.next();
        inlines.runs.pair(all);
        return inlines.tokens;
    }

    private void next() {
        char c = letters[at];
        if (!isSpecial(c)) {
            words();
            return;
        }
        switch (c) {
            case '\n' -> lineBreak();
            case '\\' -> backslash();
            case '`' -> ticks();
            case '*', '_', '~' -> run(c);
            case '[' -> openBracket();
            case ']' -> closeBracket();
            case '!' -> bang();
            case '<' -> angle();
            default -> ampersand();
        }
    }

    private static boolean isSpecial(char c) {
        return switch (c) {
            case '\n', '\\', '`', '*', '_', '~', '[', ']', '!', '<', '&' -> true;
            default -> false;
        };
    }

    private void words() {
        int from = at;
        while (at < end && !isSpecial(letters[at])) at++;
        add(Kind.TEXT, from, at);
    }

    private void lineBreak() {
        int last = tokens.size() - 1;
        Kind kind = Kind.SOFT_BREAK;
        if (last >= 0 && tokens.get(last).kind == Kind.TEXT) {
            Token before = tokens.get(last);
            int trimmed = before.to;
            while (trimmed > before.from && text.charAt(trimmed - 1) == ' ') trimmed--;
            if (before.to - trimmed >= 2) kind = Kind.HARD_BREAK;
            if (trimmed < before.to) tokens.set(last, new Token(Kind.TEXT, before.from, trimmed));
        }
        add(kind, at, at + 1);
        at++;
    }

    private void backslash() {
        char next = at + 1 < end ? text.charAt(at + 1) : 0;
        if (next == '\n') add(Kind.HARD_BREAK, at, at + 2);
        else if (Unescape.isPunctuation(next)) add(Kind.LITERAL, at + 1, at + 2);
        else add(Kind.LITERAL, at, at + 1);
        at += next == '\n' || Unescape.isPunctuation(next) ? 2 : 1;
    }

    private void ticks() {
        int open = at;
        int code = ticksEnd(open);
        int length = code - open;
        if (lastTicks.isEmpty()) lastTicks = ticksAfter(open);
        int close = code;
        while (close < lastTicks.getOrDefault(length, -1) + 1) {
            while (text.charAt(close) != '`') close++;
            int closeEnd = ticksEnd(close);
            if (closeEnd - close == length) {
                add(Kind.CODE, code, close);
                at = closeEnd;
                return;
            }
            close = closeEnd;
        }
        add(Kind.LITERAL, open, code);
        at = code;
    }

    // Where the last run of each length begins, so that a run without a partner costs nothing.
    private Map<Integer, Integer> ticksAfter(int from) {
        Map<Integer, Integer> last = new HashMap<>();
        for (int i = from; i < end; i++) {
            if (text.charAt(i) != '`') continue;
            int runEnd = ticksEnd(i);
            last.put(runEnd - i, i);
            i = runEnd;
        }
        return last;
    }

    private int ticksEnd(int from) {
        int to = from;
        while (to < end && text.charAt(to) == '`') to++;
        return to;
    }

    private void run(char mark) {
        int from = at;
        while (at < end && text.charAt(at) == mark) at++;
        tokens.add(runs.add(text, from, at));
    }

    private void bang() {
        boolean bracket = at + 1 < end && text.charAt(at + 1) == '[';
        add(Kind.TEXT, at, at + 1);
        at++;
        // "Really![@source]" ends a sentence; only what is not ours opens a picture.
        if (!bracket || ours()) return;
        tokens.remove(tokens.size() - 1);
        open(at - 1, at + 1, true);
    }

    private void openBracket() {
        if (!ours()) open(at, at + 1, false);
    }

    private boolean ours() {
        char next = at + 1 < end ? text.charAt(at + 1) : 0;
        return next == '@' && cite() || next == '[' && pageLink() || next == '^' && footnote();
    }

    private boolean cite() {
        int close = OurBrackets.citeEnd(text, at, end);
        if (close < 0) {
            add(Kind.OPEN_CITE, at, at + 2);
            at += 2;
            return true;
        }
        // A name in a social network, linked: "[@openai](https://...)".
        if (LinkScanner.inside(text, close, end).isLink()) return false;
        add(Kind.CITE, at + 1, close - 1);
        at = close;
        return true;
    }

    private boolean pageLink() {
        int close = OurBrackets.pageLinkEnd(text, at, end);
        if (close == OurBrackets.NOT_OURS) return false;
        if (close > 0) {
            add(Kind.PAGE_LINK, at + 2, close - 2);
            at = close;
            return true;
        }
        int from = at;
        while (at < end && text.charAt(at) == '[') at++;
        add(Kind.OPEN_PAGE_LINK, from, at);
        return true;
    }

    private boolean footnote() {
        int close = OurBrackets.footnoteEnd(text, at, end);
        if (close < 0 || LinkScanner.inside(text, close, end).isLink()) return false;
        add(Kind.FOOTNOTE, at + 2, close - 1);
        at = close;
        return true;
    }

    private void open(int from, int to, boolean image) {
        if (!brackets.isEmpty()) brackets.get(brackets.size() - 1).bracketInside = true;
        Bracket bracket = new Bracket(from, to, image, runs.last());
        brackets.add(bracket);
        tokens.add(bracket);
        at = to;
    }

    private void closeBracket() {
        int close = at++;
        Bracket open = brackets.isEmpty() ? null : brackets.remove(brackets.size() - 1);
        settled = Math.min(settled, brackets.size());
        if (open == null || !open.active || !leads(open, close)) {
            add(Kind.LITERAL, close, close + 1);
            return;
        }
        runs.pair(open.runBefore);
        tokens.add(new Token.Close(close, at, open));
        if (!open.image) deactivate();
    }

    // A link cannot stand in a link, so that the brackets around this one open none.
    private void deactivate() {
        for (int i = brackets.size() - 1; i >= settled; i--) {
            if (!brackets.get(i).image) brackets.get(i).active = false;
        }
        settled = brackets.size();
    }

    private boolean leads(Bracket open, int close) {
        LinkScanner.Inside inside = LinkScanner.inside(text, at, end);
        if (inside.isLink()) {
            Target target = Target.of(inside.address(text));
            open.lead(
                    new Definitions.Link(target, inside.title(text), inside.addressFrom(), inside.addressTo()), false);
            at = inside.end();
            return true;
        }
        int label = LinkScanner.labelEnd(text, at, end);
        boolean full = label > 0 && text.charAt(at + 1) != '@' && text.charAt(at + 1) != '^';
        Optional<Definitions.Link> link = full
                ? definitions.of(text.substring(at + 1, label - 1))
                : isLabel(open, close) ? definitions.of(text.substring(open.to, close)) : Optional.empty();
        if (full && link.isEmpty() && !LinkScanner.inside(text, label, end).isLink()) {
            add(Kind.UNKNOWN_LABEL, at, label);
        }
        if (link.isEmpty()) return false;
        open.lead(link.get(), true);
        if (full) at = label;
        else if (text.startsWith("[]", at) && at + 2 <= end) at += 2;
        return true;
    }

    private boolean isLabel(Bracket open, int close) {
        return !definitions.isEmpty()
                && !open.bracketInside
                && LinkScanner.labelEnd(text, open.to - 1, close + 1) == close + 1;
    }

    private void angle() {
        if (tags.isEmpty()) tags = Optional.of(new Tags(text, end));
        int auto = tags.get().autolinkEnd(at);
        int raw = auto > 0 ? auto : tags.get().rawEnd(at);
        if (auto > 0) add(Kind.AUTOLINK, at + 1, auto - 1);
        else if (raw > 0) add(Kind.RAW, at, raw);
        else add(Kind.TEXT, at, at + 1);
        at = raw > 0 ? raw : at + 1;
    }

    private void ampersand() {
        int entity = Unescape.entityEnd(text, at, end);
        if (entity > 0) add(Kind.ENTITY, at, entity);
        else add(Kind.TEXT, at, at + 1);
        at = entity > 0 ? entity : at + 1;
    }

    private void add(Kind kind, int from, int to) {
        tokens.add(new Token(kind, from, to));
    }
}
