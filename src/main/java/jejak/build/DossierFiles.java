package jejak.build;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Outcome;
import jejak.model.Lang;
import jejak.parallel.Workers;
import jejak.read.memo.Memo;
import jejak.render.Views;
import jejak.site.Excerpt;
import jejak.site.Site;

/** Makes one file of a site, or of a part of it, and puts it where it was asked for: never into the site or its content. */
public final class DossierFiles {
    /** What stands in every dossier, by which an old one is known. */
    private static final String OURS = "<meta name=\"generator\" content=\"jejak dossier\" />";

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.ISO_8859_1);

    /** By the ending of a picture's name, its media type (RFC 2397 wants it in a data URL). */
    private static final Map<String, String> PICTURES = Map.of(
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "gif", "image/gif",
            "webp", "image/webp",
            "avif", "image/avif",
            "svg", "image/svg+xml");

    private final Workers workers;
    private final Progress progress;
    private final Memo memo;

    /** @param memo of what was read before: it saves time, and changes nothing */
    public DossierFiles(Workers workers, Progress progress, Memo memo) {
        this.workers = workers;
        this.progress = progress;
        this.memo = memo;
    }

    /** What to make of a site that is fit to be published. */
    public interface Choice {
        /** The document's language and what of the site it tells; exceptions of the caller's own pass through. */
        Chosen of(Site site);
    }

    public record Chosen(Lang lang, Excerpt excerpt) {}

    /** @param html the whole file */
    public record Made(String html, Excerpt excerpt) {}

    /** Why a dossier may not be written there; empty where it may. */
    public static Optional<String> objection(Path file, Request request, boolean isPdf) throws IOException {
        Path page = Outside.real(file);
        String ending = isPdf ? ".pdf" : ".html";
        if (page.getFileName() == null || !page.getFileName().toString().endsWith(ending)) {
            return Optional.of("its name must end in " + ending);
        }
        Optional<String> within = Outside.objection(page, request);
        if (within.isPresent()) return within;
        if (!Files.exists(page, LinkOption.NOFOLLOW_LINKS)) return Optional.empty();
        return isPdf ? pdfObjection(page) : htmlObjection(page);
    }

    private static Optional<String> htmlObjection(Path page) throws IOException {
        return new String(Files.readAllBytes(page), StandardCharsets.ISO_8859_1).contains(OURS)
                ? Optional.empty()
                : Optional.of("there is a file of that name that is no dossier");
    }

    // which program wrote a PDF is not for us to say: ours go through others
    private static Optional<String> pdfObjection(Path page) throws IOException {
        try (var in = Files.newInputStream(page)) {
            return java.util.Arrays.equals(in.readNBytes(PDF.length), PDF)
                    ? Optional.empty()
                    : Optional.of("there is a file of that name that is no PDF");
        }
    }

    /** Reads the site and makes the document. The value is empty where there are errors. */
    public Outcome<Optional<Made>> make(Request request, Choice choice) throws IOException {
        Outcome<Prepared> prepared = new Build(workers, progress, memo).prepare(request);
        List<Diagnostic> faults = new ArrayList<>(prepared.diagnostics());
        if (Build.stops(faults, request)) return new Outcome<>(Optional.empty(), faults);
        Site site = prepared.value().site();
        Chosen chosen = choice.of(site);
        progress.stage("dossier", 0);
        Views views =
                new Views(site, prepared.value().assets(), prepared.value().words());
        String css = new String(
                prepared.value().assets().files().get(prepared.value().assets().stylesheet()), StandardCharsets.UTF_8);
        Views.Page page = views.dossier(chosen.excerpt(), chosen.lang(), css, pictures(site, request.source()));
        StringWriter out = new StringWriter();
        Optional<Diagnostic> fault =
                prepared.value().templates().render(page.template(), page.view(), page.words(), out);
        fault.ifPresent(f -> faults.add(Press.on("dossier", f)));
        return new Outcome<>(
                fault.isPresent() ? Optional.empty() : Optional.of(new Made(out.toString(), chosen.excerpt())), faults);
    }

    private static Map<String, String> pictures(Site site, Path source) throws IOException {
        Map<String, String> pictures = new TreeMap<>();
        for (String file : site.files()) {
            String ending = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            String type = PICTURES.get(ending);
            if (type == null) continue;
            byte[] bytes = Files.readAllBytes(source.resolve("content").resolve(file));
            pictures.put(file, "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes));
        }
        return pictures;
    }

    /** As a whole or not at all: who has the old one open sees all of it or all of the new one. */
    public static void put(Path file, byte[] bytes) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".jejak-next");
        try {
            Files.write(next, bytes);
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(next);
        }
    }
}
