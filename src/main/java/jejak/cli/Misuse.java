package jejak.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line in the words of our own diagnostics, with at most one suggestion. */
final class Misuse {
    private Misuse() {}

    static String words(ParameterException fault) {
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), fault.getCommandLine());
        }
        if (fault instanceof MissingParameterException missing) {
            Optional<ArgSpec> without = missing.getMissing().stream().findFirst();
            if (without.isPresent() && without.get() instanceof OptionSpec option) {
                return "`" + option.longestName() + "` needs a value, " + option.paramLabel();
            }
            if (without.isPresent()) return "`" + without.get().paramLabel() + "` is not given";
        }
        return fault.getMessage();
    }

    private static String unmatched(String word, CommandLine command) {
        if (word.startsWith("-")) {
            List<String> options = new ArrayList<>();
            command.getCommandSpec().options().forEach(option -> options.add(option.longestName()));
            String name = word.contains("=") ? word.substring(0, word.indexOf('=')) : word;
            return "there is no option `" + name + "`" + suggestion(name, options);
        }
        List<String> commands = List.copyOf(command.getSubcommands().keySet());
        if (commands.isEmpty()) return "`" + word + "` is one word too many";
        return "there is no command `" + word + "`" + suggestion(word, commands);
    }

    private static String suggestion(String word, List<String> known) {
        return Suggestion.nearest(word, known.stream().sorted().toList())
                .map(near -> "; did you mean `" + near + "`?")
                .orElse("");
    }
}
