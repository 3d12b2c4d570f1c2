package jejak.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A run of the program and what came of it. */
public record Cli(int exit, String out, String err) {
    /** In this JVM, by the very method that {@code main} calls. */
    public static Cli run(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) words[i] = arguments[i].toString();
        int exit = Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                words);
        return new Cli(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** In a JVM of its own, in that folder, with these variables set besides those of this one. */
    static Cli child(Path folder, Map<String, String> environment, Object... arguments) {
        try {
            Path out = Files.createTempFile("jejak", ".out");
            Path err = Files.createTempFile("jejak", ".err");
            ProcessBuilder child = process(arguments).directory(folder.toFile());
            for (String name : List.of("NO_COLOR", "CLICOLOR_FORCE", "CI", "JEJAK_TTY", "SOURCE_DATE_EPOCH")) {
                child.environment().remove(name);
            }
            child.environment().put("TERM", "xterm");
            child.environment().putAll(environment);
            int exit = child.redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start()
                    .waitFor();
            Cli run = new Cli(exit, Files.readString(out), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The program in a JVM of its own, not started yet. */
    static ProcessBuilder process(Object... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "jejak.cli.Main"));
        for (Object argument : arguments) command.add(argument.toString());
        return new ProcessBuilder(command);
    }
}
