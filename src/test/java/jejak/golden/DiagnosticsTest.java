package jejak.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jejak.cli.Cli;
import jejak.cli.Codes;
import jejak.diagnostic.Code;
import jejak.diagnostic.Severity;
import jejak.publish.PublishCode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every fault that can be found, in a small site of its own, with what its author then reads. */
class DiagnosticsTest {
    private static final Path SITES = Path.of("src/test/resources/diagnostics");

    private static final Pattern FAULT = Pattern.compile("\\S.*:\\d+:\\d+: (?:error|warning|notice)\\[[a-z0-9-]+]: .*");

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> an_author_reads() throws IOException {
        return folders().stream().map(name -> dynamicTest(name, () -> reads(name)));
    }

    private void reads(String name) throws IOException {
        FaultySite site = FaultySite.copy(SITES.resolve(name), temporary.resolve(name));
        Cli run = Preparations.of(name).run(site);
        new ExpectedFile(SITES.resolve(name).resolve("expected.txt")).holds(run.err());
        assertThat(run.exit()).as("exit code of what says\n%s", run.err()).isEqualTo(exit(run.err()));
        assertThat(run.err().lines().filter(line -> line.startsWith("   = help: ")))
                .as("every fault with its remedy in\n%s", run.err())
                .hasSameSizeAs(
                        run.err().lines().filter(FAULT.asMatchPredicate()).toList());
    }

    @Test
    void every_code_has_a_site_that_brings_it_about() throws IOException {
        List<String> folders = folders();
        for (Code code : Codes.ALL) {
            assertThat(folders).as("a folder in %s", SITES).contains(code.tag());
            assertThat(Files.readString(SITES.resolve(code.tag()).resolve("expected.txt")))
                    .contains(code.severity().word() + "[" + code.tag() + "]");
        }
    }

    @Test
    void one_tag_is_one_code() {
        assertThat(Codes.ALL.stream().map(Code::tag)).doesNotHaveDuplicates();
    }

    @Test
    void every_site_is_of_a_code() throws IOException {
        assertThat(folders()).allSatisfy(name -> assertThat(codeOf(name)).isPresent());
        assertThat(folders()).containsAll(Preparations.names());
    }

    /** A folder is called as a code, or as a code and a word for what of it is shown. */
    private static Optional<Code> codeOf(String folder) {
        return Codes.ALL.stream()
                .filter(code -> folder.equals(code.tag()) || folder.startsWith(code.tag() + "-"))
                .findFirst();
    }

    // contract section 9: 1 where the content has errors, 2 where the output folder is not ours
    private static int exit(String err) {
        TreeMap<String, Code> byTag = new TreeMap<>(
                Codes.ALL.stream().collect(Collectors.toMap(Code::tag, code -> code, (first, second) -> first)));
        List<Code> errors = byTag.values().stream()
                .filter(code -> code.severity() == Severity.ERROR)
                .filter(code -> err.contains("error[" + code.tag() + "]"))
                .toList();
        if (errors.stream().anyMatch(code -> code instanceof PublishCode publish && publish.isUsage())) return 2;
        return errors.isEmpty() ? 0 : 1;
    }

    private static List<String> folders() throws IOException {
        try (Stream<Path> folders = Files.list(SITES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
