package jejak.render.plate;

import io.pebbletemplates.pebble.error.ParserException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.lexer.Token;
import io.pebbletemplates.pebble.lexer.TokenStream;
import io.pebbletemplates.pebble.node.IncludeNode;
import io.pebbletemplates.pebble.node.RenderableNode;
import io.pebbletemplates.pebble.node.expression.Expression;
import io.pebbletemplates.pebble.node.expression.MapExpression;
import io.pebbletemplates.pebble.parser.Parser;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.List;
import java.util.Optional;

/** Pebble's tag {@code include}, which tells what it hands on: Pebble's own keeps that to itself. */
public final class Included extends IncludeNode {
    private final Optional<MapExpression> handedOn;

    private Included(int line, Expression<?> template, Optional<MapExpression> handedOn) {
        super(line, template, handedOn.orElse(null));
        this.handedOn = handedOn;
    }

    Optional<MapExpression> handedOn() {
        return handedOn;
    }

    /** Puts this tag in the place of Pebble's. */
    public static Extension tag() {
        return new AbstractExtension() {
            @Override
            public List<TokenParser> getTokenParsers() {
                return List.of(new Tag());
            }
        };
    }

    private static final class Tag implements TokenParser {
        @Override
        public String getTag() {
            return "include";
        }

        @Override
        public RenderableNode parse(Token tag, Parser parser) {
            TokenStream tokens = parser.getStream();
            tokens.next();
            Expression<?> template = parser.getExpressionParser().parseExpression();
            Optional<MapExpression> handedOn = Optional.empty();
            if (tokens.current().test(Token.Type.NAME, "with")) {
                tokens.next();
                Expression<?> given = parser.getExpressionParser().parseExpression();
                if (!(given instanceof MapExpression names)) {
                    throw new ParserException(
                            null, "`with` takes names and values in braces", tag.getLineNumber(), tokens.getFilename());
                }
                handedOn = Optional.of(names);
            }
            tokens.expect(Token.Type.EXECUTE_END);
            return new Included(tag.getLineNumber(), template, handedOn);
        }
    }
}
