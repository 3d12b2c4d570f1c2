package jejak.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jejak.legal.LegalRead;
import jejak.legal.Memo;
import jejak.legal.MemoJson;
import jejak.render.LegalViews;
import jejak.render.Templates;
import jejak.render.view.LegalView;
import jejak.site.Site;

/**
 * Writes the legal memo beside the site, never into it: an HTML page to print, and the same as JSON.
 *
 * <p>Its page is no part of the theme, since no reader sees it and no site should be able to leave something out.
 */
public final class LegalFiles {
    /** What stands in every memo, by which an old one is known. */
    private static final String OURS = "<meta name=\"generator\" content=\"jejak legal read\">";

    private static final String PAGE = "memo.peb";

    private LegalFiles() {}

    /** @param json beside the page, with its name */
    public record Written(Path html, Path json, int statements, int people, int flagged) {}

    /** Why the memo may not be written there; empty where it may. */
    public static Optional<String> objection(Path html, Request request) throws IOException {
        Path page = Outside.real(html);
        if (!page.getFileName().toString().endsWith(".html")) return Optional.of("its name must end in .html");
        Optional<String> within = Outside.objection(page, request);
        if (within.isPresent()) return within;
        boolean isOurs =
                Files.exists(page) && new String(Files.readAllBytes(page), StandardCharsets.ISO_8859_1).contains(OURS);
        boolean isOther = !isOurs && (Files.exists(page) || Files.exists(json(page)));
        return isOther ? Optional.of("there is a file of that name that is no legal read") : Optional.empty();
    }

    public static Written write(Site site, Path html) throws IOException {
        Memo memo = LegalRead.of(site);
        Path json = json(html);
        put(html, page(memo));
        put(json, MemoJson.of(memo));
        return new Written(html, json, memo.statements().size(), memo.people().size(), memo.flagged());
    }

    /** The page, from the template that ships inside the program. */
    static byte[] page(Memo memo) throws IOException {
        byte[] template;
        try (InputStream in = LegalFiles.class.getResourceAsStream("/jejak/legal/" + PAGE)) {
            if (in == null) throw new IllegalStateException("the memo's template is not in the program");
            template = in.readAllBytes();
        }
        Templates templates =
                Templates.of(new TreeMap<>(Map.of(PAGE, template))).value();
        LegalView view = LegalViews.of(memo);
        StringWriter page = new StringWriter();
        templates.render(PAGE, view, Map.of(), page).ifPresent(fault -> {
            throw new IllegalStateException(fault.message());
        });
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Path json(Path html) {
        String name = html.getFileName().toString();
        return html.resolveSibling(name.substring(0, name.length() - ".html".length()) + ".json");
    }

    // A reader who has the old memo open sees all of it or all of the new one.
    private static void put(Path file, byte[] bytes) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".jejak-next");
        Files.write(next, bytes);
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
