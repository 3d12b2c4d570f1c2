package jejak.pdf;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Chromium, or one of its kind, without a window: it has the whole of CSS, and writes tags and an outline of the headings.
 *
 * <p>It is given a profile of its own that is deleted after it, no names of hosts, and a limited time.
 */
final class BrowserPrinter {
    private static final List<String> NAMES = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
            "microsoft-edge",
            "chromium-headless-shell");
    private static final List<Path> PLACES = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"),
            Path.of("C:/Program Files/Google/Chrome/Application/chrome.exe"),
            Path.of("C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe"));
    private static final int SECONDS = 180;

    private final Path program;

    BrowserPrinter(Path program) {
        this.program = program;
    }

    /** {@code $CHROME}, else the first on the path, else where the systems keep it. */
    static Optional<BrowserPrinter> find(Map<String, String> environment) {
        String own = environment.getOrDefault("CHROME", "");
        List<Path> candidates = new ArrayList<>();
        if (!own.isBlank()) candidates.add(Path.of(own));
        for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator)) {
            if (folder.isBlank()) continue;
            for (String name : NAMES) {
                candidates.add(Path.of(folder, name));
                candidates.add(Path.of(folder, name + ".exe"));
            }
        }
        candidates.addAll(PLACES);
        return candidates.stream()
                .filter(Files::isRegularFile)
                .filter(Files::isExecutable)
                .findFirst()
                .map(BrowserPrinter::new);
    }

    String name() {
        String name = program.getFileName().toString();
        return name.endsWith(".exe") ? name.substring(0, name.length() - ".exe".length()) : name;
    }

    /** Empty where it did not print in time, for whatever reason of its own. Disk faults are thrown. */
    Optional<byte[]> print(String html) throws IOException {
        Path desk = Files.createTempDirectory("jejak-pdf");
        try {
            Path page = desk.resolve("page.html");
            Path pdf = desk.resolve("page.pdf");
            Files.writeString(page, html, StandardCharsets.UTF_8);
            return run(command(desk, page, pdf), desk) && Files.isRegularFile(pdf)
                    ? Optional.of(Files.readAllBytes(pdf))
                    : Optional.empty();
        } finally {
            delete(desk);
        }
    }

    private List<String> command(Path desk, Path page, Path pdf) {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--disable-gpu",
                "--no-first-run",
                "--no-default-browser-check",
                "--disable-extensions",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--user-data-dir=" + desk.resolve("profile"),
                "--no-pdf-header-footer",
                "--export-tagged-pdf",
                "--generate-pdf-document-outline",
                "--print-to-pdf=" + pdf));
        // its sandbox does not run as root, and what it is given is our own page with no script
        if ("root".equals(System.getProperty("user.name"))) command.add("--no-sandbox");
        command.add(page.toUri().toString());
        return command;
    }

    private static boolean run(List<String> command, Path desk) {
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(desk.toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(
                            desk.resolve("page.html").toFile()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            return false; // not a program of this machine
        }
        try {
            return process.waitFor(SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            end(process);
        }
    }

    /** With what it started, which else would go on without it. */
    private static void end(Process process) {
        List<ProcessHandle> started = process.descendants().toList();
        process.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
        try {
            process.waitFor(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // a process that is ending may still write to its profile: what is left is the system's to clean up
    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                file.toFile().delete();
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException fault) {
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, IOException fault) {
                left.toFile().delete();
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
