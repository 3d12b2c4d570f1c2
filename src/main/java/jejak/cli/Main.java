package jejak.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import jejak.build.HeadStart;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The program: one class a command, and the exit codes of the contract's section 9. */
public final class Main implements Runnable {
    static final String VERSION = "0.1.0";

    private static final String NAME = "jejak";

    private final CommandSpec spec = Subcommand.specify(
            this, NAME, "Builds a site from a folder of sourced facts, and refuses what the evidence does not carry.");

    Main() {
        spec.usageMessage().synopsisSubcommandLabel("COMMAND");
    }

    public static void main(String[] arguments) {
        Stdout stdout = new Stdout();
        PrintStream out = new PrintStream(stdout, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, arguments);
        out.flush();
        System.exit(printed(code, stdout, err));
    }

    /** The exit code, where what was to be printed may not have been. */
    static int printed(int code, Stdout stdout, PrintStream err) {
        Optional<String> complaint = stdout.complaint();
        complaint.filter(words -> !words.isEmpty()).ifPresent(err::println);
        err.flush();
        return complaint.isPresent() && code == Exit.DONE ? Exit.IO : code;
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        Optional<Subcommand> named = named(arguments); // first, since it may begin with its work
        CommandLine line = new CommandLine(named.map(Main::alone).orElseGet(Main::all), new Subcommand.Factory());
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        Handlers handlers = new Handlers(err);
        line.setExecutionExceptionHandler(handlers);
        line.setParameterExceptionHandler(handlers);
        line.setUsageHelpAutoWidth(false);
        line.setExpandAtFiles(false); // a title may begin with @
        return line.execute(named.isEmpty() ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    private static Optional<Subcommand> named(String... arguments) {
        return switch (arguments.length == 0 ? "" : arguments[0]) {
            case BuildCommand.NAME -> Optional.of(BuildCommand.begun(arguments));
            case CheckCommand.NAME -> Optional.of(new CheckCommand());
            case ServeCommand.NAME -> Optional.of(new ServeCommand());
            case DossierCommand.NAME -> Optional.of(new DossierCommand());
            case NewCommand.NAME -> Optional.of(new NewCommand());
            case InitCommand.NAME -> Optional.of(new InitCommand());
            case ImportCommand.NAME -> Optional.of(new ImportCommand());
            case ListCommand.NAME -> Optional.of(new ListCommand());
            case ExplainCommand.NAME -> Optional.of(new ExplainCommand());
            case SchemaCommand.NAME -> Optional.of(new SchemaCommand());
            case CleanCommand.NAME -> Optional.of(new CleanCommand());
            default -> Optional.empty();
        };
    }

    /** A command that is named is all that picocli is told of: what it would do for the others takes as long again. */
    private static CommandSpec alone(Subcommand command) {
        return command.spec().name(NAME + " " + command.spec().name());
    }

    /** All of them, for who asks what there is. */
    private static CommandSpec all() {
        Main program = new Main();
        List<Subcommand> commands = List.of(
                new BuildCommand(HeadStart.none()),
                new CheckCommand(),
                new ServeCommand(),
                new NewCommand(),
                new InitCommand(),
                new ImportCommand(),
                new ListCommand(),
                new ExplainCommand(),
                new SchemaCommand(),
                new DossierCommand(),
                new CleanCommand());
        for (Subcommand command : commands)
            program.spec.addSubcommand(command.spec().name(), command.spec());
        return program.spec;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given");
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
