package jejak.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prints without a browser, with CSS of the year 2011: one column, one font, tables for pictures.
 *
 * <p>The page's own style is left out, since this engine knows neither layers nor grids nor custom properties.
 */
final class PlainPrinter {
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final Pattern STYLE = Pattern.compile("<style>.*?</style>", Pattern.DOTALL);
    private static final Pattern DRAWING = Pattern.compile("<svg\\b.*?</svg>", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("<h([2-4])([^>]*)>(.*?)</h\\1>", Pattern.DOTALL);
    private static final Pattern VOID = Pattern.compile("<(img|br|hr|meta|input)\\b([^>]*?)\\s*/?>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private PlainPrinter() {}

    static byte[] print(String html) throws IOException {
        XRLog.setLoggingEnabled(false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("jejak");
        builder.useFont(PlainPrinter::font, "Paper", 400, FontStyle.NORMAL, true);
        // nothing is fetched: pictures are in the page
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri != null && uri.startsWith("data:"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.withHtmlContent(plain(html), null);
        builder.toStream(out);
        builder.run();
        return out.toByteArray();
    }

    /** The page with our style in place of its own, without drawings, with names for its headings and bookmarks to them. */
    static String plain(String html) throws IOException {
        String bare = VOID.matcher(DRAWING.matcher(html).replaceAll("")).replaceAll("<$1$2/>"); // as XML wants it
        StringBuilder body = new StringBuilder(bare.length());
        StringBuilder bookmarks = new StringBuilder("<bookmarks>");
        Matcher heading = HEADING.matcher(bare);
        int number = 0;
        int depth = 1;
        while (heading.find()) {
            int rank = Integer.parseInt(heading.group(1));
            String id = "heading-" + ++number;
            heading.appendReplacement(body, Matcher.quoteReplacement("<a id=\"" + id + "\"></a>" + heading.group()));
            // a rank that is left out has no bookmark to stand under
            rank = Math.min(rank, depth + 1);
            for (; depth >= rank; depth--) bookmarks.append("</bookmark>");
            bookmarks.append("<bookmark name=\"").append(words(heading.group(3)));
            bookmarks.append("\" href=\"#").append(id).append("\">");
            depth = rank;
        }
        for (; depth > 1; depth--) bookmarks.append("</bookmark>");
        heading.appendTail(body);
        bookmarks.append("</bookmarks>");
        return STYLE.matcher(body)
                .replaceFirst(Matcher.quoteReplacement(bookmarks + "<style>" + style() + "</style>"))
                .replace("<!DOCTYPE html>", "");
    }

    private static String words(String html) {
        return TAG.matcher(html).replaceAll("").replace("\"", "&quot;").strip();
    }

    private static String style() throws IOException {
        try (InputStream in = PlainPrinter.class.getResourceAsStream("/jejak/pdf/plain.css")) {
            if (in == null) throw new IllegalStateException("the plain style is not in the program");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream font() {
        InputStream in = PlainPrinter.class.getResourceAsStream(FONT);
        if (in == null) throw new IllegalStateException(FONT + " is not in the program");
        return in;
    }
}
