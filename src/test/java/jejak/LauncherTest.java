package jejak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Starts a copy of {@code ./jejak} in a project of its own, with a Maven that is a script and a program that says how it
 * was started. The JVM is real: the one that runs these tests.
 */
class LauncherTest {
    private static final String PROGRAM = """
            import java.lang.management.ManagementFactory;
            import java.nio.file.Path;

            public class Program {
                public static void main(String[] args) throws Exception {
                    System.out.println("args " + String.join("|", args));
                    System.out.println("jvm " + String.join(" ", ManagementFactory.getRuntimeMXBean().getInputArguments()));
                    System.out.println("path " + Path.of("\\u9611\\u5915.txt"));
                    if (args.length > 1 && args[0].equals("exit")) {
                        System.exit(Integer.parseInt(args[1]));
                    }
                    if (args.length > 0 && args[0].equals("stay")) {
                        Thread.sleep(60_000);
                    }
                    if (args.length > 0 && args[0].equals("read")) {
                        System.out.println("in " + new String(System.in.readAllBytes()));
                    }
                }
            }
            """;

    /** What makes the program's look ready for later starts. */
    private static final String LOOK = """
            package jejak.build;

            import java.nio.file.Files;
            import java.nio.file.Path;

            public class LookFile {
                public static void main(String[] args) throws Exception {
                    Files.writeString(Path.of(args[0]), "look of " + System.getProperty("java.class.path"));
                }
            }
            """;

    /** What `mvn -v` says on JDK 17 or newer, and a build that copies a jar into the folder it is told to build in. */
    private static final String MAVEN = """
            #!/bin/sh
            if [ "$1" = -v ]; then
              printf 'Apache Maven %s\\nJava version: 17, vendor: X, runtime: %s\\n' "${MAVEN_SAYS:-3.8.7}" "${JAVA_HOME:-/none}"
              exit
            fi
            echo built >>"$HOME/builds"
            [ -z "${MAVEN_WAITS:-}" ] || sleep "$MAVEN_WAITS"
            if [ -n "${MAVEN_FAILS:-}" ]; then
              echo '[INFO] long talk'
              echo '[ERROR] no such symbol'
              exit 1
            fi
            for argument; do
              case $argument in
                -Djejak.target=*) cp "$HOME/program.jar" "${argument#*=}/jejak.jar" ;;
              esac
            done
            """;

    @TempDir
    static Path shared;

    /** A space in every path: nobody asks before they clone. */
    @TempDir
    Path temporary;

    private Path home;
    private Path project;

