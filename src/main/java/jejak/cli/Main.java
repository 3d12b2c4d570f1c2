package jejak.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CancellationException;
import jejak.build.HeadStart;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: one class a command, and the exit codes of the contract's section 9. */
@Command(
        name = "jejak",
        mixinStandardHelpOptions = true,
        version = "jejak " + Main.VERSION,
        description = "Builds a site from a folder of sourced facts, and refuses what the evidence does not carry.",
        synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {
    static final String VERSION = "0.1.0";

    private static final List<Class<?>> COMMANDS = List.of(
            BuildCommand.class, CheckCommand.class, ServeCommand.class, DossierCommand.class, ExplainCommand.class);

    @Spec
    private CommandSpec spec;

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        CommandLine line = new CommandLine(new Main(), new Commands(headStart(arguments)));
        for (Class<?> command : commands(arguments)) line.addSubcommand(command);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        Handlers handlers = new Handlers(err);
        line.setExecutionExceptionHandler(handlers);
        line.setParameterExceptionHandler(handlers);
        line.setUsageHelpAutoWidth(false);
        return line.execute(arguments);
    }

    /** The one that is named, since picocli takes a tenth of a second to look at all; where none is, all are to be told of. */
    private static List<Class<?>> commands(String... arguments) {
        return COMMANDS.stream()
                .filter(c -> arguments.length > 0
                        && c.getAnnotation(Command.class).name().equals(arguments[0]))
                .findFirst()
                .<List<Class<?>>>map(List::of)
                .orElse(COMMANDS);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }

    /** Only a build is worth one: a thread that helps nobody would cost `--help` a tenth of its time. */
    private static HeadStart headStart(String... arguments) {
        boolean builds = arguments.length > 0 && arguments[0].equals(BuildCommand.NAME);
        return builds ? HeadStart.begin() : HeadStart.none();
    }

    private record Commands(HeadStart start) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (type == BuildCommand.class) return type.cast(new BuildCommand(start));
            return CommandLine.defaultFactory().create(type);
        }
    }

    /** No lambdas: linking one links picocli's main class, which JDK 17 then leaves out of a class-data archive. */
    private record Handlers(PrintStream err)
            implements CommandLine.IExecutionExceptionHandler, CommandLine.IParameterExceptionHandler {
        @Override
        public int handleExecutionException(Exception fault, CommandLine command, CommandLine.ParseResult parsed) {
            return failure(fault, err);
        }

        @Override
        public int handleParseException(ParameterException fault, String[] given) {
            return usage(fault, err);
        }
    }

    private static int usage(ParameterException fault, PrintStream err) {
        err.println("jejak: " + Misuse.words(fault));
        err.println("try: " + fault.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return Exit.USAGE;
    }

    private static int failure(Exception fault, PrintStream err) {
        if (fault instanceof CancellationException) return Exit.INTERRUPTED;
        Throwable disk = fault instanceof UncheckedIOException ? fault.getCause() : fault;
        if (disk instanceof IOException) {
            err.println("jejak: the disk or network failed: " + disk);
            return Exit.IO;
        }
        err.println("jejak: this is a bug in the program, not in your content");
        fault.printStackTrace(err);
        return Exit.BUG;
    }
}
