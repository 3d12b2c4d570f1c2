package jejak.read.copy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import jejak.model.CopyText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A saved web page: what a browser would show of it, and its title. */
final class HtmlCopy {
    private HtmlCopy() {}

    static CopyText words(byte[] bytes) {
        try {
            // finds the charset as a browser does: byte order mark, then meta, then UTF-8
            return words(Jsoup.parse(new ByteArrayInputStream(bytes), null, ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // an array does not fail
        }
    }

    static String words(String html) {
        return text(Jsoup.parse(html));
    }

    private static CopyText words(Document page) {
        return CopyText.of(text(page), false);
    }

    private static String text(Document page) {
        page.select("script, style, noscript, template").remove();
        return page.title() + "\n\n" + page.body().text();
    }
}
