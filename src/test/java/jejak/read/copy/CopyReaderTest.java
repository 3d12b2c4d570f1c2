package jejak.read.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Outcome;
import jejak.model.Content;
import jejak.model.Content.LocalFile;
import jejak.model.CopyText;
import jejak.parallel.Workers;
import jejak.read.ContentReader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyReaderTest {
    @TempDir
    private Path site;

    @Test
    void a_copy_has_its_digest_and_only_what_is_asked_for_its_words() throws IOException {
        Outcome<Content> read = read("note.txt", "abc".getBytes(StandardCharsets.UTF_8), false);
        LocalFile file = read.value().files().get(0);
        // FIPS 180-2, appendix B.1
        assertThat(file.sha256()).contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(file.words()).isEmpty();
    }

    @Test
    void what_is_no_copy_of_a_source_is_not_opened() throws IOException {
        write("stray.txt", "abc".getBytes(StandardCharsets.UTF_8));
        Outcome<Content> read = read("note.txt", new byte[0], true);
        assertThat(read.value().files()).extracting(LocalFile::path).contains("documents/stray.txt");
        assertThat(read.value().files().stream()
                        .filter(f -> f.path().equals("documents/stray.txt"))
                        .findFirst()
                        .orElseThrow()
                        .sha256())
                .isEmpty();
    }

    @Test
    void plain_text_is_decoded_by_its_mark_as_utf8_or_as_windows_wrote_it() throws IOException {
        assertThat(text("a.txt", "\ufeffLöw said “no”".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Löw said “no”");
        assertThat(text("b.txt", "\ufeffLöw".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo("Löw");
        assertThat(text("c.txt", "\ufeffLöw".getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo("Löw");
        assertThat(text("d.txt", "Löw said “no”".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("Löw said “no”");
    }

    @Test
    void a_form_feed_ends_a_page_of_plain_text() throws IOException {
        CopyText words = words("a.txt", "one\n\ftwo\n\f".getBytes(StandardCharsets.UTF_8));
        assertThat(words.hasPages()).isTrue();
        assertThat(words.pages()).extracting(CopyText.Page::text).containsExactly("one\n", "two\n");
    }

    @Test
    void marks_of_quoting_and_line_numbers_are_none_of_the_words() throws IOException {
        assertThat(text("a.txt", bytes("Yes.\n> we met\n> > on Monday\nBye\n> alone")))
                .isEqualTo("Yes.\nwe met\non Monday\nBye\n> alone");
        StringBuilder page = new StringBuilder();
        for (int i = 1; i <= 25; i++) page.append(i).append("  line\n");
        assertThat(text("b.txt", bytes(page.toString()))).isEqualTo("  line\n".repeat(25));
        String list = "1 first\n2 second\n3 third\n";
        assertThat(text("c.txt", bytes(list))).isEqualTo(list);
    }

    @Test
    void a_web_page_says_what_a_browser_shows() throws IOException {
        String html = "<!doctype html><meta charset=iso-8859-1><title>Löw</title><style>p{}</style>"
                + "<p>He <b>said</b>&nbsp;so</p><p>twice</p><script>not this</script>";
        String words = text("a.html", html.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(words).contains("Löw").contains("said").endsWith("twice").doesNotContain("not this");
    }

    @Test
    void markdown_loses_its_marks() throws IOException {
        assertThat(text("a.md", bytes("# Title\n\nHe *said* [so](https://example.org/).\n\n> and\n> so\n")))
                .contains("Title He said so. and so");
        assertThat(read("deep.md", bytes("> ".repeat(20_000) + "x"), true)
                        .value()
                        .files())
                .isNotEmpty();
    }

    @Test
    void an_email_is_its_headers_and_its_parts_of_text() throws IOException {
        String email = """
                From: =?UTF-8?Q?Ilya_L=C3=B6w?= <ilya@example.org>
                To: greg@example.org
                Subject: =?UTF-8?B?T3duZXJzaGlw?=
                Date: Wed, 20 Sep 2017 14:08:00 -0700
                X-Secret: tracking
                MIME-Version: 1.0
                Content-Type: multipart/alternative; boundary="b"

                --b
                Content-Type: text/plain; charset=ISO-8859-1
                Content-Transfer-Encoding: quoted-printable

                We agreed=2C L=F6w and I, to pay it =
                all back.

                > earlier words
                > of another
                --b
                Content-Type: text/html; charset=UTF-8
                Content-Transfer-Encoding: base64

                PHA+V2UgPGI+YWdyZWVkPC9iPjwvcD4=
                --b
                Content-Type: image/png
                Content-Transfer-Encoding: base64

                aGlkZGVu
                --b--
                """.replace("\n", "\r\n");
        String words = text("a.eml", email.getBytes(StandardCharsets.US_ASCII));
        assertThat(words)
                .contains("From: Ilya Löw <ilya@example.org>")
                .contains("Subject: Ownership")
                .contains("We agreed, Löw and I, to pay it all back.")
                .contains("earlier words\r\nof another")
                .contains("We agreed")
                .doesNotContain("tracking")
                .doesNotContain("hidden");
    }

    @Test
    void a_pdf_has_pages_with_their_own_numbers() throws IOException {
        try (PDDocument document = pdf("The first page.", "The second page.", "")) {
            PDPageLabels labels = new PDPageLabels(document);
            PDPageLabelRange roman = new PDPageLabelRange();
            roman.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
            labels.setLabelItem(0, roman);
            document.getDocumentCatalog().setPageLabels(labels);
            CopyText words = words("a.pdf", saved(document));
            assertThat(words.hasPages()).isTrue();
            assertThat(words.pages()).extracting(CopyText.Page::label).containsExactly("i", "ii", "iii");
            assertThat(words.pages().get(1).text().strip()).isEqualTo("The second page.");
            assertThat(words.pages().get(2).text()).isBlank();
        }
    }

    @Test
    void a_scan_without_a_text_layer_has_no_words_and_no_fault() throws IOException {
        try (PDDocument document = pdf("", "")) {
            Outcome<Content> read = read("a.pdf", saved(document), true);
            assertThat(read.diagnostics()).isEmpty();
            assertThat(read.value().files().get(0).words()).isEmpty();
        }
    }

    @Test
    void a_pdf_that_cannot_be_read_is_a_warning_at_the_source() throws IOException {
        try (PDDocument document = pdf("Secret.")) {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "user", new AccessPermission());
            document.protect(policy);
            assertThat(faults("a.pdf", saved(document)))
                    .containsExactly(
                            "content/sources/s.md:5:7: the words of `documents/a.pdf` cannot be read: it asks for"
                                    + " a password");
        }
        assertThat(faults("b.pdf", bytes("%PDF-1.4\nbroken")))
                .containsExactly(
                        "content/sources/s.md:5:7: the words of `documents/b.pdf` cannot be read: it is no whole PDF");
    }

    @Test
    void a_picture_has_no_words_and_no_fault() throws IOException {
        Outcome<Content> read = read("a.png", new byte[] {1, 2, 3}, true);
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().files().get(0).words()).isEmpty();
    }

    @Test
    void mangled_copies_never_throw() throws IOException {
        java.util.Random random = new java.util.Random(20_170_920);
        byte[] pdf;
        try (PDDocument document = pdf("The first page.")) {
            pdf = saved(document);
        }
        byte[] mail = bytes("From: a\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nx\n--b--\n");
        for (int round = 0; round < 150; round++) {
            for (String name : List.of("x.pdf", "x.eml")) {
                byte[] bytes = (name.equals("x.pdf") ? pdf : mail).clone();
                for (int i = 0; i < 6; i++) bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
                assertThat(read(name, bytes, true).value().files()).isNotEmpty();
            }
        }
    }

    private List<String> faults(String name, byte[] bytes) throws IOException {
        return read(name, bytes, true).diagnostics().stream()
                .map((Diagnostic d) -> d.at() + ": " + d.message())
                .toList();
    }

    private String text(String name, byte[] bytes) throws IOException {
        return words(name, bytes).pages().get(0).text();
    }

    private CopyText words(String name, byte[] bytes) throws IOException {
        Outcome<Content> read = read(name, bytes, true);
        assertThat(read.diagnostics()).isEmpty();
        return read.value().files().stream()
                .filter(file -> file.path().equals("documents/" + name))
                .findFirst()
                .orElseThrow()
                .words()
                .orElseThrow();
    }

    private Outcome<Content> read(String name, byte[] bytes, boolean withWords) throws IOException {
        write(name, bytes);
        Files.createDirectories(site.resolve("content/sources"));
        Files.writeString(site.resolve("content/site.yml"), "title: A site\n");
        Files.writeString(
                site.resolve("content/sources/s.md"),
                "---\ntitle: S\nkind: filing\ncloseness: primary\nfile: documents/" + name + "\n---\n");
        try (Workers workers = new Workers(2)) {
            Content content = new ContentReader(workers).read(site).value();
            return new CopyReader(workers).read(site, content, withWords ? Set.of("documents/" + name) : Set.of());
        }
    }

    private void write(String name, byte[] bytes) throws IOException {
        Files.createDirectories(site.resolve("content/documents"));
        Files.write(site.resolve("content/documents").resolve(name), bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static PDDocument pdf(String... pages) throws IOException {
        PDDocument document = new PDDocument();
        for (String words : pages) {
            PDPage page = new PDPage();
            document.addPage(page);
            if (words.isEmpty()) continue;
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(words);
                content.endText();
            }
        }
        return document;
    }

    static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
