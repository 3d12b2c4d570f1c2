package jejak.cli;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Opens an address in the reader's browser with the system's own command. AWT's {@code Desktop} would start a window system
 * first, and cannot do it on many a Linux.
 */
record OpenBrowser(List<List<String>> commands) {

    static OpenBrowser ofMachine() {
        return of(System.getProperty("os.name"), System.getenv());
    }

    /** {@code $BROWSER} is a list, split at colons, of commands in which {@code %s} is the address. */
    static OpenBrowser of(String system, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        List<List<String>> commands = new ArrayList<>();
        for (String own : environment.getOrDefault("BROWSER", "").split(":")) {
            if (!own.isBlank()) commands.add(List.of(own.strip().split("\\s+")));
        }
        if (name.contains("mac")) commands.add(List.of("open"));
        else if (name.contains("windows")) commands.add(List.of("rundll32", "url.dll,FileProtocolHandler"));
        else commands.addAll(List.of(List.of("xdg-open"), List.of("wslview")));
        return new OpenBrowser(commands);
    }

    /** Whether one of the commands could be started; what becomes of the browser is its own affair. */
    boolean open(URI address) {
        for (List<String> command : commands) {
            List<String> words = new ArrayList<>();
            for (String word : command) words.add(word.replace("%s", address.toString()));
            if (words.equals(command)) words.add(address.toString());
            try {
                new ProcessBuilder(words)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                return true;
            } catch (IOException e) {
                continue; // not on this machine: the next one may be
            }
        }
        return false;
    }
}
