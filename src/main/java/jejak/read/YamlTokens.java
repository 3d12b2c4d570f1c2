package jejak.read;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Jackson's tokens, every scalar of them a string in the author's letters, and beside each the scanner's own event: it alone
 * knows the style of a scalar, its anchor, and exactly where it stands.
 */
final class YamlTokens extends YAMLParser {
    private static final Factory FACTORY = new Factory();

    private YamlTokens(
            IOContext io, int features, int yamlFeatures, LoaderOptions limits, ObjectCodec codec, Reader text) {
        super(io, features, yamlFeatures, limits, codec, text);
    }

    static YamlTokens of(String text) {
        try {
            return (YamlTokens) FACTORY.createParser(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a string does not fail to be read
        }
    }

    /** What the current token was made of. */
    Event event() {
        return _lastEvent;
    }

    // Jackson would guess a number, a flag or nothing from the letters, and read 012 as ten.
    @Override
    protected JsonToken _decodeScalar(ScalarEvent scalar) {
        _textValue = scalar.getValue();
        _cleanedTextValue = null;
        return JsonToken.VALUE_STRING;
    }

    private static final class Factory extends YAMLFactory {
        private static final long serialVersionUID = 1L;

        @Override
        protected YAMLParser _createParser(Reader text, IOContext io) {
            LoaderOptions limits = new LoaderOptions();
            limits.setCodePointLimit(SourceText.LARGEST);
            return new YamlTokens(io, _parserFeatures, _yamlParserFeatures, limits, _objectCodec, text);
        }
    }
}
