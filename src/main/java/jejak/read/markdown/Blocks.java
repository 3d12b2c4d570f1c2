package jejak.read.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * flexmark as a reader of blocks alone. Thread-safe.
 *
 * <p>flexmark makes every block factory anew for each text, and asks each of them, mostly with a regular expression, about
 * each line that does not begin with a letter. Here one set serves all texts, and a factory is asked only about a line
 * that {@link LineStart} says could be its own. That is faster, and keeps from those expressions the lines on which they
 * take quadratic time or overflow the stack.
 */
final class Blocks {
    private static final List<DataKey<Boolean>> OWN_FACTORIES = List.of(
            Parser.BLOCK_QUOTE_PARSER,
            Parser.HEADING_PARSER,
            Parser.FENCED_CODE_BLOCK_PARSER,
            Parser.HTML_BLOCK_PARSER,
            Parser.THEMATIC_BREAK_PARSER,
            Parser.LIST_BLOCK_PARSER,
            Parser.INDENTED_CODE_BLOCK_PARSER);

    // made when a body first needs it, and by whoever comes first
    private volatile Parser parser;

    Document parse(String body) {
        return PlainBlocks.of(body).orElseGet(() -> whole(body));
    }

    /** By flexmark, whatever there is in it. */
    Document whole(String body) {
        Parser known = parser;
        if (known == null) {
            known = parser();
            parser = known;
        }
        return known.parse(body);
    }

    private static Parser parser() {
        Parser.Builder builder = Parser.builder();
        builder.set(Parser.MATCH_CLOSING_FENCE_CHARACTERS, true);
        OWN_FACTORIES.forEach(key -> builder.set(key, false));
        DataHolder options = builder.toImmutable();
        builder.customBlockParserFactory(new Starts(options));
        InlineParser none = new NoInlines(options);
        return builder.customInlineParserFactory((all, special, delimiters, processors, links, extensions) -> none)
                .build();
    }

    private static final class Starts implements CustomBlockParserFactory, BlockParserFactory {
        private final BlockParserFactory quote;
        private final BlockParserFactory heading;
        private final BlockParserFactory fence;
        private final BlockParserFactory html;
        private final BlockParserFactory thematicBreak;
        private final BlockParserFactory list;
        private final BlockParserFactory indentedCode;
        private final BlockParserFactory footnote = new FootnoteDefinition.Start();

        Starts(DataHolder options) {
            quote = new BlockQuoteParser.Factory().apply(options);
            heading = new HeadingParser.Factory().apply(options);
            fence = new FencedCodeBlockParser.Factory().apply(options);
            html = new HtmlBlockParser.Factory().apply(options);
            thematicBreak = new ThematicBreakParser.Factory().apply(options);
            list = new ListBlockParser.Factory().apply(options);
            indentedCode = new IndentedCodeBlockParser.Factory().apply(options);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            BlockStart start = BlockStart.none();
            for (LineStart kind : LineStart.of(state)) {
                start = factory(kind).tryStart(state, matched);
                if (start != null) break;
            }
            return start;
        }

        private BlockParserFactory factory(LineStart kind) {
            return switch (kind) {
                case QUOTE -> quote;
                case HEADING -> heading;
                case FENCE -> fence;
                case HTML -> html;
                case THEMATIC_BREAK -> thematicBreak;
                case LIST -> list;
                case INDENTED_CODE -> indentedCode;
                case FOOTNOTE -> footnote;
            };
        }

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return this;
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            return Set.of();
        }

        @Override
        public Set<Class<?>> getBeforeDependents() {
            return Set.of();
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }
    }

    /** Leaves the text of blocks as it is. Without state, unlike its parent, so one serves all threads. */
    private static final class NoInlines extends InlineParserImpl {
        NoInlines(DataHolder options) {
            super(options, new BitSet(), new BitSet(), Map.of(), null, List.of());
        }

        @Override
        public void initializeDocument(Document document) {}

        @Override
        public void parse(BasedSequence content, Node block) {}

        @Override
        public void finalizeDocument(Document document) {}
    }
}
