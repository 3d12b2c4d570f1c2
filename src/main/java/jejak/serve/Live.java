package jejak.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tells each open page what becomes of it, by server-sent events (HTML, section 9.2): {@code reload} when it is another now,
 * {@code faults} with what is wrong, {@code good} when that is mended. Nothing is sent to a page that stays as it is.
 */
final class Live {
    /** No file of a site can have such a path: only top-level dotfiles of the generator's own are written. */
    static final String ROOT = "/.jejak/";

    static final String SCRIPT = ROOT + "live.js";
    static final String STYLE = ROOT + "live.css";
    private static final String EVENTS = ROOT + "events";

    /** After which a connection shows that it is alive, and one that is not is found out. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private final Base base;
    private final Newsstand newsstand;
    private final Map<String, byte[]> files = Map.of(SCRIPT, resource("live.js"), STYLE, resource("live.css"));

    Live(Base base, Newsstand newsstand) {
        this.base = base;
        this.newsstand = newsstand;
    }

    void answer(Exchange exchange, String path) throws IOException, InterruptedException {
        byte[] file = files.get(path);
        if (file != null) exchange.send(200, ContentTypes.of(path), file, Found.tag(file));
        else if (path.equals(EVENTS) && !exchange.isHead()) tell(exchange);
        else exchange.text(404, "there is nothing here");
    }

    private void tell(Exchange exchange) throws IOException, InterruptedException {
        Map<String, String> asked = parameters(exchange.query());
        String tag = asked.getOrDefault("tag", "");
        String page = asked.getOrDefault("page", "/");
        String path = base.inside(page).orElse("404.html");
        Edition edition = newsstand.edition();
        try (OutputStream out = exchange.stream("text/event-stream; charset=utf-8")) {
            send(out, "retry: 500\n\n");
            String last = "";
            while (true) {
                String message = message(edition, path, tag);
                if (!message.equals(last) && !(last.isEmpty() && message.equals(GOOD))) {
                    send(out, message);
                    last = message;
                }
                Edition next = newsstand.after(edition.number(), HEARTBEAT);
                if (next.number() == edition.number()) send(out, ":\n\n");
                edition = next;
            }
        }
    }

    private static final String GOOD = "event: good\ndata:\n\n";
    private static final String RELOAD = "event: reload\ndata:\n\n";

    private static String message(Edition edition, String path, String tag) {
        Found found = edition.find(path);
        Optional<String> faults = edition.faultsOver(found);
        boolean isFaultPage = tag.startsWith(Found.Faulty.MARK);
        if (faults.isPresent() && !isFaultPage) return "event: faults\n" + data(faults.get()) + "\n";
        return found.tag().equals(tag) ? GOOD : RELOAD;
    }

    private static String data(String text) {
        StringBuilder out = new StringBuilder();
        text.lines().forEach(line -> out.append("data: ").append(line).append('\n'));
        return out.toString();
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> all = new TreeMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals <= 0) continue;
            try {
                all.put(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            } catch (IllegalArgumentException e) {
                all.put(pair.substring(0, equals), ""); // a stray percent sign: no page has such an address
            }
        }
        return all;
    }

    private static byte[] resource(String name) {
        try (InputStream in = Live.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("the program lacks its file " + name);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
