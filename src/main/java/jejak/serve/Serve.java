package jejak.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import jejak.build.Request;
import jejak.build.Session;
import jejak.parallel.Workers;

/**
 * Shows a site in the browser while its author writes: the entry point of this package.
 *
 * <p>Answers on 127.0.0.1 alone and writes nothing anywhere. A change is built in memory by one thread; what it made stands in
 * an immutable edition, from which each request is answered.
 */
public final class Serve implements AutoCloseable {
    /** The first port that is tried. */
    public static final int PORT = 4000;

    private static final int TRIED = 100;

    private final HttpServer server;
    private final ExecutorService threads;
    private final Thread desk;
    private final Watch watch;
    private final Base base;
    private final CountDownLatch end = new CountDownLatch(1);

    /**
     * How to serve.
     *
     * @param port 0 for any that is free
     * @param orNext whether the next free port will do
     * @param looks whether to look at the files regularly and not wait to be told of changes
     */
    public record Options(int port, boolean orNext, Base base, Editor editor, boolean looks) {}

    private Serve(HttpServer server, ExecutorService threads, Thread desk, Watch watch, Base base) {
        this.server = server;
        this.threads = threads;
        this.desk = desk;
        this.watch = watch;
        this.base = base;
    }

    /**
     * Builds once, and answers from then on, whether or not there were errors.
     *
     * @param workers closed by the caller, after this
     * @throws IOException where the port cannot be had
     */
    public static Serve start(Request request, Options options, Workers workers, Listener listener)
            throws IOException, InterruptedException {
        HttpServer server = bound(options);
        Watch watch = Watch.of(request.source(), options.looks()); // before the first look, so that no change is missed
        Newsstand newsstand = new Newsstand();
        FaultList words = new FaultList(request.source(), options.editor());
        Desk desk = new Desk(request.source(), new Session(workers, request), watch, newsstand, words, listener);
        desk.build(Changes.EVERYTHING);

        ExecutorService threads = Executors.newCachedThreadPool(task -> daemon(task, "jejak-answer"));
        Live live = new Live(options.base(), newsstand);
        server.setExecutor(threads);
        server.createContext("/", new Answers(options.base(), newsstand, live, listener));
        server.start();
        Thread writing = daemon(desk, "jejak-desk");
        writing.start();
        return new Serve(server, threads, writing, watch, options.base());
    }

    private static HttpServer bound(Options options) throws IOException {
        // without it an answer of two packets waits 40 ms for the other side's word on the first (Nagle, RFC 896)
        System.setProperty("sun.net.httpserver.nodelay", "true");
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        for (int port = options.port(); ; port++) {
            try {
                return HttpServer.create(new InetSocketAddress(loopback, port), 0);
            } catch (BindException e) {
                if (!options.orNext() || port >= Math.min(65535, options.port() + TRIED)) {
                    throw new BindException(
                            "port " + options.port() + " of 127.0.0.1 cannot be had: " + e.getMessage());
                }
            }
        }
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + base.path());
    }

    /** Waits until it is closed. */
    public void await() throws InterruptedException {
        end.await();
    }

    @Override
    public void close() {
        desk.interrupt();
        threads.shutdownNow();
        server.stop(0);
        try {
            desk.join(Duration.ofSeconds(5).toMillis());
            threads.awaitTermination(5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        watch.close();
        end.countDown();
    }
}
