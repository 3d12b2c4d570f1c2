package jejak.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import jejak.build.Request;
import jejak.read.memo.Memo;

/** The options that every command on a site has; where its results go is for each to say. */
class SourceOptions {
    static final String SOURCE = "--source";

    /** Where builds keep what they know, from the source on: a folder that may be deleted at any time. */
    static final String KEPT = ".jejak";

    private static final String MEMO = KEPT + "/memo";
    private static final String CARDS = KEPT + "/cards";
    /** What builds were made from. */
    static final String NOTES = KEPT + "/notes";

    /** Documents from which on it pays to remember: below, all of a build is a second. */
    private static final int WORTH_KEEPING = 60;

    private final Subcommand command;

    SourceOptions(Subcommand command) {
        this(command, "Take drafts and embargoed items in.");
    }

    /** @param drafts what that option does */
    SourceOptions(Subcommand command, String drafts) {
        this.command = command;
        command.option(SOURCE, Path.class, "DIR", "The folder that holds content/ (default: this folder).");
        command.flag("--drafts", drafts);
        command.flag("--strict", "Warnings fail.");
        command.option("--now", String.class, "INSTANT", "The time to build for, such as 2026-12-01T09:00:00Z.");
        command.flag("--quiet", "Say nothing but what is wrong.");
        command.flag("--verbose", "Say how long each stage took.");
        command.option("--color", "WHEN", "always", "auto, always or never (default: auto).");
        command.option("--format", String.class, "FORMAT", "How faults are printed: text, json or github.");
    }

    final Subcommand command() {
        return command;
    }

    Request request(boolean writes) {
        return request(writes, Optional.empty());
    }

    /** @param output the folder for the site, where one was given */
    Request request(boolean writes, Optional<Path> output) {
        Path root = source();
        if (!Files.isDirectory(root)) throw command.wrong("--source: there is no folder " + given());
        if (showsDrafts() && writes && output.isEmpty()) {
            throw command.wrong(
                    "--drafts needs --output: a build with drafts must not land where the public site lies");
        }
        Path target = output.map(path -> path.toAbsolutePath().normalize()).orElse(root.resolve("site-output"));
        return new Request(real(root), target, instant(), showsDrafts(), command.has("--strict"));
    }

    /** What was read before, where that is kept. */
    Memo memo() {
        return kept(MEMO, WORTH_KEEPING);
    }

    /** Share cards that were drawn before. Drawing one takes longer than reading all that are kept. */
    Memo cards() {
        return kept(CARDS, 1);
    }

    /** What builds were made from. Worth keeping where what was read is. */
    Memo notes() {
        return kept(NOTES, WORTH_KEEPING);
    }

    /** @param worth from how many entries on it is written */
    private Memo kept(String folder, int worth) {
        return ProgramBuild.key()
                .map(key -> Memo.onDisk(source().resolve(folder), key, worth))
                .orElseGet(Memo::none);
    }

    /** Every folder that {@link #memo}, {@link #cards} and {@link #notes} are in. */
    List<Path> keeps() {
        return List.of(source().resolve(MEMO), source().resolve(CARDS), source().resolve(NOTES));
    }

    /** A path of the source's as somebody can use it who stands where the program was started. */
    String shown(String path) {
        return given().resolve(path).toString().replace('\\', '/');
    }

    /** The folder that was named, which need not be there. */
    Path source() {
        return given().toAbsolutePath().normalize();
    }

    private Path given() {
        return command.given(SOURCE, Path.of(""));
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path;
        }
    }

    /** The one reading of the clock. SOURCE_DATE_EPOCH is in seconds (reproducible-builds.org). */
    Instant instant() {
        String now = command.given("--now", null);
        String epoch = System.getenv("SOURCE_DATE_EPOCH");
        try {
            if (now != null) return OffsetDateTime.parse(now).toInstant();
            return epoch == null || epoch.isBlank()
                    ? Instant.now()
                    : Instant.ofEpochSecond(Long.parseLong(epoch.strip()));
        } catch (DateTimeParseException e) {
            throw command.wrong("--now: `" + now + "` is no instant; write it as 2026-12-01T09:00:00Z");
        } catch (DateTimeException | NumberFormatException e) {
            throw command.wrong("SOURCE_DATE_EPOCH: `" + epoch + "` is no number of seconds");
        }
    }

    boolean showsDrafts() {
        return command.has("--drafts");
    }

    boolean isQuiet() {
        return command.has("--quiet");
    }

    boolean isVerbose() {
        return command.has("--verbose");
    }

    Format format() {
        String format = command.given("--format", "text");
        return Format.of(format)
                .orElseThrow(() -> command.wrong("--format: `" + format + "` is none of text, json, github"));
    }

    /** Colour as terminals expect it: --color, then NO_COLOR, CLICOLOR_FORCE, TERM and whether anybody watches. */
    boolean colour() {
        String color = command.given("--color", "auto");
        if (!List.of("auto", "always", "never").contains(color)) {
            throw command.wrong("--color: `" + color + "` is none of auto, always, never");
        }
        if (!color.equals("auto")) return color.equals("always");
        if (isSet("NO_COLOR")) return false;
        if (isSet("CLICOLOR_FORCE") && !"0".equals(System.getenv("CLICOLOR_FORCE"))) return true;
        return Terminal.isWatched();
    }

    private static boolean isSet(String name) {
        return Optional.ofNullable(System.getenv(name))
                .filter(v -> !v.isEmpty())
                .isPresent();
    }
}
