package jejak.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import jejak.model.Content;
import jejak.model.Event;
import jejak.model.Theme;
import jejak.read.ThemeReader;
import jejak.render.Assets;
import jejak.render.Templates;
import jejak.render.Views;
import jejak.render.plate.PageBuffer;
import jejak.site.Route;
import jejak.site.Routes;
import jejak.site.Site;
import jejak.words.Vocabulary;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** The stages of a build, each over a whole small site and by one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class SiteBenchmark {
    private Sample sample;
    private Content content;
    private Site site;
    private Views views;
    private Templates templates;
    private List<Route> routes;
    private List<Views.Page> pages;
    private final PageBuffer buffer = new PageBuffer();

    @Setup(Level.Trial)
    public void read200() {
        sample = new Sample();
        content = sample.read();
        site = sample.join(content);
        Theme theme = ThemeReader.read(sample.folder()).value();
        templates = Templates.of(theme.files()).value();
        views = new Views(site, Assets.of(theme), new Vocabulary());
        routes = Routes.of(site);
        pages = routes.stream().map(views::of).toList();
    }

    @TearDown(Level.Trial)
    public void delete() throws IOException {
        sample.close();
    }

    @Benchmark
    public Object read() {
        return sample.read();
    }

    /** Joins the documents and weighs the evidence of every event. */
    @Benchmark
    public Object join() {
        return sample.join(content);
    }

    /** The status of every event, of a site that is joined already. */
    @Benchmark
    public void status(Blackhole seen) {
        for (Event event : site.events()) seen.consume(site.evidence(event).status());
    }

    @Benchmark
    public void view(Blackhole seen) {
        for (Route route : routes) seen.consume(views.of(route));
    }

    @Benchmark
    public int render() {
        int bytes = 0;
        for (Views.Page page : pages) {
            buffer.clear();
            templates.render(page.template(), page.view(), page.words(), buffer).ifPresent(fault -> {
                throw new IllegalStateException(fault.message());
            });
            bytes += buffer.length();
        }
        return bytes;
    }

    /** Pebble's own way through the same templates, for comparison: what {@code render.plate} saves. */
    @Benchmark
    public int renderByPebble() {
        int characters = 0;
        for (Views.Page page : pages) {
            java.io.StringWriter out = new java.io.StringWriter();
            Map<String, String> words = page.words();
            templates.render(page.template(), page.view(), words, out);
            characters += out.getBuffer().length();
        }
        return characters;
    }
}
