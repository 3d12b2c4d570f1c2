package jejak.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jejak.cli.Cli;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the browser of the machine makes of a dossier. */
@Tag("browser")
@Timeout(240)
class DossierPrintTest {
    @TempDir
    private Path folder;

    @Test
    void the_browser_prints_a_tagged_pdf_with_bookmarks_and_addresses() throws Exception {
        Path file = folder.resolve("d.pdf");
        Cli run = Cli.run(
                "dossier",
                "--source",
                "src/test/resources/golden/site",
                "--now",
                "2026-11-23T12:00:00Z",
                "--pdf",
                "--output",
                file);
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out()).doesNotContain("printed by jejak");
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            List<String> first = new ArrayList<>();
            catalog.getDocumentOutline().children().forEach(item -> first.add(item.getTitle()));
            assertThat(first).isNotEmpty();
            assertThat(pdf.getNumberOfPages()).isBetween(8, 80);
            // A4, in points
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(594f, 596f);
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("Mara Lind", "https://");
        }
    }
}
