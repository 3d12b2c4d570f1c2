package jejak.read.copy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Outcome;
import jejak.diagnostic.Span;
import jejak.model.Content;
import jejak.model.Content.LocalFile;
import jejak.model.CopyText;
import jejak.model.Source;
import jejak.parallel.Workers;

/**
 * Opens the local copies of sources. What each holds depends on its bytes alone, so they are read on all cores, and one that
 * has not changed is not read again: keep the reader to build a site anew.
 *
 * <p>A copy whose words cannot be read is the warning {@code unreadable-copy}; its quotations are then not machine-checked. One
 * of a kind that has no words, such as a picture, is no fault.
 */
public final class CopyReader {
    /** Of a copy whose words are read. A larger file has no words but its digest. */
    static final long LARGEST = 256L << 20;

    private final Workers workers;
    private final Map<Path, Kept> kept = new ConcurrentHashMap<>();

    /** A copy as it was read, for as long as the file has this size and time: as git knows that a file is unchanged. */
    private record Kept(long bytes, FileTime time, Span at, boolean withWords, Outcome<LocalFile> read) {}

    public CopyReader(Workers workers) {
        this.workers = workers;
    }

    /**
     * The content with the digest of every file that is a source's copy, and the words of those that are asked for.
     *
     * @param source the folder that holds {@code content/}
     * @param wanted the paths whose words are needed, relative to {@code content/}
     */
    public Outcome<Content> read(Path source, Content content, Set<String> wanted) {
        Map<String, Span> named = new HashMap<>();
        for (Source each : content.sources()) {
            each.file().ifPresent(file -> named.putIfAbsent(file.value(), file.at()));
        }
        if (named.isEmpty()) return new Outcome<>(content, List.of());
        Faults faults = new Faults();
        List<LocalFile> files = new ArrayList<>(content.files().size());
        for (Outcome<LocalFile> read : workers.map(content.files(), file -> {
            Span at = named.get(file.path());
            return at == null
                    ? new Outcome<>(file, List.of())
                    : read(source.resolve("content").resolve(file.path()), file, at, wanted.contains(file.path()));
        })) {
            files.add(read.value());
            faults.addAll(read.diagnostics());
        }
        return new Outcome<>(content.with(files), faults.list());
    }

    private Outcome<LocalFile> read(Path path, LocalFile file, Span at, boolean withWords) {
        List<Diagnostic> faults = new ArrayList<>(0);
        try {
            FileTime time = Files.getLastModifiedTime(path);
            Kept before = kept.get(path);
            if (before != null
                    && before.bytes == file.bytes()
                    && before.time.equals(time)
                    && before.at.equals(at)
                    && (before.withWords || !withWords)) return before.read;
            Outcome<LocalFile> read = open(path, file, at, withWords, faults);
            kept.put(path, new Kept(file.bytes(), time, at, withWords, read));
            return read;
        } catch (NoSuchFileException e) {
            return new Outcome<>(file, faults); // deleted since it was listed: what names it says so
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outcome<LocalFile> open(
            Path path, LocalFile file, Span at, boolean withWords, List<Diagnostic> faults) throws IOException {
        Optional<String> digest = Optional.of(digest(path));
        Optional<CopyText> words = withWords ? words(path, file, at, faults) : Optional.empty();
        return new Outcome<>(new LocalFile(file.path(), file.bytes(), digest, words), faults);
    }

    private static Optional<CopyText> words(Path path, LocalFile file, Span at, List<Diagnostic> faults)
            throws IOException {
        try {
            if (file.bytes() > LARGEST) throw new UnreadableCopy("it is larger than 256 MiB");
            return words(path);
        } catch (UnreadableCopy e) {
            faults.add(Diagnostic.of(
                    CopyCode.UNREADABLE_COPY,
                    at,
                    "the words of `" + file.path() + "` cannot be read: " + e.getMessage(),
                    "save it anew, or put a text copy in its place"));
            return Optional.empty();
        }
    }

    private static Optional<CopyText> words(Path path) throws IOException, UnreadableCopy {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "txt", "text" -> Optional.of(PlainCopy.words(Files.readAllBytes(path)));
            case "md", "markdown" -> Optional.of(MarkdownCopy.words(Files.readAllBytes(path)));
            case "html", "htm", "xhtml" -> Optional.of(HtmlCopy.words(Files.readAllBytes(path)));
            case "eml" -> Optional.of(EmailCopy.words(Files.readAllBytes(path)));
            case "pdf" -> PdfCopy.words(path);
            default -> Optional.empty();
        };
    }

    /** The SHA-256 of a file, in lower-case hexadecimal. */
    public static String digest(Path path) throws IOException {
        MessageDigest sha256 = sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = new DigestInputStream(Files.newInputStream(path), sha256)) {
            while (in.read(buffer) >= 0) continue;
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it (MessageDigest)
        }
    }
}
