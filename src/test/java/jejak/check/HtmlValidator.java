package jejak.check;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Judges a page by the HTML Standard with the Nu Html Checker, offline: the second reader that our own pages are held
 * against, so nothing in it comes from our own idea of HTML.
 *
 * <p>Making one takes some seconds, because the checker reads its schemas; after that a page takes some milliseconds. So
 * make one for many pages. Not safe for use by several threads.
 */
public final class HtmlValidator {
    /** Bytes. */
    private static final long STACK = 64L << 20;

    private final List<Finding> findings = new ArrayList<>();
    private final SimpleDocumentValidator nu;

    /** Reads the schemas of the checker. */
    public HtmlValidator() {
        // No language detection: it guesses from a page's words, warns about short ones, and ours always declare
        // theirs.
        nu = new SimpleDocumentValidator(true, false, false);
        FutureTask<Void> reading = new FutureTask<>(() -> {
            nu.setUpMainSchema(EmbeddedValidator.SCHEMA_URL, new Collector());
            nu.setUpValidatorAndParsers(new Collector(), false, false);
            return null;
        });
        // The schemas are choices within choices, and the checker calls itself for each.
        new Thread(null, reading, "schemas", STACK).start();
        try {
            reading.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("the checker cannot be set up", e);
        }
    }

    /** What is wrong with a page: errors and warnings in the order of its lines, none when it conforms. */
    public List<Finding> validate(String html) {
        findings.clear();
        try {
            nu.checkHtmlInputSource(new InputSource(new StringReader(html)));
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("the checker gave up after " + findings, e);
        }
        findings.sort(Comparator.comparingInt(Finding::line));
        return List.copyOf(findings);
    }

    /** One fault: {@code error}, {@code fatal} or {@code warning}, the line on which it ends (1-based), and the words. */
    public record Finding(String kind, int line, String message) {
        @Override
        public String toString() {
            return line + ": " + kind + ": " + message;
        }
    }

    private final class Collector implements ErrorHandler {
        @Override
        public void warning(SAXParseException fault) {
            add("warning", fault);
        }

        @Override
        public void error(SAXParseException fault) {
            add("error", fault);
        }

        @Override
        public void fatalError(SAXParseException fault) {
            add("fatal", fault);
        }

        private void add(String kind, SAXParseException fault) {
            findings.add(new Finding(kind, fault.getLineNumber(), fault.getMessage()));
        }
    }
}
