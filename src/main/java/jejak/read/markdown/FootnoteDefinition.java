package jejak.read.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * {@code [^label]: words}, and what follows indented by four. flexmark's own extension is not used: it takes the label to
 * end at the last {@code ]:} of the line.
 */
final class FootnoteDefinition extends Block {
    private static final int INDENT = 4;

    private final String label;

    private FootnoteDefinition(BasedSequence opening, String label) {
        super(opening);
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Where {@code [^label]} stands in the body. */
    int labelEnd() {
        return getStartOffset() + label.length() + 3;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }

    /** Starts a definition where a line begins like one. */
    static final class Start implements BlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= INDENT) return BlockStart.none();
            BasedSequence line = state.getLine();
            int from = state.getNextNonSpaceIndex();
            String text = line.subSequence(from, line.length()).toString();
            if (!text.startsWith("[^")) return BlockStart.none();
            int end = OurBrackets.footnoteEnd(text, 0, text.length());
            if (end < 0 || end == text.length() || text.charAt(end) != ':') return BlockStart.none();
            BasedSequence opening = line.subSequence(from, line.length());
            return BlockStart.of(new Parser(new FootnoteDefinition(opening, text.substring(2, end - 1))))
                    .atIndex(from + end + 1);
        }
    }

    private static final class Parser extends AbstractBlockParser {
        private final FootnoteDefinition block;

        Parser(FootnoteDefinition block) {
            this.block = block;
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(ParserState state, BlockParser parser, Block child) {
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            if (state.isBlank()) return BlockContinue.atIndex(state.getNextNonSpaceIndex());
            if (state.getIndent() >= INDENT) return BlockContinue.atColumn(state.getColumn() + INDENT);
            return BlockContinue.none();
        }

        @Override
        public void closeBlock(ParserState state) {
            // Its place is its label: the length of a footnote is of no use.
        }
    }
}
