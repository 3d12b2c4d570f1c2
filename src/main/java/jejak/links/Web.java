package jejak.links;

import java.io.IOException;
import java.net.ConnectException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/** Makes requests as a well-behaved program does: one at a time to a host, tried again with patience, hung up on in time. */
final class Web {
    private static final String NAME = "jejak (link check)";

    private final Manners manners;
    private final Instant now;
    private final long started = System.nanoTime();
    private final Turns turns;
    private final HttpClient client;

    /** @param now the one reading of the clock, from which {@code Retry-After} dates are counted */
    Web(Manners manners, Instant now) {
        this.manners = manners;
        this.now = now;
        this.turns = new Turns(manners.pause());
        this.client = HttpClient.newBuilder()
                .connectTimeout(manners.connect())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    Manners manners() {
        return manners;
    }

    /**
     * Asks for the head of a page, and for the page itself where a host does not answer that well.
     *
     * @param cookies of this visit alone: some hosts turn readers without any round in circles
     */
    Reply look(URI uri, CookieManager cookies) {
        Reply head = once(uri, "HEAD", 0, cookies);
        boolean isClear = head.isGood() || head.isRedirect() || head.status() == 429;
        boolean isFinal = head.fault().isPresent() && !head.mayPass();
        if (isClear && !head.mayPass() || isFinal) return head;
        Optional<Duration> wait = head.status() == 0 ? Optional.empty() : retryAfter(head);
        if (wait.isPresent() && !rest(uri, wait.get())) return head;
        return patiently(uri, 0, cookies);
    }

    /** The page, or as much of it. @param most bytes */
    Reply fetch(URI uri, int most) {
        return patiently(uri, most, new CookieManager());
    }

    private Reply patiently(URI uri, int most, CookieManager cookies) {
        Duration backoff = manners.backoff();
        for (int made = 1; ; made++, backoff = backoff.multipliedBy(2)) {
            Reply reply = once(uri, "GET", most, cookies);
            if (!reply.mayPass() || made >= manners.tries()) return reply;
            if (!rest(uri, retryAfter(reply).orElse(backoff))) return reply;
        }
    }

    /** Whether the host will be asked again; one that wants to be left alone for long is not waited for. */
    private boolean rest(URI uri, Duration time) {
        if (time.compareTo(manners.longestWait()) > 0) return false;
        turns.leaveAlone(uri.getAuthority(), time);
        return true;
    }

    // RFC 9110 section 10.2.3: seconds, or a date
    private Optional<Duration> retryAfter(Reply reply) {
        Optional<String> header = reply.headers().firstValue("retry-after").map(String::strip);
        if (header.isEmpty()) return Optional.empty();
        if (header.get().matches("\\d{1,9}")) return Optional.of(Duration.ofSeconds(Long.parseLong(header.get())));
        try {
            Instant until = ZonedDateTime.parse(header.get(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Instant here = now.plusNanos(System.nanoTime() - started);
            return Optional.of(until.isAfter(here) ? Duration.between(here, until) : Duration.ZERO);
        } catch (DateTimeException e) {
            return Optional.empty(); // no date: our own patience will do
        }
    }

    private Reply once(URI uri, String method, int most, CookieManager cookies) {
        try {
            return turns.at(uri.getAuthority(), () -> send(uri, method, most, cookies));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e); // send throws no other
        }
    }

    private Reply send(URI uri, String method, int most, CookieManager cookies) throws InterruptedException {
        Optional<Reply.Fault> away = away(uri);
        if (away.isPresent()) return Reply.of(away.get());
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .method(method, HttpRequest.BodyPublishers.noBody())
                // over plain HTTP an offer of HTTP/2 is a header that some hosts stumble over
                .version(uri.getScheme().equals("https") ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
                .timeout(manners.answer())
                .header("User-Agent", NAME)
                .header("Accept", "*/*");
        cookies(uri, cookies).ifPresent(value -> request.header("Cookie", value));
        CompletableFuture<HttpResponse<byte[]>> pending = client.sendAsync(request.build(), head -> new Capped(most));
        try {
            // the client's own timeout ends with the head; a body that drips is cut off here
            HttpResponse<byte[]> response = pending.get(manners.answer().toMillis() + 500, TimeUnit.MILLISECONDS);
            keep(uri, response, cookies);
            return new Reply(response.statusCode(), response.headers(), response.body(), Optional.empty());
        } catch (ExecutionException e) {
            return Reply.of(fault(e.getCause()));
        } catch (TimeoutException e) {
            return Reply.of(Reply.Fault.TIME);
        } finally {
            pending.cancel(true);
        }
    }

    /** Why that host is not to be asked. The look-up is remembered by the JDK, so that the request goes where we looked. */
    private Optional<Reply.Fault> away(URI uri) {
        try {
            String host = uri.getHost().startsWith("[")
                    ? uri.getHost().substring(1, uri.getHost().length() - 1)
                    : uri.getHost();
            boolean isPrivate = false;
            for (InetAddress address : InetAddress.getAllByName(host)) isPrivate |= Neighbourhood.isPrivate(address);
            return isPrivate && !manners.allowsPrivate() ? Optional.of(Reply.Fault.PRIVATE) : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.of(Reply.Fault.NO_HOST);
        }
    }

    private static Reply.Fault fault(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof CertificateException || t instanceof CertPathValidatorException) {
                return Reply.Fault.CERTIFICATE;
            }
        }
        if (thrown instanceof HttpTimeoutException) return Reply.Fault.TIME;
        if (thrown instanceof SSLException) return Reply.Fault.TLS;
        if (thrown instanceof ConnectException) return Reply.Fault.CONNECTION;
        return Reply.Fault.CUT_OFF;
    }

    private static Optional<String> cookies(URI uri, CookieManager cookies) {
        try {
            List<String> values = cookies.get(uri, Map.of()).getOrDefault("Cookie", List.of());
            return values.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", values));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty(); // the page is asked for without
        }
    }

    private static void keep(URI uri, HttpResponse<?> response, CookieManager cookies) {
        try {
            cookies.put(uri, response.headers().map());
        } catch (IOException | IllegalArgumentException e) {
            cookies.getCookieStore().removeAll(); // a cookie nobody can read is none
        }
    }
}
