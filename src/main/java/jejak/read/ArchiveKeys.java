package jejak.read;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Span;
import jejak.model.Id;
import jejak.model.Link;
import jejak.model.Localized;
import jejak.model.Prose;
import jejak.model.Source;

/**
 * Writes {@code archive_url} and {@code archive_date} into the file of a source, right below its {@code url}. Every other
 * byte stays: comments, order, line ends, a byte order mark.
 *
 * <p>Before the text is handed out it is read as a build would read it. What does not then say exactly what it said before
 * and the two keys more is not handed out.
 */
public final class ArchiveKeys {
    private static final Pattern KEY = Pattern.compile("url[ \\t]*:(?=[ \\t]).*", Pattern.DOTALL);
    private static final Pattern PLAIN = Pattern.compile("https?://[A-Za-z0-9/?#@!$&'()*+,;=._~%:-]*[A-Za-z0-9/=_-]");

    private ArchiveKeys() {}

    /**
     * @param file the bytes of the source's own file, as they are on disk
     * @param url the value of the {@code url} it has
     * @return the file with the two keys; empty where they cannot be added safely
     */
    public static Optional<byte[]> add(byte[] file, Link url, String archiveUrl, LocalDate day) {
        String text = new String(file, StandardCharsets.UTF_8);
        int start = lineStart(text, url.at().line());
        if (start < 0 || !KEY.matcher(text.substring(start)).matches()) return Optional.empty();
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') end++;
        if (end == text.length()) return Optional.empty();
        String lineEnd = text.startsWith("\r\n", end) ? "\r\n" : text.substring(end, end + 1);
        int next = end + lineEnd.length();
        String added = "archive_url: " + scalar(archiveUrl) + lineEnd + "archive_date: " + day + lineEnd;
        byte[] changed = (text.substring(0, next) + added + text.substring(next)).getBytes(StandardCharsets.UTF_8);
        return saysTheSame(file, changed, url, archiveUrl, day) ? Optional.of(changed) : Optional.empty();
    }

    private static boolean saysTheSame(byte[] before, byte[] after, Link url, String archiveUrl, LocalDate day) {
        Optional<Read> was = Read.of(before, url.at());
        Optional<Read> is = Read.of(after, url.at());
        if (was.isEmpty() || is.isEmpty() || is.get().keys != was.get().keys + 2) return false;
        Source source = is.get().source;
        return source.url().map(Link::url).equals(Optional.of(url.url()))
                && was.get().source.url().map(Link::url).equals(Optional.of(url.url()))
                && source.archiveUrl().map(Link::url).equals(Optional.of(archiveUrl))
                && source.archiveDate().equals(Optional.of(day))
                && is.get().body.equals(was.get().body)
                && source.title().equals(was.get().source.title());
    }

    /** @param body the prose as it was written */
    private record Read(Source source, int keys, String body) {
        static Optional<Read> of(byte[] bytes, Span at) {
            Faults faults = new Faults();
            Optional<String> text = SourceText.decode(at.file(), bytes, faults);
            if (text.isEmpty()) return Optional.empty();
            FrontMatter parts = FrontMatter.split(at.file(), text.get(), faults);
            YamlReader.Result yaml = YamlReader.read(at.file(), parts.yaml(), 1, faults);
            Fields fields = Fields.of(SourceFields.KEYS, Node.of(yaml.root()), true, faults);
            Source source =
                    SourceFields.decode(new Id("source"), Span.of(at.file()), fields, Localized.of(Prose.EMPTY));
            boolean isWhole = parts.complete() && yaml.complete() && !faults.hasErrors();
            return isWhole
                    ? Optional.of(new Read(source, yaml.root().entries().size(), parts.body()))
                    : Optional.empty();
        }
    }

    private static String scalar(String url) {
        if (PLAIN.matcher(url).matches()) return url;
        return '"' + url.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** @param line 1-based; a line ends with LF, CR or both */
    private static int lineStart(String text, int line) {
        int at = text.startsWith("\ufeff") ? 1 : 0;
        for (int n = 1; n < line; n++) {
            while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') at++;
            if (at == text.length()) return -1;
            at += text.startsWith("\r\n", at) ? 2 : 1;
        }
        return at;
    }
}
