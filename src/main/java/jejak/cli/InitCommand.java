package jejak.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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
        options.format();
        options.colour();
        Path given = spec().commandLine().getParseResult().matchedPositionalValue(0, null);
        if (given != null && given.toString().isBlank()) throw wrong("the name of the folder is empty");
        if (given != null && given(SourceOptions.SOURCE, null) != null) throw wrong("name DIR or --source, not both");
        Path root = given == null ? options.source() : given.toAbsolutePath().normalize();
        for (Path at = root; at != null; at = at.getParent()) {
            if (!Files.exists(at, LinkOption.NOFOLLOW_LINKS)) continue;
            if (!Files.isDirectory(at)) throw wrong(at + " is no folder");
            break;
        }
        NewFiles files = new NewFiles(root);
        if (files.exists("content")) throw wrong("there is a content in " + root + " already, and it stays as it is");
        List<Lang> languages = languages();
        String title = given("--title", "My investigation").strip();
        if (title.isEmpty()) throw wrong("--title: it is empty");
        LocalDate day = LocalDate.ofInstant(options.instant(), ZoneOffset.UTC);
        Map<String, byte[]> all = Starter.files(title, languages, day);
        if (!files.exists(IGNORED)) all.put(IGNORED, Starter.ignored());
        files.put(all);
        if (!options.isQuiet()) {
            var out = spec().commandLine().getOut();
            out.println("began a site in " + root);
            String where = root.toString().matches("[\\w/.~-]+") ? root.toString() : "'" + root + "'";
            out.println("next: jejak serve --source " + where + ", and write; jejak new adds files");
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
            Lang lang = new Lang(tag.strip());
            if (languages.contains(lang)) throw wrong("--languages: `" + lang.tag() + "` is there twice");
            languages.add(lang);
        }
        return languages;
    }
}
