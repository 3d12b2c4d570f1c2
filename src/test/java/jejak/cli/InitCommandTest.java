package jejak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitCommandTest {
    private static final String NOW = "2026-11-23T23:30:00Z";

    @TempDir
    private Path folder;

    @Test
    void what_is_begun_builds_and_passes_every_check() {
        Path site = folder.resolve("a/site");
        Cli run = Cli.run("init", site, "--now", NOW, "--title", "Jejak: \"uji\" #1", "--languages", "en,id");
        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("began a site in " + site);

        Cli check = Cli.run("check", "--source", site, "--now", NOW, "--strict");
        assertThat(check.exit()).as(check.err()).isZero();
        assertThat(check.err())
                .as("but for the address")
                .containsOnlyOnce("notice[")
                .contains("no-url");
        assertThat(Cli.run("list", "events", "--source", site, "--now", NOW).out())
                .isEqualTo("site-begun\t2026-11-23\tdocumented\tpublic\tThe editors begin this site"
                        + "\tcontent/events/site-begun.md\n");
        assertThat(Cli.run("build", "--source", site, "--now", NOW).exit()).isZero();
        assertThat(site.resolve("site-output/id/index.html")).content().contains("Jejak: \u201cuji\u201d #1");
        assertThat(site.resolve(".gitignore")).content().contains("/site-output/\n");
    }

    @Test
    void the_same_command_on_the_same_day_writes_the_same_bytes() throws IOException {
        for (String name : new String[] {"one", "two"}) Cli.run("init", folder.resolve(name), "--now", NOW);
        for (String file :
                new String[] {"content/site.yml", "content/events/site-begun.md", "content/pages/about.md"}) {
            assertThat(folder.resolve("two").resolve(file))
                    .hasSameTextualContentAs(folder.resolve("one").resolve(file));
        }
    }

    @Test
    void a_site_that_is_there_is_not_touched() throws IOException {
        TinySite.in(folder);
        String before = Files.readString(folder.resolve("content/site.yml"));
        Cli run = Cli.run("init", "--source", folder);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("there is a content in ");
        assertThat(folder.resolve("content/site.yml")).hasContent(before);
        assertThat(folder.resolve("content/pages")).doesNotExist();
    }

    @Test
    void a_place_that_is_no_folder_is_told_of() throws IOException {
        Files.writeString(folder.resolve("file"), "x");
        Files.createSymbolicLink(folder.resolve("nowhere"), folder.resolve("gone"));
        for (String name : new String[] {"file", "file/site", "nowhere"}) {
            Cli run = Cli.run("init", folder.resolve(name));
            assertThat(run.exit()).as(name).isEqualTo(2);
            assertThat(run.err()).contains(" is no folder");
        }
        assertThat(Cli.run("init", folder.resolve("a"), "--source", folder).err())
                .contains("name DIR or --source, not both");
    }

    @Test
    void a_gitignore_that_is_there_stays() throws IOException {
        Files.writeString(folder.resolve(".gitignore"), "mine\n");
        assertThat(Cli.run("init", folder).exit()).isZero();
        assertThat(folder.resolve(".gitignore")).hasContent("mine");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--languages=english", "--languages=", "--languages=en,,id", "--languages=en,en", "--title= "})
    void what_cannot_be_meant_writes_nothing(String option) {
        Cli run = Cli.run("init", folder.resolve("site"), option);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("jejak: " + option.substring(0, option.indexOf('=')) + ": ");
        assertThat(folder.resolve("site")).doesNotExist();
    }
}
