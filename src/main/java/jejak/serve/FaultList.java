package jejak.serve;

import java.nio.file.Path;
import java.util.List;
import jejak.build.SourceLines;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Report;
import jejak.diagnostic.Severity;

/** Faults as a part of a page: the terminal's own text, with a link from each into the author's editor. */
final class FaultList {
    private final Path source;
    private final Editor editor;

    FaultList(Path source, Editor editor) {
        this.source = source;
        this.editor = editor;
    }

    String html(List<Diagnostic> diagnostics) {
        List<Diagnostic> heard = diagnostics.stream()
                .filter(d -> d.code().severity() != Severity.NOTICE)
                .toList();
        Report report = Report.of(heard);
        SourceLines lines = new SourceLines(source);
        StringBuilder out = new StringBuilder();
        out.append("<h1>").append(count(report.errors(), "error"));
        if (report.warnings() > 0) out.append(", ").append(count(report.warnings(), "warning"));
        out.append("</h1>\n<ol>\n");
        for (Diagnostic d : report.shown()) {
            String text = Report.of(List.of(d)).text(lines, false);
            String place = d.at().toString();
            out.append("<li class=\"").append(d.code().severity().word()).append("\"><a href=\"");
            out.append(escape(editor.link(source, d.at()))).append("\">").append(escape(place));
            out.append("</a>\n<pre>").append(escape(after(place + ": ", text.stripTrailing())));
            out.append("</pre></li>\n");
        }
        out.append("</ol>\n");
        report.left()
                .forEach((code, count) -> out.append("<p>and ")
                        .append(count)
                        .append(" more of ")
                        .append(code.tag())
                        .append("</p>\n"));
        return out.toString();
    }

    /** What has no place in a file: a disk that fails, a fault of the program. */
    static String html(String heading, String words) {
        return "<h1>" + escape(heading) + "</h1>\n<pre>" + escape(words) + "</pre>\n";
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String after(String prefix, String text) {
        return text.startsWith(prefix) ? text.substring(prefix.length()) : text;
    }

    private static String count(int n, String thing) {
        return n + " " + thing + (n == 1 ? "" : "s");
    }
}
