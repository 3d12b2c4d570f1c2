package jejak.export;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The JDK's XML writer with the few words this package needs. */
final class Xml {
    private static final int BUFFER = 1 << 14;

    private final XMLStreamWriter writer;

    private Xml(XMLStreamWriter writer) {
        this.writer = writer;
    }

    interface Body {
        void write(Xml xml) throws XMLStreamException;
    }

    /** @throws IllegalStateException where the writer itself is broken; disk faults come from the stream */
    static void document(OutputStream out, Body body) {
        try {
            // given a stream, it would write byte by byte
            Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
            XMLStreamWriter writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeCharacters("\n");
            body.write(new Xml(writer));
            writer.writeEndDocument();
            writer.writeCharacters("\n");
            writer.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Xml open(String name, String... attributes) throws XMLStreamException {
        writer.writeStartElement(name);
        attributes(attributes);
        return this;
    }

    Xml root(String name, String namespace, String... attributes) throws XMLStreamException {
        writer.writeStartElement(name);
        writer.writeDefaultNamespace(namespace);
        attributes(attributes);
        return this;
    }

    Xml close() throws XMLStreamException {
        writer.writeEndElement();
        return this;
    }

    Xml text(String name, String text, String... attributes) throws XMLStreamException {
        open(name, attributes);
        writer.writeCharacters(legal(text));
        return close();
    }

    Xml text(String name, Optional<String> text) throws XMLStreamException {
        return text.isPresent() ? text(name, text.get()) : this;
    }

    Xml empty(String name, String... attributes) throws XMLStreamException {
        writer.writeEmptyElement(name);
        attributes(attributes);
        return this;
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) writer.writeAttribute(attributes[i], legal(attributes[i + 1]));
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= Character.MIN_SURROGATE) return false;
        }
        return true;
    }

    /** Without what XML 1.0 cannot hold at all (section 2.2). */
    private static String legal(String text) {
        if (isPlain(text)) return text;
        return text.codePoints().allMatch(Xml::isLegal)
                ? text
                : text.codePoints()
                        .map(c -> isLegal(c) ? c : 0xfffd)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isLegal(int c) {
        return c == 9 || c == 10 || c == 13 || c >= 0x20 && c <= 0xd7ff || c >= 0xe000 && c <= 0xfffd || c >= 0x10000;
    }
}
