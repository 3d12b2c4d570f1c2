package jejak.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Answers the browser with what the edition of the moment holds. A path is looked up there, never on the disk. */
final class Answers implements HttpHandler {
    private final Base base;
    private final Newsstand newsstand;
    private final Live live;
    private final Listener listener;

    Answers(Base base, Newsstand newsstand, Live live, Listener listener) {
        this.base = base;
        this.newsstand = newsstand;
        this.live = live;
        this.listener = listener;
    }

    @Override
    public void handle(HttpExchange http) throws IOException {
        try (http) {
            answer(new Exchange(http));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the end of the session
        } catch (RuntimeException | StackOverflowError e) {
            listener.failed(e);
            throw e;
        }
    }

    private void answer(Exchange exchange) throws IOException, InterruptedException {
        if (!Hosts.isOwn(exchange.field("Host"))) {
            exchange.text(403, "only 127.0.0.1 and localhost are answered");
            return;
        }
        if (!exchange.isRead()) {
            exchange.set("Allow", "GET, HEAD");
            exchange.text(405, "only GET and HEAD are answered");
            return;
        }
        String path = exchange.path();
        if (path.startsWith(Live.ROOT)) {
            live.answer(exchange, path);
            return;
        }
        Optional<String> inside = base.inside(path);
        if (inside.isPresent()) page(exchange, inside.get());
        else if (path.equals("/") || (path + "/").equals(base.path())) exchange.moved(base.path());
        else exchange.text(404, "the site is at " + base.path());
    }

    private void page(Exchange exchange, String path) throws IOException {
        Found found = newsstand.edition().find(path);
        if (found instanceof Found.Moved moved) {
            exchange.moved(base.path() + moved.to());
        } else if (found instanceof Found.Copy copy) {
            exchange.send(copy.file(), ContentTypes.of(copy.path()), copy.tag());
        } else if (found instanceof Found.Faulty faulty) {
            byte[] page = Injection.into(FaultPage.of(faulty), faulty.tag());
            exchange.send(500, ContentTypes.of("x.html"), page, faulty.tag());
        } else {
            Found.File file = (Found.File) found;
            byte[] bytes = ContentTypes.isPage(file.path()) ? Injection.into(file.bytes(), file.tag()) : file.bytes();
            exchange.send(file.status(), ContentTypes.of(file.path()), bytes, file.tag());
        }
    }

    /** A page of nothing but faults, where there is no site yet to lay them over. */
    private static final class FaultPage {
        static byte[] of(Found.Faulty faulty) {
            String page = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                    + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Jejak</title>\n"
                    + "<link rel=\"stylesheet\" href=\"" + Live.STYLE
                    + "\">\n</head>\n<body>\n<main class=\"faults\">\n"
                    + faulty.html() + "</main>\n</body>\n</html>\n";
            return page.getBytes(StandardCharsets.UTF_8);
        }
    }
}
