package jejak.bench;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * How long after an event was saved the served page has its new words: median, in milliseconds.
 *
 * <p>{@code java src/jmh/java/jejak/bench/EditTiming.java PROGRAM SITE [EDITS]}. Starts {@code PROGRAM serve}, and
 * ends it.
 */
public final class EditTiming {
    private static final int PORT = 4791;
    private static final long PATIENCE = TimeUnit.MINUTES.toNanos(5);

    private final HttpClient client = HttpClient.newHttpClient();

    private EditTiming() {}

    public static void main(String[] arguments) throws Exception {
        Path site = Path.of(arguments[1]);
        int edits = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 21;
        Process serving = new ProcessBuilder(
                        arguments[0], "serve", "--port", Integer.toString(PORT), "--source", site.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            List<Double> all = new EditTiming().time(site, edits);
            Collections.sort(all);
            System.out.printf("%d edits, median %.0f ms%n", edits, all.get(edits / 2));
        } finally {
            serving.destroy();
        }
    }

    private List<Double> time(Path site, int edits) throws IOException, InterruptedException {
        Path event;
        try (Stream<Path> events = Files.list(site.resolve("content/events"))) {
            event = events.sorted().skip(6).findFirst().orElseThrow();
        }
        String page = "events/" + event.getFileName().toString().replace(".md", ".html");
        await(page, "<html");
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < edits; i++) {
            String mark = "Saved as number " + i + " of " + System.nanoTime() + ".";
            Files.writeString(event, "\n" + mark + "\n", StandardOpenOption.APPEND);
            long saved = System.nanoTime();
            await(page, mark);
            all.add((System.nanoTime() - saved) / 1e6);
            Thread.sleep(300); // an author does not save without a pause
        }
        return all;
    }

    private void await(String page, String words) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + "/" + page))
                .build();
        for (long start = System.nanoTime(); System.nanoTime() - start < PATIENCE; Thread.sleep(2)) {
            try {
                String body =
                        client.send(request, HttpResponse.BodyHandlers.ofString()).body();
                if (body.contains(words)) return;
            } catch (ConnectException e) {
                Thread.sleep(50); // not there yet
            }
        }
        throw new IOException("`" + words + "` has not come");
    }
}