    @BeforeAll
    static void compile_the_program() throws IOException {
        Path program = Files.writeString(shared.resolve("Program.java"), PROGRAM);
        Path look = Files.writeString(shared.resolve("LookFile.java"), LOOK);
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-d", shared.toString(), program.toString(), look.toString()))
                .isZero();
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "Program");
        try (JarOutputStream jar =
                new JarOutputStream(Files.newOutputStream(shared.resolve("program.jar")), manifest)) {
            for (String name : List.of("Program.class", "jejak/build/LookFile.class")) {
                jar.putNextEntry(new JarEntry(name));
                Files.copy(shared.resolve(name), jar);
            }
        }
    }

    @BeforeEach
    void lay_out_a_project() throws IOException {
        home = Files.createDirectory(temporary.resolve("a home"));
        project = Files.createDirectory(temporary.resolve("a project"));
        Files.copy(shared.resolve("program.jar"), home.resolve("program.jar"));
        executable(home.resolve("bin/mvn"), MAVEN);
        Files.copy(Path.of("jejak"), project.resolve("jejak"));
        executable(project.resolve("jejak"), Files.readString(project.resolve("jejak")));
        write(project.resolve("pom.xml"), "<project/>");
        write(project.resolve("src/main/java/Program.java"), PROGRAM);
        write(project.resolve("src/main/sample/content/site.yml"), "title: Sample");
    }

    @Test
    void the_first_start_builds_and_says_so_in_one_line_and_the_second_is_silent() throws Exception {
        Run first = run("build", "--strict", "two words", "");
        assertThat(first.exit).isZero();
        assertThat(first.out).contains("args build|--strict|two words|\n");
        assertThat(first.err)
                .isEqualTo(
                        "jejak: building the program with Maven (the first time, Maven also fetches its libraries)\n");
        Run second = run("check");
        assertThat(second.out).contains("args check\n");
        assertThat(second.err).isEmpty();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void classes_come_from_an_archive_that_was_recorded_at_the_first_start() throws Exception {
        run("build");
        ProcessBuilder command = command("./jejak", "check");
        Path log = shared.resolve("classes");
        command.environment().put("JAVA_OPTS", "-Xlog:class+load:file=" + log);
        assertThat(finish(command).exit).isZero();
        // the JDK's own archive does not have it
        assertThat(log).content().contains("java.lang.management.ManagementFactory source: shared objects file");
        assertThat(archives())
                .singleElement()
                .satisfies(archive -> assertThat(archive).isNotEmptyFile());
    }

    @Test
    void the_look_is_made_ready_at_the_first_start_and_again_for_another_build() throws Exception {
        Run first = run("build");
        Path look = only(".look");
        assertThat(look).hasContent("look of " + project.toRealPath().resolve("target/jejak.jar"));
        assertThat(first.out).contains("-Djejak.look=" + look.toRealPath());
        FileTime when = Files.getLastModifiedTime(look);
        assertThat(run("check").out).contains("-Djejak.look=" + look.toRealPath());
        assertThat(Files.getLastModifiedTime(look)).isEqualTo(when);
        touchLater(project.resolve("pom.xml"));
        run("check");
        assertThat(Files.getLastModifiedTime(only(".look"))).isGreaterThan(when);
    }

    @Test
    void exit_codes_and_standard_input_reach_their_end() throws Exception {
        assertThat(run("exit", "130").exit).isEqualTo(130);
        assertThat(run("exit", "2").exit).isEqualTo(2);
        Files.writeString(home.resolve("typed"), "typed words");
        ProcessBuilder command = command("./jejak", "read");
        command.redirectInput(home.resolve("typed").toFile());
        assertThat(finish(command).out).contains("in typed words");
    }

    @Test
    void a_signal_reaches_the_program_because_it_takes_the_place_of_the_launcher() throws Exception {
        Process start = command("./jejak", "stay").start();
        try (BufferedReader said = start.inputReader()) {
            assertThat(said.readLine()).isEqualTo("args stay");
            start.destroy();
            assertThat(start.waitFor()).isEqualTo(143);
        }
    }

    @Test
    void a_source_newer_than_the_jar_means_one_more_build() throws Exception {
        run("a");
        run("a");
        assertThat(builds()).isEqualTo(1);
        touchLater(project.resolve("src/main/java/Program.java"));
        run("a");
        assertThat(builds()).isEqualTo(2);
        write(project.resolve("templates/pages/event.peb"), "<p>");
        touchLater(project.resolve("templates/pages/event.peb"));
        run("a");
        assertThat(builds()).isEqualTo(3);
    }

    @Test
    void it_starts_from_any_folder_and_through_links() throws Exception {
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Files.createSymbolicLink(elsewhere.resolve("first"), Path.of("../a project/jejak"));
        Files.createSymbolicLink(home.resolve("bin/second"), elsewhere.resolve("first"));
        ProcessBuilder linked = command("second", "linked").directory(elsewhere.toFile());
        assertThat(finish(linked).out).contains("args linked\n");
        ProcessBuilder read = command("sh", "jejak", "read-by-sh").directory(project.toFile());
        assertThat(finish(read).out).contains("args read-by-sh\n");
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void the_archive_is_made_once_for_each_build_and_used() throws Exception {
        // JDK 17 keeps no class of a jar whose path has a space in it: there, only its own classes load faster.
        project = Files.move(project, temporary.resolve("project"));
        run("a");
        List<Path> made = archives();
        assertThat(made).singleElement().asString().contains(Runtime.version().feature() + ".");
        FileTime when = Files.getLastModifiedTime(made.get(0));
        ProcessBuilder loud = command("./jejak", "a");
        loud.environment().put("JEJAK_OPTS", "-Xlog:class+load");
        assertThat(finish(loud).out).contains("Program source: shared objects file");
        assertThat(Files.getLastModifiedTime(made.get(0))).isEqualTo(when);
        touchLater(project.resolve("pom.xml"));
        finish(loud);
        assertThat(finish(loud).out).contains("Program source: shared objects file");
        assertThat(archives()).isEqualTo(made);
    }

    @Test
    void a_folder_that_java_cannot_start_from_is_named() throws Exception {
        project = Files.move(project, temporary.resolve("a:b"));
        Run run = run("a");
        assertThat(run.exit).isEqualTo(69);
        assertThat(run.err)
                .startsWith("jejak: `" + project.toRealPath() + "` has a colon in it")
                .endsWith(": move or rename it\n");
    }

    @Test
    void a_name_in_any_script_can_be_written_whatever_the_locale() throws Exception {
        for (String locale : List.of("C", "POSIX", "en_US.ISO-8859-1", "xx_XX.UTF-8")) {
            ProcessBuilder command = command("./jejak", "a");
            command.environment().put("LC_ALL", locale);
            assertThat(finish(command).out).as(locale).contains("path 阑夕.txt");
        }
    }

    @Test
    void a_large_site_gets_another_jvm_than_a_small_one() throws Exception {
        Path large = events("large site", 30_000);
        assertThat(run("build", "--source", "large site").out)
                .contains("UseParallelGC", "+TieredCompilation", "-Xmx2g")
                .doesNotContain("-UseAdaptiveSizePolicy", "TieredStopAtLevel");
        assertThat(run("build", "--source=large site").out).contains("+TieredCompilation");
        Files.delete(large.resolve("7.md"));
        assertThat(run("build", "--source", "large site").out)
                .contains("UseParallelGC", "-UseAdaptiveSizePolicy", "TieredStopAtLevel=1")
                .doesNotContain("+TieredCompilation", "-Xmx");
        assertThat(run("build", "--source").out).contains("TieredStopAtLevel=1");
    }

    /** Whether this machine has large pages or not. */
    @Test
    void the_memory_of_every_site_comes_in_large_pages_where_there_are_any() throws Exception {
        String option = "-XX:+UseTransparentHugePages";
        Path pages = Path.of("/sys/kernel/mm/transparent_hugepage/enabled");
        boolean isKnown = Files.isReadable(pages) && !Files.readString(pages).contains("[never]");
        events("large site", 30_000);
        for (String site : List.of(".", "large site")) {
            String out = run("build", "--source", site).out;
            assertThat(out.contains(option)).as(site).isEqualTo(isKnown);
        }
    }

    @Test
    void a_site_of_some_thousand_events_gets_more_memory_than_a_small_one() throws Exception {
        Path middle = events("middle site", 2_000);
        String more = "-Xms600m";
        assertThat(run("build", "--source", "middle site").out).contains("UseParallelGC", "TieredStopAtLevel=1", more);
        Files.delete(middle.resolve("7.md"));
        assertThat(run("build", "--source", "middle site").out)
                .contains("UseParallelGC", "TieredStopAtLevel=1", "-Xms400m")
                .doesNotContain(more);
    }

    @Test
    void methods_of_all_but_the_smallest_sites_are_compiled_sooner() throws Exception {
        String option = "CompileThresholdScaling";
        Path some = events("some events", 100);
        assertThat(run("build", "--source", "some events").out).contains(option);
        ProcessBuilder other = command("./jejak", "build", "--source", "some events");
        other.environment().put("JAVA_OPTS", "-XX:TieredStopAtLevel=4");
        assertThat(finish(other).out).doesNotContain(option);
        Files.delete(some.resolve("7.md"));
        assertThat(run("build", "--source", "some events").out)
                .contains("TieredStopAtLevel=1")
                .doesNotContain(option);
        events("large site", 30_000);
        assertThat(run("build", "--source", "large site").out).doesNotContain(option);
    }

    private Path events(String site, int count) throws IOException {
        Path events = Files.createDirectories(project.resolve(site + "/content/events"));
        for (int i = 0; i < count; i++) Files.createFile(events.resolve(i + ".md"));
        return events;
    }

    @Test
    void options_for_the_jvm_are_added_and_may_choose_the_collector() throws Exception {
        ProcessBuilder command = command("./jejak", "a");
        command.environment().putAll(Map.of("JAVA_OPTS", "-Xmx64m -Dx=1", "JEJAK_OPTS", "-XX:+UseSerialGC -Dx=2"));
        assertThat(finish(command).out)
                .containsSubsequence("-Xmx64m", "-Dx=1", "-XX:+UseSerialGC", "-Dx=2")
                .doesNotContain("UseParallelGC");
    }

    /** With one thread a JVM that is to have two compilers does not start. */
    @ParameterizedTest
    @ValueSource(strings = {"-XX:TieredStopAtLevel=4", "-XX:-TieredCompilation", "-XX:CICompilerCount=3"})
    void they_may_choose_the_compiler(String option) throws Exception {
        assertThat(run("a").out).contains("CICompilerCount=1");
        ProcessBuilder command = command("./jejak", "a");
        command.environment().put("JAVA_OPTS", option);
        assertThat(finish(command).out).contains(option).doesNotContain("CICompilerCount=1");
    }

    @Test
    void starts_at_the_same_time_build_once_and_all_run() throws Exception {
        List<Process> starts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            ProcessBuilder command = command("./jejak", "start");
            command.environment().put("MAVEN_WAITS", "1");
            starts.add(command.redirectOutput(home.resolve("out" + i).toFile()).start());
        }
        for (Process start : starts) {
            assertThat(start.waitFor()).isZero();
        }
        for (int i = 0; i < 4; i++) {
            assertThat(home.resolve("out" + i)).content().contains("args start\n");
        }
        assertThat(builds()).isEqualTo(1);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void the_lock_of_a_start_that_was_killed_holds_nobody_up() throws Exception {
        Process dead = new ProcessBuilder("true").start();
        dead.waitFor();
        Files.createDirectories(project.resolve("target/program." + dead.pid()));
        Files.createSymbolicLink(project.resolve("target/jejak.lock"), Path.of(Long.toString(dead.pid())));
        assertThat(run("a").out).contains("args a\n");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void a_build_that_fails_shows_maven_s_errors_and_leaves_nothing() throws Exception {
        ProcessBuilder command = command("./jejak", "a");
        command.environment().put("MAVEN_FAILS", "yes");
        Run failed = finish(command);
        assertThat(failed.exit).isEqualTo(69);
        assertThat(failed.out).isEmpty();
        assertThat(failed.err)
                .contains("[ERROR] no such symbol\njejak: building the program failed: run `mvn package` in `")
                .doesNotContain("long talk");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void a_missing_or_old_maven_is_named_with_what_to_install() throws Exception {
        ProcessBuilder old = command("./jejak", "a");
        for (String version : List.of("3.6.3", "2.9", "4")) {
            old.environment().put("MAVEN_SAYS", version);
            assertThat(finish(old).exit).as(version).isEqualTo(version.equals("4") ? 0 : 69);
        }
        Files.delete(project.resolve("target/jejak.jar"));
        old.environment().put("MAVEN_SAYS", "3.6.3");
        assertThat(finish(old).err)
                .isEqualTo(
                        "jejak: `mvn` is Maven 3.6.3: install Maven 3.8 or newer, which builds Jejak on first use\n");
        Files.delete(home.resolve("bin/mvn"));
        assertThat(run("a").err)
                .isEqualTo("jejak: no `mvn` found: install Maven 3.8 or newer, which builds Jejak on first use\n");
    }

    @Test
    void a_missing_or_old_java_is_named_with_what_to_install() throws Exception {
        ProcessBuilder wrong = command("./jejak", "a");
        wrong.environment().put("JAVA_HOME", "/nowhere");
        Run nowhere = finish(wrong);
        assertThat(nowhere.exit).isEqualTo(69);
        assertThat(nowhere.err)
                .isEqualTo("jejak: JAVA_HOME is `/nowhere`, which has no bin/java: set it to JDK 17 or newer\n");
        Path eleven = home.resolve("eleven");
        executable(eleven.resolve("bin/java"), "#!/bin/sh\necho 'openjdk version \"11.0.2\" 2019-01-15' >&2\n");
        wrong.environment().put("JAVA_HOME", eleven.toString());
        assertThat(finish(wrong).err)
                .isEqualTo("jejak: `" + eleven + "/bin/java` is Java 11.0.2: install JDK 17 or newer, or set JAVA_HOME"
                        + " to it\n");
        wrong.environment().remove("JAVA_HOME");
        assertThat(finish(wrong).err)
                .isEqualTo("jejak: no `java` found: install JDK 17 or newer, or set JAVA_HOME to it\n");
    }

    @Test
    void a_java_found_on_the_path_is_asked_for_its_version_where_no_file_tells_it() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        executable(home.resolve("bin/java"), "#!/bin/sh\nexec '" + java + "' \"$@\"\n");
        ProcessBuilder command = command("./jejak", "a");
        command.environment().remove("JAVA_HOME");
        Run run = finish(command);
        assertThat(run.err).contains("has no Java compiler");
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        finish(command);
        command.environment().remove("JAVA_HOME");
        assertThat(finish(command).out).contains("args a\n");
    }

    private Run run(String... arguments) throws Exception {
        return finish(command(
                Stream.concat(Stream.of("./jejak"), Stream.of(arguments)).toArray(String[]::new)));
    }

    /** A command with nothing on its PATH but our Maven and the system's own tools, among them no Java. */
    private ProcessBuilder command(String... words) throws IOException {
        Path tools = home.resolve("tools");
        if (!Files.exists(tools)) {
            for (String tool : List.of(
                    "sh",
                    "cat",
                    "cp",
                    "find",
                    "grep",
                    "ln",
                    "locale",
                    "mkdir",
                    "mv",
                    "readlink",
                    "rm",
                    "sed",
                    "sleep",
                    "touch")) {
                Path path = Stream.of("/usr/bin", "/bin")
                        .map(folder -> Path.of(folder, tool))
                        .filter(Files::exists)
                        .findFirst()
                        .orElseThrow();
                executable(tools.resolve(tool), "#!/bin/sh\nexec " + path + " \"$@\"\n");
            }
        }
        List<String> command = new ArrayList<>(List.of("/usr/bin/env"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(project.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", home.resolve("bin") + ":" + tools);
        builder.environment().put("HOME", home.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    private Run finish(ProcessBuilder builder) throws Exception {
        Path out = home.resolve("out");
        Path err = home.resolve("err");
        int exit = builder.redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Run(exit, Files.readString(out), Files.readString(err));
    }

    private long builds() throws IOException {
        return Files.readAllLines(home.resolve("builds")).size();
    }

    private List<Path> archives() throws IOException {
        return made(".jsa");
    }

    private Path only(String ending) throws IOException {
        List<Path> found = made(ending);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private List<Path> made(String... endings) throws IOException {
        try (Stream<Path> files = Files.list(project.resolve("target"))) {
            return files.filter(file -> isOne(file, endings)).toList();
        }
    }

    private List<Path> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(project.resolve("target"))) {
            return files.filter(file -> !isOne(file, ".jsa", ".look", "jejak.jar"))
                    .toList();
        }
    }

    private static boolean isOne(Path file, String... endings) {
        return Stream.of(endings).anyMatch(file.toString()::endsWith);
    }

    private static void touchLater(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(1)));
        Files.setLastModifiedTime(file.getParent(), FileTime.from(Instant.now().minusSeconds(60)));
    }

    private static void executable(Path file, String text) throws IOException {
        write(file, text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    private record Run(int exit, String out, String err) {}
}
