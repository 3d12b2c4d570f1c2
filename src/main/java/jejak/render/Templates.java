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
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Outcome;
import jejak.render.plate.Included;
import jejak.render.plate.PageBuffer;
import jejak.render.plate.Plate;
import jejak.render.plate.Plates;

/**
 * The theme's templates, read once and ready for any number of threads.
 *
 * <p>A template sees {@code v}, the view of its page, and {@code t}, the interface words of the page's language. Names are
 * strict, values are escaped for HTML, and what is finished HTML is marked {@code raw} by the template. Dates, sums and
 * words come ready in the view: the same view and theme give the same page on every machine.
 */
public final class Templates {
    private static final String SUFFIX = ".peb";

    private final PebbleEngine engine;
    private final SortedMap<String, Plate> plates;
    private final TemplateFaults faults;

    private Templates(PebbleEngine engine, SortedMap<String, Plate> plates, TemplateFaults faults) {
        this.engine = engine;
        this.plates = plates;
        this.faults = faults;
    }

    /**
     * Reads every template of a theme, so that all faults that need no page are known before the first.
     *
     * @param themeFiles by path from the theme's root; those that do not end in {@code .peb} are left alone
     */
    public static Outcome<Templates> of(SortedMap<String, byte[]> themeFiles) {
        Faults found = new Faults();
        SortedMap<String, String> texts = new TreeMap<>();
        themeFiles.forEach((path, bytes) -> {
            if (path.endsWith(SUFFIX))
                text(bytes).ifPresentOrElse(text -> texts.put(path, text), () -> {
                    texts.put(path, "");
                    found.add(TemplateFaults.notText(path));
                });
        });
        TemplateFaults faults = new TemplateFaults(texts);
        PebbleEngine engine = engine(new ThemeLoader(texts));
        for (String template : texts.keySet()) {
            try {
                engine.getTemplate(template);
            } catch (PebbleException e) {
                found.add(faults.of(e, template, new NoView(), Map.of()));
            }
        }
        found.addAll(faults.missing());
        return new Outcome<>(new Templates(engine, plates(engine, texts.keySet()), faults), found.list());
    }

    private static SortedMap<String, Plate> plates(PebbleEngine engine, Set<String> names) {
        Plates plates = new Plates(name -> (PebbleTemplateImpl) engine.getTemplate(name));
        SortedMap<String, Plate> made = new TreeMap<>();
        for (String name : names) {
            if (name.startsWith("pages/")) plates.of(name).ifPresent(plate -> made.put(name, plate));
        }
        return made;
    }

    /** Whether the pages of a template are printed the quick way; those of any other are the same, and take longer. */
    boolean isQuick(String template) {
        return plates.containsKey(template);
    }

    /** Whether this page was added the quick way; where not, nothing was added. */
    boolean printQuickly(String template, Object view, Map<String, String> words, PageBuffer out) {
        Plate plate = plates.get(template);
        return plate != null && plate.print(view, words, out);
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
            engine.getTemplate(template).evaluate(out, Map.of("v", view, "t", words), Locale.ROOT);
            return Optional.empty();
        } catch (PebbleException e) {
            return Optional.of(faults.of(e, template, view, words));
        } catch (StackOverflowError e) {
            return Optional.of(faults.tooDeep(template));
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
