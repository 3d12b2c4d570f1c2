package jejak.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jejak.model.Lang;
import jejak.scaffold.NewFiles;
import jejak.scaffold.Starter;
import picocli.CommandLine.Model.PositionalParamSpec;

final class InitCommand extends Subcommand {
    static final String NAME = "init";

    private static final String IGNORED = ".gitignore";

    private final SourceOptions options = new SourceOptions(this);

    InitCommand() {
        super(NAME, "Begin a site: a folder with content/ in it that builds as it is.");
        spec().addPositional(PositionalParamSpec.builder()
                .arity("0..1")
                .type(Path.class)
                .paramLabel("DIR")
                .description("The folder of the site, made where it is not there (default: that of --source).")
                .build());
        option("--title", String.class, "TITLE", "What the site is called (default: My investigation).");
        option("--languages", String.class, "TAGS", "Such as en,id; the first is the one you write in (default: en).");
    }

    @Override
    public Integer call() throws IOException {
        Path folder = spec().commandLine().getParseResult().matchedPositionalValue(0, options.source());
        Path root = folder.toAbsolutePath().normalize();
        if (Files.exists(root) && !Files.isDirectory(root)) throw wrong(folder + " is no folder");
        NewFiles files = new NewFiles(root);
        if (files.exists("content")) throw wrong("there is a content/ in " + root + " already, and it stays as it is");
        List<Lang> languages = languages();
        String title = given("--title", "My investigation").strip();
        if (title.isEmpty()) throw wrong("--title: it is empty");
        LocalDate day = LocalDate.ofInstant(options.instant(), ZoneOffset.UTC);
        for (Map.Entry<String, byte[]> file :
                Starter.files(title, languages, day).entrySet()) files.put(file.getKey(), file.getValue());
        if (!files.exists(IGNORED)) files.put(IGNORED, Starter.ignored());
        if (!options.isQuiet()) {
            var out = spec().commandLine().getOut();
            out.println("began a site in " + root);
            out.println("next: jejak serve --source " + folder + ", and write; jejak new adds files");
            out.flush();
        }
        return Exit.DONE;
    }

    private List<Lang> languages() {
        List<Lang> languages = new ArrayList<>();
        for (String tag : given("--languages", "en").split(",")) {
            if (!Lang.isValid(tag.strip())) {
                throw wrong("--languages: `" + tag.strip() + "` is no language tag; write tags such as en or zh-Hant");
            }
            languages.add(new Lang(tag.strip()));
        }
        return languages;
    }
}
