package jejak.read.copy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import jejak.model.CopyText;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.parser.AbstractContentHandler;
import org.apache.james.mime4j.parser.MimeStreamParser;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;

/** A saved email (RFC 5322, MIME): its visible headers and all of its parts that are text. */
final class EmailCopy extends AbstractContentHandler {
    private static final Set<String> HEADERS = Set.of("from", "to", "cc", "subject", "date");

    private final StringBuilder text = new StringBuilder();

    private EmailCopy() {}

    static CopyText words(byte[] bytes) throws UnreadableCopy {
        EmailCopy email = new EmailCopy();
        MimeStreamParser parser = new MimeStreamParser(MimeConfig.PERMISSIVE);
        parser.setContentDecoding(true);
        parser.setContentHandler(email);
        try {
            parser.parse(new ByteArrayInputStream(bytes));
        } catch (MimeException | IOException e) {
            throw new UnreadableCopy("it is no email"); // an array does not fail, but a broken encoding does
        }
        return CopyText.of(email.text.toString(), false);
    }

    @Override
    public void field(Field field) {
        if (!HEADERS.contains(field.getName().toLowerCase(Locale.ROOT))) return;
        String body = DecoderUtil.decodeEncodedWords(field.getBody(), DecodeMonitor.SILENT);
        text.append(field.getName()).append(": ").append(body.strip()).append('\n');
    }

    @Override
    public void body(BodyDescriptor part, InputStream in) throws IOException {
        if (!part.getMimeType().startsWith("text/")) return;
        String words = new String(in.readAllBytes(), charset(part));
        text.append('\n')
                .append(part.getMimeType().equals("text/html") ? HtmlCopy.words(words) : Transcript.plain(words))
                .append('\n');
    }

    private static Charset charset(BodyDescriptor part) {
        try {
            String name = part.getCharset();
            // mail without a charset is ASCII by RFC 2045, and in practice UTF-8
            return name == null || name.equalsIgnoreCase("us-ascii") ? StandardCharsets.UTF_8 : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
