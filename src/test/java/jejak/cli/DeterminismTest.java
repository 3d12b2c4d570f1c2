package jejak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jejak.golden.BuiltSite;
import jejak.golden.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same input gives the same bytes: whatever the locale, time zone, number of cores and JDK.
 *
 * <p>JDKs are looked for in {@code JEJAK_JDKS} (a path list), in variables that begin with {@code JAVA_HOME}, and in
 * {@code /usr/lib/jvm}.
 */
class DeterminismTest {
    private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"(\\d+)");

    @RegisterExtension
    static final BuiltSite GOLDEN = BuiltSite.golden();

    @RegisterExtension
    static final BuiltSite OWN = BuiltSite.own();

    @TempDir
    private Path folder;

    /** How a machine can differ from another. */
    private record Machine(Map<String, String> environment, List<String> options) {}

    private static final List<Machine> MACHINES = List.of(
            new Machine(
                    Map.of("LANG", "C", "LC_ALL", "C", "TZ", "Pacific/Kiritimati"),
                    List.of("-XX:ActiveProcessorCount=1")),
            new Machine(
                    Map.of("LANG", "id_ID.UTF-8", "LC_ALL", "id_ID.UTF-8", "TZ", "America/St_Johns"),
                    // Turkish has another capital i, Arabic other digits, and file.encoding is what it likes
                    List.of(
                            "-XX:ActiveProcessorCount=4",
                            "-Duser.language=tr",
                            "-Duser.country=TR",
                            "-Duser.language.format=ar",
                            "-Duser.country.format=EG",
                            "-Dfile.encoding=ISO-8859-1",
                            "-Duser.timezone=Asia/Jakarta")));

    @Test
    void every_machine_and_every_jdk_makes_the_same_bytes() throws Exception {
        Set<Path> jdks = jdks();
        for (BuiltSite site : List.of(GOLDEN, OWN)) {
            Tree here = Tree.of(site.output());
            for (Path jdk : jdks) {
                for (Machine machine : MACHINES) {
                    assertThat(here.differences(built(site, jdk, machine)))
                            .as(site.source() + " with " + jdk + " and " + machine)
                            .isEmpty();
                }
            }
        }
    }

    private Tree built(BuiltSite site, Path jdk, Machine machine) throws IOException, InterruptedException {
        Path output = Files.createTempDirectory(folder, "built").resolve("site");
        ProcessBuilder child =
                Cli.process("build", "--source", site.source(), "--output", output, "--now", BuiltSite.NOW, "--quiet");
        List<String> command = child.command();
        command.set(0, jdk.resolve("bin/java").toString());
        command.addAll(1, machine.options());
        child.environment().putAll(machine.environment());
        Path said = folder.resolve("said");
        int exit = child.redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        assertThat(exit).as(Files.readString(said)).isZero();
        return Tree.of(output);
    }

    /** Each JDK of this machine that can run the program, once. */
    private static Set<Path> jdks() throws IOException {
        List<Path> found = new ArrayList<>();
        System.getenv().forEach((name, value) -> {
            if (name.startsWith("JAVA_HOME") && !value.isEmpty()) found.add(Path.of(value));
        });
        String more = System.getenv("JEJAK_JDKS");
        if (more != null)
            for (String path : more.split(Pattern.quote(java.io.File.pathSeparator))) found.add(Path.of(path));
        Path system = Path.of("/usr/lib/jvm");
        if (Files.isDirectory(system)) {
            try (Stream<Path> folders = Files.list(system)) {
                found.addAll(folders.toList());
            }
        }
        Set<Path> jdks = new TreeSet<>();
        jdks.add(Path.of(System.getProperty("java.home")).toRealPath());
        for (Path path : found) {
            if (Files.isExecutable(path.resolve("bin/java")) && version(path) >= 17) jdks.add(path.toRealPath());
        }
        return jdks;
    }

    private static int version(Path jdk) throws IOException {
        Path release = jdk.resolve("release");
        if (!Files.isReadable(release)) return 0;
        Matcher version = VERSION.matcher(Files.readString(release));
        return version.find() ? Integer.parseInt(version.group(1)) : 0;
    }
}
