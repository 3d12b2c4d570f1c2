package jejak.cli;

import java.io.IOException;
import jejak.build.Request;
import jejak.parallel.Workers;
import jejak.serve.Base;
import jejak.serve.Editor;
import jejak.serve.Serve;

final class ServeCommand extends Subcommand {
    static final String NAME = "serve";

    private static final String EDITOR = "JEJAK_EDITOR";

    private final SiteOptions options = new SiteOptions(this);

    ServeCommand() {
        super(
                NAME,
                "Show the site in the browser while you write.",
                "Builds in memory, again after each change, and writes nothing: --output is not used. Open pages reload and "
                        + "stay where they are scrolled to; faults are shown over the page, which comes back when they are "
                        + "mended. Drafts are shown and marked. Control-C ends it.");
        option(
                "--port",
                Integer.class,
                "PORT",
                "The port of 127.0.0.1 (default: " + Serve.PORT + ", else the next that is free); 0 for any.");
        flag("--open", "Open the browser, too.");
        option(
                "--base",
                String.class,
                "PATH",
                "Serve under this path, such as /repo/, as GitHub Pages does (default: /).");
        option(
                "--editor",
                String.class,
                "EDITOR",
                "Where the links of faults lead: vscode, vscodium, zed, idea, sublime, textmate, file, or an "
                        + "address with {file}, {line} and {column} (default: $" + EDITOR + ", else vscode).");
        flag("--no-drafts", "Leave out drafts and embargoed items, as a build does.");
        flag("--poll", "Look at the files regularly: for network disks, which tell of no changes.");
    }

    @Override
    public Integer call() throws IOException {
        Request asked = options.request(false);
        Request request = new Request(asked.source(), asked.output(), asked.now(), !has("--no-drafts"), asked.strict());
        Serve.Options how = new Serve.Options(port(), isAnyPort(), base(), editor(), has("--poll"));
        Run run = new Run(options);
        Console console = new Console(run, options.format(), options.colour(), request.source());
        try (Workers workers = Workers.ofMachine();
                Serve serve = Serve.start(request, how, workers, console)) {
            run.out().println(serve.address());
            run.out().flush();
            if (has("--open") && !OpenBrowser.ofMachine().open(serve.address())) {
                run.err().println("jejak: no browser could be started; open the address above");
            }
            serve.await();
            return Exit.DONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Exit.INTERRUPTED;
        }
    }

    private boolean isAnyPort() {
        return given("--port", null) == null;
    }

    private int port() {
        Integer port = given("--port", null);
        if (port == null) return Serve.PORT;
        if (port < 0 || port > 65535) throw wrong("--port: `" + port + "` is none of 0 to 65535");
        return port;
    }

    private Base base() {
        String base = given("--base", "/");
        return Base.of(base).orElseThrow(() -> wrong("--base: `" + base + "` is no path; write it as /repo/"));
    }

    private Editor editor() {
        String option = given("--editor", null);
        String given = option != null ? option : System.getenv(EDITOR);
        if (given == null || given.isBlank()) return Editor.DEFAULT;
        String name = option != null ? "--editor" : EDITOR;
        return Editor.of(given)
                .orElseThrow(() -> wrong(name + ": `" + given + "` is none of "
                        + String.join(", ", Editor.KNOWN.keySet()) + ", and no address with {file}"));
    }
}
