package jejak.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jejak.build.Request;
import jejak.build.Result;
import jejak.diagnostic.Diagnostic;
import jejak.golden.BuiltSite;
import jejak.golden.Tree;
import jejak.parallel.Workers;

/** A copy of the golden site, served on a free port, and a reader of it that is not a browser. */
public final class Served implements AutoCloseable {
    /** What a watch that only looks may take, on a busy machine. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final Pattern TAG =
            Pattern.compile("<script src=\"/.jejak/live.js\"[^>]* data-tag=\"([^\"]*)\"></script>");

    private final Path source;
    private final Workers workers;
    private final Serve serve;
    private final Heard heard = new Heard();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Served(Path source, Serve.Options options) throws IOException, InterruptedException {
        this.source = source;
        this.workers = Workers.ofMachine();
        Request request = new Request(source, source.resolve("site-output"), BuiltSite.NOW, true, false);
        this.serve = Serve.start(request, options, workers, heard);
    }

    /** Copies the golden site there first. */
    public static Served golden(Path source) throws IOException, InterruptedException {
        return golden(source, options());
    }

    static Served golden(Path source, Serve.Options options) throws IOException, InterruptedException {
        Tree.of(BuiltSite.golden().source()).write(source);
        return new Served(source, options);
    }

    static Served of(Path source) throws IOException, InterruptedException {
        return new Served(source, options());
    }

    static Serve.Options options() {
        return new Serve.Options(0, false, Base.ROOT, Editor.DEFAULT, false);
    }

    /** What the terminal would have been told. */
    static final class Heard implements Listener {
        final BlockingQueue<Optional<Result.Summary>> attempts = new LinkedBlockingQueue<>();
        final BlockingQueue<Throwable> failures = new LinkedBlockingQueue<>();

        @Override
        public void attempted(List<Diagnostic> diagnostics, Optional<Result.Summary> summary, Duration took) {
            attempts.add(summary);
        }

        @Override
        public void failed(Throwable failure) {
            failures.add(failure);
        }
    }

    Heard heard() {
        return heard;
    }

    public URI address(String path) {
        return serve.address().resolve("/").resolve(path);
    }

    HttpResponse<byte[]> get(String path, String... headers) {
        return ask("GET", path, headers);
    }

    HttpResponse<byte[]> ask(String method, String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address(path)).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) request.headers(headers);
        try {
            return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    String text(String path) {
        return new String(get(path).body(), StandardCharsets.UTF_8);
    }

    static String tag(String page) {
        Matcher tag = TAG.matcher(page);
        if (!tag.find()) throw new AssertionError("no script in " + page);
        return tag.group(1);
    }

    /** A page without what is added for the author alone; its policy is left out, since it lets the script in. */
    static String plain(byte[] page) {
        return TAG.matcher(new String(page, StandardCharsets.UTF_8))
                .replaceAll("")
                .replaceAll("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "");
    }

    /** Opens a page as the script in it would, and hears what it is told from then on. */
    Visit visit(String path) {
        return visit(path, tag(text(path)));
    }

    Visit visit(String path, String tag) {
        HttpRequest request = HttpRequest.newBuilder(address("/.jejak/events?tag=" + tag + "&page=" + path))
                .build();
        try {
            return new Visit(client.send(request, BodyHandlers.ofLines()).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An open connection for events. */
    static final class Visit {
        private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

        Visit(Stream<String> lines) {
            Thread reader = new Thread(() -> read(lines), "visit");
            reader.setDaemon(true);
            reader.start();
        }

        private void read(Stream<String> lines) {
            StringBuilder event = new StringBuilder();
            try {
                lines.forEach(line -> {
                    if (!line.isEmpty()) {
                        event.append(line).append('\n');
                        return;
                    }
                    if (event.indexOf("event:") == 0) events.add(event.toString());
                    event.setLength(0);
                });
            } catch (UncheckedIOException e) {
                // cut off in the middle of an answer
            }
            events.add("closed");
        }

        /** The next event; its name stands on the first line. */
        String next() throws InterruptedException {
            String event = events.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            if (event == null) throw new AssertionError("nothing was told");
            return event;
        }

        boolean isSilent(Duration during) throws InterruptedException {
            return events.poll(during.toMillis(), TimeUnit.MILLISECONDS) == null;
        }
    }

    Path file(String path) {
        return source.resolve(path);
    }

    public void write(String path, String text) {
        try {
            Files.createDirectories(file(path).getParent());
            Files.writeString(file(path), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String read(String path) {
        try {
            return Files.readString(file(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        serve.close();
        workers.close();
    }
}
