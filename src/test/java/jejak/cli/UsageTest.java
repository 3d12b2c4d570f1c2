package jejak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "biuld, build",
        "buld, build",
        "chekc, check",
        "explian, explain",
        "build --souce, --source",
        "build --outptu=x, --output",
        "check --qiuet, --quiet",
        "build --drafs, --drafts",
        "check --formta=json, --format",
        "build --strct, --strict",
        "sevre, serve",
        "serve --prot=1, --port",
        "nwe, new",
        "int, init",
        "imprt, import",
        "lst, list",
        "shcema, schema",
        "claen, clean",
        "import x.csv --sa=event, --as",
        "init --titel=x, --title"
    })
    void a_mistyped_verb_or_option_gets_one_suggestion(String typed, String meant) {
        Cli run = Cli.run((Object[]) typed.split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).containsOnlyOnce("did you mean").contains("did you mean `" + meant + "`?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "--drafts build",
                "build --output",
                "build extra",
                "build --format yaml",
                "build --color sometimes",
                "build --now yesterday",
                "build --now 2026-12-01",
                "build --source no/such/folder",
                "build --drafts",
                "explain unknown-actor two",
                "explain no-such-code",
                "xyzzy",
                "build --xyzzy",
                "new",
                "new event",
                "import",
                "import no/such/file.csv",
                "list events actors",
                "schema event actor",
                "clean now",
                "init pom.xml"
            })
    void what_cannot_be_meant_ends_with_2_and_a_way_on(String words) {
        Cli run = Cli.run(words.isEmpty() ? new Object[0] : (Object[]) words.split(" "));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("jejak: ").contains("try: jejak").endsWith(" --help\n");
        assertThat(run.err().lines().findFirst().orElseThrow())
                .doesNotEndWith(".")
                .matches("jejak: [^A-Z].*");
    }

    @Test
    void a_build_with_drafts_needs_a_folder_of_its_own() {
        TinySite site = TinySite.in(folder);
        Cli refused = Cli.run("build", "--source", folder, "--drafts");
        assertThat(refused.exit()).isEqualTo(2);
        assertThat(refused.err()).contains("--drafts needs --output");
        assertThat(site.output()).doesNotExist();
        assertThat(Cli.run("build", "--source", folder, "--drafts", "--output", folder.resolve("drafts"))
                        .exit())
                .isZero();
        assertThat(Cli.run("check", "--source", folder, "--drafts").exit())
                .as("a check writes nothing")
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "build ",
                "check ",
                "serve ",
                "new ",
                "init ",
                "import ",
                "list ",
                "explain ",
                "schema ",
                "dossier ",
                "clean "
            })
    void each_command_says_what_it_takes(String verb) {
        Cli run = Cli.run((Object[]) (verb + "--help").split(" "));
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Usage: jejak " + verb);
        if (verb.equals("build ")) {
            assertThat(run.out())
                    .contains(
                            "--source", "--output", "--drafts", "--strict", "--now", "--quiet", "--color", "--format");
        }
    }

    @Test
    void the_version_is_told() {
        assertThat(Cli.run("--version").out()).matches("jejak \\d+\\.\\d+\\.\\d+\\n");
    }
}
