package jejak.read.copy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jejak.model.CopyText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text layer of a PDF, page by page, in reading order. Of a scan without one there are no words. */
final class PdfCopy {
    private PdfCopy() {}

    static Optional<CopyText> words(Path path) throws IOException, UnreadableCopy {
        byte[] bytes = Files.readAllBytes(path); // so that what fails below is the file's form and not the disk
        FontMappers.set(new BundledFont());
        try (PDDocument document = Loader.loadPDF(bytes)) {
            List<CopyText.Page> pages = pages(document);
            boolean hasWords = pages.stream().anyMatch(page -> !page.text().isBlank());
            return hasWords ? Optional.of(new CopyText(pages, true, false)) : Optional.empty();
        } catch (InvalidPasswordException e) {
            throw new UnreadableCopy("it asks for a password");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw new UnreadableCopy("it is no whole PDF"); // PDFBox is not ours to mend
        }
    }

    private static List<CopyText.Page> pages(PDDocument document) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setLineSeparator("\n");
        PDPageLabels labels = document.getDocumentCatalog().getPageLabels();
        String[] names = labels == null ? new String[0] : labels.getLabelsByPageIndices();
        List<CopyText.Page> pages = new ArrayList<>(document.getNumberOfPages());
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            stripper.setStartPage(i + 1);
            stripper.setEndPage(i + 1);
            String label = i < names.length && names[i] != null ? names[i] : "";
            pages.add(new CopyText.Page(label, Transcript.plain(stripper.getText(document))));
        }
        return pages;
    }
}
