package jejak.read.markdown;

/**
 * A stretch of inline text and what it is. Tokens stand in a flat list, not a tree: emphasis and links are pairs that
 * nest, so that writing them needs no recursion however deep they are.
 *
 * <p>Offsets are into the {@link Content} the token was read from.
 */
class Token {
    enum Kind {
        /** Words; quotation marks and dashes in them are set as print has them. */
        TEXT,
        /** Characters that stand for themselves, such as an escaped {@code *}. */
        LITERAL,
        /** {@code &eacute;} */
        ENTITY,
        /** The inside of a code span. */
        CODE,
        SOFT_BREAK,
        HARD_BREAK,
        /** A {@link Run}. */
        RUN,
        /** A {@link Bracket}: {@code [} or {@code ![}. */
        OPEN,
        /** The {@code ]} of a link or picture; a {@link Close}. */
        CLOSE,
        /** The inside of {@code <https://example.org>} or {@code <a@example.org>}. */
        AUTOLINK,
        /** A tag, comment, declaration or instruction of HTML. */
        RAW,
        /** The inside of {@code [@source]}. */
        CITE,
        /** The inside of {@code [[target|words]]}. */
        PAGE_LINK,
        /** The label of {@code [^label]}. */
        FOOTNOTE,
        /** The opening of a citation that is not closed. */
        OPEN_CITE,
        /** The opening of a page link that is not closed. */
        OPEN_PAGE_LINK,
        /** The second pair of {@code [words][label]} where the label is not defined. */
        UNKNOWN_LABEL
    }

    final Kind kind;
    final int from;
    final int to;

    Token(Kind kind, int from, int to) {
        this.kind = kind;
        this.from = from;
        this.to = to;
    }

    /** A run of {@code *}, {@code _} or {@code ~}. Its tags are added while pairs are found, the innermost first. */
    static final class Run extends Token {
        final char mark;
        final boolean opens;
        final boolean closes;
        int left;
        final StringBuilder closed = new StringBuilder(0);
        final StringBuilder opened = new StringBuilder(0);
        Run before;
        Run after;

        Run(int from, int to, char mark, boolean opens, boolean closes) {
            super(Kind.RUN, from, to);
            this.mark = mark;
            this.opens = opens;
            this.closes = closes;
            this.left = to - from;
        }

        int length() {
            return to - from;
        }
    }

    /** An opening bracket; text where no link came of it. */
    static final class Bracket extends Token {
        final boolean image;
        final Run runBefore;
        boolean active = true;
        boolean bracketInside;
        /** Whether the address stands in a definition, where it was checked. */
        boolean defined;
        /** Whether its opening tag was written, so that its end is due. */
        boolean written;

        private Definitions.Link link;

        Bracket(int from, int to, boolean image, Run runBefore) {
            super(Kind.OPEN, from, to);
            this.image = image;
            this.runBefore = runBefore;
        }

        void lead(Definitions.Link to, boolean isDefined) {
            link = to;
            defined = isDefined;
        }

        boolean isLink() {
            return link != null;
        }

        Definitions.Link link() {
            return link;
        }
    }

    /** The end of a link or picture. */
    static final class Close extends Token {
        final Bracket open;

        Close(int from, int to, Bracket open) {
            super(Kind.CLOSE, from, to);
            this.open = open;
        }
    }
}
