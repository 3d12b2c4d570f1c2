package jejak.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import jejak.build.Request;
import jejak.parallel.Workers;
import jejak.serve.Base;
import jejak.serve.Editor;
import jejak.serve.Serve;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Show the site in the browser while you write.",
            "Builds in memory, again after each change, and writes nothing: --output is not used. Open pages reload and "
                    + "stay where they are scrolled to; faults are shown over the page, which comes back when they are "
                    + "mended. Drafts are shown and marked. Control-C ends it."
        })
final class ServeCommand implements Callable<Integer> {
    private static final String EDITOR = "JEJAK_EDITOR";

    @Spec
    private CommandSpec spec;

    @Mixin
    private SiteOptions options;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "The port of 127.0.0.1 (default: " + Serve.PORT + ", else the next that is free); 0 for any.")
    private Integer port;

    @Option(names = "--open", description = "Open the browser, too.")
    private boolean open;

    @Option(
            names = "--base",
            paramLabel = "PATH",
            description = "Serve under this path, such as /repo/, as GitHub Pages does (default: /).")
    private String base = "/";

    @Option(
            names = "--editor",
            paramLabel = "EDITOR",
            description = "Where the links of faults lead: vscode, vscodium, zed, idea, sublime, textmate, file, or an "
                    + "address with {file}, {line} and {column} (default: $" + EDITOR + ", else vscode).")
    private String editor;

    @Option(names = "--no-drafts", description = "Leave out drafts and embargoed items, as a build does.")
    private boolean noDrafts;

    @Option(names = "--poll", description = "Look at the files regularly: for network disks, which tell of no changes.")
    private boolean poll;

    @Override
    public Integer call() throws IOException {
        Request asked = options.request(false);
        Request request = new Request(asked.source(), asked.output(), asked.now(), !noDrafts, asked.strict());
        Serve.Options how = new Serve.Options(port(), port == null, base(), editor(), poll);
        Run run = new Run(options, spec);
        Console console = new Console(run, options.format(), options.colour(), request.source());
        try (Workers workers = Workers.ofMachine();
                Serve serve = Serve.start(request, how, workers, console)) {
            run.out().println(serve.address());
            run.out().flush();
            if (open && !OpenBrowser.ofMachine().open(serve.address())) {
                run.err().println("jejak: no browser could be started; open the address above");
            }
            serve.await();
            return Exit.DONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Exit.INTERRUPTED;
        }
    }

    private int port() {
        if (port == null) return Serve.PORT;
        if (port < 0 || port > 65535) throw wrong("--port: `" + port + "` is none of 0 to 65535");
        return port;
    }

    private Base base() {
        return Base.of(base).orElseThrow(() -> wrong("--base: `" + base + "` is no path; write it as /repo/"));
    }

    private Editor editor() {
        String given = editor != null ? editor : System.getenv(EDITOR);
        if (given == null || given.isBlank()) return Editor.DEFAULT;
        String name = editor != null ? "--editor" : EDITOR;
        return Editor.of(given)
                .orElseThrow(() -> wrong(name + ": `" + given + "` is none of "
                        + String.join(", ", Editor.KNOWN.keySet()) + ", and no address with {file}"));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
