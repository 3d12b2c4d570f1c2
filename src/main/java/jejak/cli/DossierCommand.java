package jejak.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import jejak.build.DossierFiles;
import jejak.build.Request;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Outcome;
import jejak.diagnostic.Report;
import jejak.diagnostic.Suggestion;
import jejak.model.Actor;
import jejak.model.Edtf;
import jejak.model.Lang;
import jejak.model.Parsed;
import jejak.model.Point;
import jejak.parallel.Workers;
import jejak.pdf.PdfPress;
import jejak.site.Excerpt;
import jejak.site.Site;
import picocli.CommandLine.Model.OptionSpec;

final class DossierCommand extends Subcommand {
    static final String NAME = "dossier";

    private final SourceOptions options =
            new SourceOptions(this, "Show drafts and embargoed items too; needs --output.");

    DossierCommand() {
        super(NAME, "Write the site, or what some actors or a period have to do with, as one file to keep or print.");
        spec().usageMessage()
                .footer(
                        "",
                        "An event is an actor's that they take part in, that tells of their words, or in which they pay,"
                                + " receive or pass on money. It is in a period that it may lie in.",
                        "The PDF is printed by Chromium or Chrome where there is one ($CHROME names another), else by the"
                                + " program itself, more plainly.");
        option(
                "--output",
                Path.class,
                "FILE",
                "The file to write (default: dossier.html or dossier.pdf in the source).");
        spec().addOption(OptionSpec.builder("--actor")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("ID")
                .description("Only what this actor has to do with; give it again for more of them.")
                .build());
        option("--from", String.class, "DATE", "Not before this year, month or day.");
        option("--to", String.class, "DATE", "Not after this year, month or day.");
        option("--lang", String.class, "TAG", "One of the site's languages (default: its first).");
        flag("--pdf", "Write a PDF: tagged, with bookmarks.");
        option(
                "--browser",
                String.class,
                "WHICH",
                "For --pdf: auto or none, which prints without a browser (default: auto).");
    }

    @Override
    public Integer call() throws Exception {
        Optional<Edtf> first = date("--from");
        Optional<Edtf> last = date("--to");
        if (first.isPresent()
                && last.isPresent()
                && first.get().earliest().isAfter(last.get().latest())) {
            throw wrong("--from " + given("--from", "") + " is after --to " + given("--to", ""));
        }
        String browser = browser();
        if (!browser.equals("auto") && !browser.equals("none")) {
            throw wrong("--browser: `" + browser + "` is none of auto, none");
        }
        Path output = given("--output", null);
        if (options.showsDrafts() && output == null) {
            throw wrong("--drafts needs --output: what shows drafts must not be taken for what may be passed on");
        }
        Request request = options.request(false);
        Path file = output == null ? request.source().resolve(isPdf() ? "dossier.pdf" : "dossier.html") : output;
        Optional<String> objection = DossierFiles.objection(file, request, isPdf());
        if (objection.isPresent()) throw wrong("--output: not to " + file + ": " + objection.get());
        return run(request, file.toAbsolutePath(), first, last);
    }

    private int run(Request request, Path file, Optional<Edtf> first, Optional<Edtf> last) throws Exception {
        Run run = new Run(options);
        boolean colour = options.colour();
        Format format = options.format();
        Outcome<Optional<DossierFiles.Made>> made;
        Terminal terminal = new Terminal(run.err());
        Stopwatch stopwatch =
                new Stopwatch(Terminal.isWatched() && !options.isQuiet() ? terminal : jejak.build.Progress.SILENT);
        try (Workers workers = Workers.ofMachine()) {
            made = new DossierFiles(workers, stopwatch, options.memo())
                    .make(request, site -> choice(site, first, last));
        } finally {
            terminal.clear();
        }
        List<Diagnostic> faults = made.diagnostics();
        format.print(run.report(faults), request.source(), colour, run.err());
        if (made.value().isEmpty() || Report.of(faults).isFailure(request.strict())) {
            run.verdict(faults, ": no dossier was written");
            return Exit.CONTENT;
        }
        Optional<String> pages = write(made.value().get(), file);
        if (options.isVerbose()) run.err().print(stopwatch.report());
        if (!options.isQuiet()) {
            Excerpt excerpt = made.value().get().excerpt();
            run.out()
                    .println("dossier: " + Run.count(excerpt.events().size(), "event") + ", "
                            + Run.count(excerpt.actors().size(), "actor")
                            + pages.map(p -> ", " + p).orElse("") + ": "
                            + file);
            run.out().flush();
        }
        return Exit.DONE;
    }

    /** How many pages of paper, and who printed them. */
    private Optional<String> write(DossierFiles.Made made, Path file) throws IOException {
        if (!isPdf()) {
            DossierFiles.put(file, made.html().getBytes(StandardCharsets.UTF_8));
            return Optional.empty();
        }
        PdfPress.Printed printed = PdfPress.ofMachine(browser().equals("auto")).print(made.html());
        DossierFiles.put(file, printed.bytes());
        return Optional.of(Run.count(printed.pages(), "page") + " printed by " + printed.by());
    }

    private DossierFiles.Chosen choice(Site site, Optional<Edtf> first, Optional<Edtf> last) {
        List<Actor> chosen = new ArrayList<>();
        for (String name : given("--actor", List.<String>of())) {
            Actor actor = actor(name, site);
            if (!chosen.contains(actor)) chosen.add(actor);
        }
        Excerpt excerpt = Excerpt.of(site, chosen, first, last);
        if (!excerpt.isWhole() && excerpt.events().isEmpty()) {
            throw wrong("there is no such event, so there is nothing to write");
        }
        return new DossierFiles.Chosen(language(site), excerpt);
    }

    /** By id or alias, of those readers may know of. */
    private Actor actor(String name, Site site) {
        TreeSet<String> known = new TreeSet<>();
        for (Actor actor : site.actors()) {
            if (actor.id().text().equals(name)) return actor;
            known.add(actor.id().text());
        }
        for (Actor actor : site.actors()) {
            for (var alias : actor.aliases()) {
                if (alias.value().equals(name)) return actor;
                known.add(alias.value());
            }
        }
        String help = Suggestion.nearest(name, List.copyOf(known))
                .map(near -> "; did you mean `" + near + "`?")
                .orElse("");
        throw wrong("--actor: no actor has the id `" + name + "`" + help);
    }

    private Lang language(Site site) {
        List<Lang> languages = site.settings().languages();
        String lang = given("--lang", null);
        if (lang == null) return languages.get(0);
        List<String> tags = languages.stream().map(Lang::tag).toList();
        for (Lang language : languages) if (language.tag().equals(lang)) return language;
        throw wrong("--lang: the site has no `" + lang + "`; its languages are " + String.join(", ", tags));
    }

    private boolean isPdf() {
        return has("--pdf");
    }

    private String browser() {
        return given("--browser", "auto");
    }

    private Optional<Edtf> date(String option) {
        String text = given(option, null);
        if (text == null) return Optional.empty();
        Parsed<Edtf> parsed = Edtf.parse(text);
        if (parsed instanceof Parsed.Bad<Edtf> bad) throw wrong(option + ": " + bad.message() + "; " + bad.help());
        Edtf date = ((Parsed.Good<Edtf>) parsed).value();
        if (!(date instanceof Point) || date.isUndated()) {
            throw wrong(
                    option + ": `" + text + "` is no single date; write a year, month or day, such as 2016 or 2016-05");
        }
        return Optional.of(date);
    }
}
