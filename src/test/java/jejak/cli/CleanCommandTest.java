package jejak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanCommandTest {
    @TempDir
    private Path folder;

    private Cli clean(Object... more) {
        Object[] all = new Object[3 + more.length];
        System.arraycopy(new Object[] {"clean", "--source", folder}, 0, all, 0, 3);
        System.arraycopy(more, 0, all, 3, more.length);
        return Cli.run(all);
    }

    @Test
    void the_site_and_what_builds_keep_are_gone_and_all_else_is_there() throws IOException {
        TinySite site = TinySite.in(folder);
        site.write("site-output/.git/HEAD", "ref").write(".jejak/links.json", "{}");
        assertThat(Cli.run("build", "--source", folder).exit()).isZero();
        site.write(".jejak/memo/a", "x").write(".jejak/cards/b", "x").write(".jejak/notes/c", "x");

        Cli run = clean();

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isZero();
        assertThat(run.out()).matches("removed \\d\\d+ files of \\S+site-output and 3 files of what builds keep\n");
        assertThat(folder.resolve("content/events/it.md")).exists();
        assertThat(folder.resolve("site-output")).isDirectoryContaining(p -> p.endsWith(".git"));
        assertThat(folder.resolve("site-output").toFile().list()).containsExactly(".git");
        assertThat(folder.resolve(".jejak").toFile().list()).containsExactly("links.json");
        assertThat(clean().out()).isEqualTo("nothing to remove\n");
        assertThat(Cli.run("build", "--source", folder).exit()).isZero();
    }

    @Test
    void a_folder_with_a_strangers_file_is_not_touched() throws IOException {
        TinySite site = TinySite.in(folder);
        assertThat(Cli.run("build", "--source", folder).exit()).isZero();
        site.write("site-output/thesis.txt", "the only copy").write(".jejak/memo/a", "x");

        Cli run = clean();

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("error[foreign-output]")
                .contains("thesis.txt")
                .contains("nothing was removed");
        assertThat(site.output().resolve("index.html")).exists();
        assertThat(folder.resolve(".jejak/memo/a")).exists();
    }

    @Test
    void a_link_is_not_followed() throws IOException {
        TinySite site = TinySite.in(folder.resolve("site"));
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("mine"), "m");
        site.write(".jejak/memo/a", "x");
        Files.createSymbolicLink(site.folder().resolve(".jejak/cards"), elsewhere);
        Files.createSymbolicLink(site.folder().resolve(".jejak/memo/b"), elsewhere);

        assertThat(Cli.run("clean", "--source", site.folder()).exit()).isZero();

        assertThat(elsewhere.resolve("mine")).hasContent("m");
        assertThat(site.folder().resolve(".jejak/memo")).doesNotExist();
    }

    @Test
    void nor_is_one_in_place_of_all_that_builds_keep() throws IOException {
        TinySite site = TinySite.in(folder.resolve("site"));
        Path mine = Files.createDirectories(folder.resolve("mine/memo"));
        Files.writeString(mine.resolve("x"), "m");
        Files.createSymbolicLink(site.folder().resolve(".jejak"), folder.resolve("mine"));
        assertThat(Cli.run("clean", "--source", site.folder()).out()).isEqualTo("nothing to remove\n");
        assertThat(mine.resolve("x")).hasContent("m");
    }

    @Test
    void content_is_no_output() {
        TinySite.in(folder);
        Cli run = clean("--output", folder.resolve("content"));
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("output-inside-content");
        assertThat(folder.resolve("content/events/it.md")).exists();
    }
}
