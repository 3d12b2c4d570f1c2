package jejak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jejak.golden.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contract section 9: 0 done, 1 content, 2 usage, 70 a bug, 74 disk, 130 interrupted (see {@code InterruptTest}). */
class ExitCodeTest {
    @TempDir
    private Path folder;

    @Test
    void a_build_that_is_done_ends_with_0_and_says_one_line() {
        TinySite site = TinySite.in(folder);
        Cli run = Cli.run("build", "--source", folder);
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).matches("1 event, 1 actor, 1 source, 15 pages in \\d+\\.\\d s\\n");
        assertThat(site.output().resolve("events/it.html")).exists();
        assertThat(Cli.run("check", "--source", folder).out())
                .matches("1 event, 1 actor, 1 source, 15 pages checked in \\d+\\.\\d s\\n");
    }

    @Test
    void an_error_in_the_content_ends_with_1_and_leaves_the_old_site_byte_for_byte() {
        TinySite site = TinySite.in(folder);
        Cli.run("build", "--source", folder);
        Tree before = Tree.of(site.output());
        Cli run = Cli.run("build", "--source", site.broken().folder());
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo("""
                        content/events/it.md:4:10: error[unknown-actor]: no actor has the id `anna`
                           |
                         4 | actors: [anna]
                           |          ^^^^
                           = help: did you mean `ana`? it is content/actors/ana.md
                        1 error, 0 warnings: nothing was published, the old site is as it was
                        """);
        assertThat(before.differences(Tree.of(site.output()))).isEmpty();
        assertThat(Cli.run("check", "--source", folder).exit()).isEqualTo(1);
    }

    @Test
    void nothing_at_all_is_written_where_the_first_build_fails() throws IOException {
        TinySite site = TinySite.in(folder).broken();
        assertThat(Cli.run("build", "--source", folder).exit()).isEqualTo(1);
        try (var files = Files.list(folder)) {
            assertThat(files.map(f -> f.getFileName().toString())).containsExactly("content");
        }
        assertThat(site.output()).doesNotExist();
    }

    @Test
    void a_warning_ends_with_1_only_where_warnings_fail() {
        TinySite site = TinySite.in(folder).worrying();
        Cli lenient = Cli.run("build", "--source", folder);
        assertThat(lenient.exit()).isZero();
        assertThat(lenient.err()).contains("content/events/it.md:6:12: warning[review-due]");
        Tree before = Tree.of(site.output());
        site.write("content/actors/ana.md", "---\nname: Anna\nkind: person\n---\n");
        Cli strict = Cli.run("build", "--source", folder, "--strict");
        assertThat(strict.exit()).isEqualTo(1);
        assertThat(strict.out()).isEmpty();
        assertThat(before.differences(Tree.of(site.output()))).isEmpty();
    }

    @Test
    void an_output_that_two_things_want_is_the_content_s_fault_and_ends_with_1() {
        TinySite site = TinySite.in(folder);
        site.write("content/documents/A.txt", "one").write("content/documents/a.txt", "two");
        site.write("content/pages/about.md", "---\ntitle: About\n---\n[one](documents/A.txt) [two](documents/a.txt)\n");
        assertThat(Cli.run("build", "--source", folder).exit()).isEqualTo(1);
    }

    @Test
    void a_folder_with_files_of_others_ends_with_2_and_is_not_touched() throws IOException {
        TinySite.in(folder);
        Path foreign = Files.createDirectory(folder.resolve("photos"));
        Files.writeString(foreign.resolve("holiday.txt"), "ours");
        Cli run = Cli.run("build", "--source", folder, "--output", foreign);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("error[foreign-output]", "holiday.txt");
        assertThat(Tree.paths(foreign)).containsExactly("holiday.txt");
    }

    @Test
    void an_output_inside_the_content_ends_with_2() {
        TinySite.in(folder);
        for (String inside : List.of("content", "content/events", "templates/x", ".")) {
            Cli run = Cli.run("build", "--source", folder, "--output", folder.resolve(inside));
            assertThat(run.exit()).as(inside).isEqualTo(2);
            assertThat(run.err()).as(inside).contains("error[output-inside-content]");
        }
    }

    @Test
    void a_folder_that_cannot_be_made_ends_with_74() throws IOException {
        TinySite.in(folder);
        Path file = Files.writeString(folder.resolve("a-file"), "in the way");
        Cli run = Cli.run("build", "--source", folder, "--output", file.resolve("site"));
        assertThat(run.exit()).isEqualTo(74);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("jejak: the disk or network failed: ").contains("a-file");
    }

    @Test
    void a_bug_ends_with_70_and_a_trace() throws Exception {
        TinySite.in(folder);
        // Our own words, no longer readable: nothing that an author does can come to this.
        Path broken = Files.createDirectories(folder.resolve("classes/jejak/messages"));
        Files.writeString(broken.resolve("messages_en.properties"), "a=\\uXXXX");
        ProcessBuilder child = Cli.process("build", "--source", folder);
        List<String> command = child.command();
        int classes = command.indexOf("-cp") + 1;
        command.set(classes, folder.resolve("classes") + System.getProperty("path.separator") + command.get(classes));
        Path err = folder.resolve("err");
        int exit = child.redirectError(err.toFile()).start().waitFor();
        assertThat(exit).isEqualTo(70);
        assertThat(Files.readString(err))
                .startsWith("jejak: this is a bug in the program, not in your content\n")
                .contains("\tat jejak.words.Bundle.");
        assertThat(folder.resolve("site-output")).doesNotExist();
    }

    @Test
    void a_disk_without_room_for_the_results_ends_with_74() {
        var written = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(written, true, StandardCharsets.UTF_8);
        Stdout stdout = new Stdout(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        });
        int code = Main.run(new PrintStream(stdout, true, StandardCharsets.UTF_8), err, "--version");
        assertThat(code).isZero();
        assertThat(Main.printed(code, stdout, err)).isEqualTo(74);
        assertThat(written).hasToString("jejak: standard output cannot be written to: No space left on device\n");
        assertThat(Main.printed(1, stdout, err)).as("other faults come first").isEqualTo(1);
    }

    @Test
    void a_reader_that_has_gone_ends_with_74_and_no_words() throws Exception {
        TinySite.in(folder);
        Process list = Cli.process("list", "--source", folder).start();
        list.getInputStream().close();
        assertThat(new String(list.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(list.waitFor()).isEqualTo(74);
    }
}
