package jejak.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.core.DisallowExtensionCustomizerBuilder;
import io.pebbletemplates.pebble.node.ForNode;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Outcome;
import jejak.render.plate.Included;
import jejak.render.plate.Mould;
import jejak.render.plate.PageBuffer;
import jejak.render.plate.Plate;
import jejak.render.plate.Plates;

/**
 * The theme's templates, each read once, for any number of threads.
 *
 * <p>A template sees {@code v}, the view of its page, and {@code t}, the interface words of the page's language. Names are
 * strict, values are escaped for HTML, and what is finished HTML is marked {@code raw} by the template. Dates, sums and
 * words come ready in the view: the same view and theme give the same page on every machine.
 */
public final class Templates {
    private static final String SUFFIX = ".peb";

    private static final String PAGES = "pages/";

    private final SortedMap<String, byte[]> files;
    private final Set<String> pages = new TreeSet<>();
    private final Mould mould;
    private final Plates making;
    private final Map<String, Optional<Plate>> plates = new ConcurrentHashMap<>();
    private volatile Pebble pebble;

    private Templates(SortedMap<String, byte[]> themeFiles, Mould mould) {
        files = new TreeMap<>();
        themeFiles.forEach((path, bytes) -> {
            if (!path.endsWith(SUFFIX)) return;
            files.put(path, bytes);
            if (path.startsWith(PAGES)) pages.add(path);
        });
        this.mould = mould;
        making = new Plates(name -> (PebbleTemplateImpl) pebble().engine.getTemplate(name), mould);
    }

    /** Their texts, as Pebble has them. */
    private record Pebble(PebbleEngine engine, TemplateFaults faults) {}

    // only when it is needed: making it ready takes a good part of a small site's build
    private Pebble pebble() {
        Pebble known = pebble;
        return known == null ? firstPebble() : known;
    }

    private synchronized Pebble firstPebble() {
        if (pebble == null) {
            SortedMap<String, String> texts = new TreeMap<>();
            files.forEach((path, bytes) -> texts.put(path, text(bytes).orElse("")));
            pebble = new Pebble(engine(new ThemeLoader(texts)), new TemplateFaults(texts));
        }
        return pebble;
    }

    /**
     * Reads every template of a theme, so that all faults that need no page are known before the first.
     *
     * @param themeFiles by path from the theme's root; those that do not end in {@code .peb} are left alone
     */
    public static Outcome<Templates> of(SortedMap<String, byte[]> themeFiles) {
        Faults found = new Faults();
        Templates templates = new Templates(themeFiles, new Mould());
        Pebble pebble = templates.pebble();
        templates.files.forEach((path, bytes) -> {
            if (text(bytes).isEmpty()) found.add(TemplateFaults.notText(path));
        });
        for (String template : templates.files.keySet()) {
            try {
                pebble.engine.getTemplate(template);
            } catch (PebbleException e) {
                found.add(pebble.faults.of(e, template, new NoView(), Map.of()));
            }
        }
        found.addAll(pebble.faults.missing());
        return new Outcome<>(templates, found.list());
    }

    /**
     * Those of a theme that is known to be without faults: each is read when a page first needs it, and where all pages are
     * kept, none is.
     *
     * @param themeFiles as in {@link #of}
     * @param mould what was found of the same templates before, which are then not read again
     */
    public static Templates ofSound(SortedMap<String, byte[]> themeFiles, Mould mould) {
        return new Templates(themeFiles, mould);
    }

    /** What is known of them by now. */
    public Mould mould() {
        return mould;
    }

    /** Reads those of all pages, before the first page is there. */
    public void ready() {
        pages.forEach(this::plate);
    }

    private Optional<Plate> plate(String template) {
        Optional<Plate> known = plates.get(template);
        return known == null ? make(template) : known;
    }

    // one thread at a time: pages of a kind come together, and a second one would read the same templates
    private synchronized Optional<Plate> make(String template) {
        Optional<Plate> known = plates.get(template);
        if (known != null) return known;
        Optional<Plate> made = pages.contains(template) ? making.of(template) : Optional.empty();
        plates.put(template, made);
        return made;
    }

    /** Whether the pages of a template are printed the quick way; those of any other are the same, and take longer. */
    boolean isQuick(String template) {
        return plate(template).isPresent();
    }

    /** Whether this page was added the quick way; where not, nothing was added. */
    boolean printQuickly(String template, Object view, Map<String, String> words, PageBuffer out) {
        Optional<Plate> plate = plate(template);
        return plate.isPresent() && plate.get().print(view, words, out);
    }

    /** Adds one page, as {@link #render(String, Object, Map, Writer)} does, and faster where the template is plain. */
    public Optional<Diagnostic> render(String template, Object view, Map<String, String> words, PageBuffer out) {
        if (printQuickly(template, view, words, out)) return Optional.empty();
        return render(template, view, words, (Writer) out);
    }

    /**
     * Writes one page.
     *
     * @param template {@code pages/event.peb} and the like
     * @param view a record of {@code jejak.render.view}
     * @param words the interface words of the page's language, by key
     * @param out holds half a page after a fault
     * @return the fault that stopped the page; empty where it is whole
     */
    public Optional<Diagnostic> render(String template, Object view, Map<String, String> words, Writer out) {
        try {
            pebble().engine.getTemplate(template).evaluate(out, Map.of("v", view, "t", words), Locale.ROOT);
            return Optional.empty();
        } catch (PebbleException e) {
            return Optional.of(pebble().faults.of(e, template, view, words));
        } catch (StackOverflowError e) {
            return Optional.of(pebble().faults.tooDeep(template));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PebbleEngine engine(ThemeLoader loader) {
        return new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .newLineTrimming(true)
                .cacheActive(true)
                .defaultLocale(Locale.ROOT)
                // Pebble's own fills tables of all named entities at first use: a tenth of a second
                .addEscapingStrategy("html", Html::escape)
                .extension(new RecordComponents(), Included.tag())
                // nothing but `loop.index` and its kin, which Pebble keeps in an object of its own
                .methodAccessValidator((object, method) -> object.getClass().getEnclosingClass() == ForNode.class)
                .registerExtensionCustomizer(new DisallowExtensionCustomizerBuilder()
                        .disallowedFunctionKeys(List.of("i18n"))
                        .disallowedFilterKeys(List.of("date", "numberformat", "sort", "rsort"))
                        .disallowedTokenParserTags(List.of("cache", "parallel", "flush"))
                        .build())
                .build();
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** What a template that is only read is given. */
    private record NoView() {}
}
