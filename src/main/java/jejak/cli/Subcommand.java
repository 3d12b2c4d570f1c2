package jejak.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * One command: what picocli is to know of it, and its work.
 *
 * <p>Options are specified by calls. Annotations say the same, but reading them makes classes and runs through every member
 * at each start: twice the time of all else that is done with a command line.
 */
abstract class Subcommand implements Callable<Integer> {
    private final CommandSpec spec;

    Subcommand(String name, String... description) {
        spec = specify(this, name, description);
    }

    /** What all commands have, the program itself among them. */
    static CommandSpec specify(Object command, String name, String... description) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command, new Factory())
                .name(name)
                .version("jejak " + Main.VERSION)
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help message and exit.")
                        .build())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Print version information and exit.")
                        .build());
        spec.usageMessage().description(description);
        return spec;
    }

    final CommandSpec spec() {
        return spec;
    }

    /** An option that is given or not. */
    final void flag(String name, String description) {
        spec.addOption(OptionSpec.builder(name)
                .type(boolean.class)
                .description(description)
                .build());
    }

    /** An option with a value. */
    final void option(String name, Class<?> type, String label, String description) {
        spec.addOption(OptionSpec.builder(name)
                .type(type)
                .paramLabel(label)
                .description(description)
                .build());
    }

    /** An option whose value may be left out. */
    final void option(String name, String label, String withoutValue, String description) {
        spec.addOption(OptionSpec.builder(name)
                .type(String.class)
                .arity("0..1")
                .fallbackValue(withoutValue)
                .paramLabel(label)
                .description(description)
                .build());
    }

    /** What stands on the command line besides options, in order. */
    final List<String> words() {
        return spec.commandLine().getParseResult().matchedPositionals().stream()
                .flatMap(positional -> positional.stringValues().stream())
                .toList();
    }

    final boolean has(String flag) {
        return given(flag, false);
    }

    /** What the command line says of an option, or otherwise that. */
    final <T> T given(String option, T otherwise) {
        return spec.commandLine().getParseResult().matchedOptionValue(option, otherwise);
    }

    final ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** Picocli's own factory, but only where it is asked for anything: it begins by looking for Groovy in all of the jar. */
    static final class Factory implements IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            return CommandLine.defaultFactory().create(type);
        }
    }
}
