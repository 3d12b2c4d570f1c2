package jejak.pdf;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints a document with the browser of the machine; where there is none, or it fails, with what is in the program. */
public final class PdfPress {
    private final Optional<BrowserPrinter> browser;

    private PdfPress(Optional<BrowserPrinter> browser) {
        this.browser = browser;
    }

    /** @param mayUseBrowser false to print without one, which looks plainer */
    public static PdfPress ofMachine(boolean mayUseBrowser) {
        return new PdfPress(mayUseBrowser ? BrowserPrinter.find(System.getenv()) : Optional.empty());
    }

    /** @param by "chromium", or what was used in its place and why */
    public record Printed(byte[] bytes, int pages, String by) {}

    /**
     * Needs no network and starts nothing that outlives it.
     *
     * @param html well-formed as XML but for elements without an end, with its style and pictures in it
     */
    public Printed print(String html) throws IOException {
        Optional<byte[]> printed = browser.isPresent() ? browser.get().print(html) : Optional.empty();
        if (printed.isPresent() && isDocument(printed.get())) {
            return new Printed(
                    printed.get(), pages(printed.get()), browser.get().name());
        }
        byte[] plain = PlainPrinter.print(html);
        return new Printed(
                plain,
                pages(plain),
                browser.map(b -> "jejak, since " + b.name() + " did not").orElse("jejak"));
    }

    private static boolean isDocument(byte[] bytes) {
        try {
            return pages(bytes) > 0;
        } catch (IOException e) {
            return false; // cut off, or no PDF: what the browser did not do, the program does
        }
    }

    private static int pages(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return document.getNumberOfPages();
        }
    }
}
