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
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** The program: one class a command, and the exit codes of the contract's section 9. */
public final class Main implements Runnable {
    static final String VERSION = "0.1.0";

    private final CommandSpec spec = Subcommand.specify(
            this,
            "jejak",
            "Builds a site from a folder of sourced facts, and refuses what the evidence does not carry.");

    Main() {
        spec.usageMessage().synopsisSubcommandLabel("COMMAND");
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        List<Subcommand> commands = commands(arguments); // first, since one of them may begin with its work
        Main program = new Main();
        for (Subcommand command : commands)
            program.spec.addSubcommand(command.spec().name(), command.spec());
        CommandLine line = new CommandLine(program.spec);
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        Handlers handlers = new Handlers(err);
        line.setExecutionExceptionHandler(handlers);
        line.setParameterExceptionHandler(handlers);
        line.setUsageHelpAutoWidth(false);
        line.setExpandAtFiles(false); // a title may begin with @
        return line.execute(arguments);
    }

    /** The one that is named; where none is, all are to be told of. */
    private static List<Subcommand> commands(String... arguments) {
        return switch (arguments.length == 0 ? "" : arguments[0]) {
            case BuildCommand.NAME -> List.of(BuildCommand.begun(arguments));
            case CheckCommand.NAME -> List.of(new CheckCommand());
            case ServeCommand.NAME -> List.of(new ServeCommand());
            case DossierCommand.NAME -> List.of(new DossierCommand());
            case NewCommand.NAME -> List.of(new NewCommand());
            case InitCommand.NAME -> List.of(new InitCommand());
            case ImportCommand.NAME -> List.of(new ImportCommand());
            case ListCommand.NAME -> List.of(new ListCommand());
            case ExplainCommand.NAME -> List.of(new ExplainCommand());
            case SchemaCommand.NAME -> List.of(new SchemaCommand());
            case CleanCommand.NAME -> List.of(new CleanCommand());
            default ->
                List.of(
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
        };
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
