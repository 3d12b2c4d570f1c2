package jejak.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import jejak.diagnostic.Diagnostic;
import jejak.site.OnDisk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a server on this machine that misbehaves. */
class LinksTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @TempDir
    private Path folder;

    private RudeServer server;
    private OnDisk site;

    @BeforeEach
    void start() {
        server = RudeServer.start();
        server.answers("/ok", 200);
        server.answers("/wayback/available", 200);
        site = new OnDisk(folder).settings("title: S");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Links.Checked check(Manners manners, Instant now) throws IOException {
        return new Links(manners, now, URI.create(server.url("/"))).check(site.site(), folder);
    }

    private Links.Checked check() throws IOException {
        return check(Manners.LOOPBACK, NOW);
    }

    /** What is said of one source's address: the code and the message, without the address. */
    private List<String> said(String url) throws IOException {
        site.document(
                "sources/it", "title: It", "kind: web", "closeness: reporting", "accessed: 2020-05-06", "url: " + url);
        List<String> said = new ArrayList<>();
        for (Diagnostic d : check().diagnostics()) {
            assertThat(d.at().toString()).isEqualTo("content/sources/it.md:6:6");
            assertThat(d.at().length()).isEqualTo(url.length());
            said.add(d.code().tag() + " " + d.message().replace("`" + url + "` ", ""));
        }
        return said;
    }

    @Test
    void a_page_that_is_there_is_asked_for_by_its_head_alone() throws IOException {
        assertThat(said(server.url("/ok"))).isEmpty();
        assertThat(server.asked()).containsExactly("HEAD /ok");
    }

    @Test
    void a_host_that_does_not_like_heads_is_asked_for_the_page() throws IOException {
        for (int status : List.of(403, 404, 405, 500, 501)) {
            server.at(
                    "/head" + status,
                    e -> RudeServer.send(e, e.getRequestMethod().equals("HEAD") ? status : 200, ""));
            assertThat(said(server.url("/head" + status))).isEmpty();
        }
        assertThat(server.asked()).contains("HEAD /head405", "GET /head405");
    }

    @Test
    void a_page_that_is_gone_is_rot() throws IOException {
        server.answers("/gone", 404).answers("/gone410", 410);
        assertThat(said(server.url("/gone"))).containsExactly("link-rot leads nowhere: the page is gone (404)");
        assertThat(said(server.url("/gone410"))).containsExactly("link-rot leads nowhere: the page is gone (410)");
    }

    @Test
    void a_page_behind_a_wall_cannot_be_judged() throws IOException {
        server.answers("/wall", 403);
        assertThat(said(server.url("/wall")))
                .containsExactly("link-unsure cannot be judged: its host answers programs with 403");
    }

    @Test
    void redirects_are_followed_and_recorded() throws IOException {
        server.answers("/temporary", 302, "Location", "/ok");
        assertThat(said(server.url("/temporary"))).isEmpty();
        server.answers("/moved", 301, "Location", "for-good");
        server.answers("/for-good", 308, "Location", server.url("/ok"));
        assertThat(said(server.url("/moved"))).containsExactly("link-moved has moved for good");
        assertThat(Files.readString(folder.resolve(".jejak/links.json")))
                .contains("{\"status\":301,\"to\":\"" + server.url("/for-good") + "\"}")
                .contains("{\"status\":308,\"to\":\"" + server.url("/ok") + "\"}");
    }

    @Test
    void a_circle_is_left_and_an_endless_way_too() throws IOException {
        server.answers("/a", 302, "Location", "/b").answers("/b", 302, "Location", "/a");
        assertThat(said(server.url("/a"))).containsExactly("link-rot leads nowhere: it leads round in a circle");
        AtomicInteger n = new AtomicInteger();
        server.at("/on", e -> RudeServer.send(e, 302, "", "Location", "/on/" + n.incrementAndGet()));
        assertThat(said(server.url("/on"))).containsExactly("link-rot leads nowhere: it leads on more than 10 times");
        server.answers("/mail", 302, "Location", "mailto:x@example.org");
        assertThat(said(server.url("/mail")))
                .containsExactly("link-rot leads nowhere: it leads on to something that is no web page");
    }

    @Test
    void a_host_that_wants_its_cookie_back_gets_it() throws IOException {
        server.at("/cookie", e -> {
            boolean has = e.getRequestHeaders()
                    .getOrDefault("Cookie", List.of())
                    .toString()
                    .contains("seen=yes");
            if (has) RudeServer.send(e, 200, "");
            else RudeServer.send(e, 302, "", "Location", "/cookie", "Set-Cookie", "seen=yes; Path=/");
        });
        assertThat(said(server.url("/cookie"))).isEmpty();
    }

    @Test
    void a_slow_host_is_hung_up_on() throws IOException {
        server.at("/slow", e -> {
            try {
                Thread.sleep(5_000);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
        long started = System.nanoTime();
        assertThat(said(server.url("/slow"))).containsExactly("link-rot leads nowhere: it did not answer in time");
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(4));
    }

    @Test
    void a_host_that_hangs_up_is_tried_again_and_then_given_up() throws IOException {
        AtomicInteger times = new AtomicInteger();
        String reset = server.raw("http", client -> {
            times.incrementAndGet();
            client.setSoLinger(true, 0); // close with a reset
        });
        assertThat(said(reset)).containsExactly("link-rot leads nowhere: it hung up before it had answered");
        assertThat(times.get()).isGreaterThan(1);
        String garbage = server.raw(
                "http",
                client -> client.getOutputStream()
                        .write("SSH-2.0\r\n\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        assertThat(said(garbage)).containsExactly("link-rot leads nowhere: it hung up before it had answered");
    }

    @Test
    void a_port_nobody_listens_at_cannot_be_connected_to() throws IOException {
        RudeServer other = RudeServer.start();
        String url = other.url("/");
        other.close();
        assertThat(said(url)).containsExactly("link-rot leads nowhere: it cannot be connected to");
    }

    @Test
    void bad_tls_is_told_from_a_certificate_nobody_trusts() throws Exception {
        String plain = server.raw(
                "https",
                client -> client.getOutputStream()
                        .write("HTTP/1.1 400 Bad\r\n\r\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
        assertThat(said(plain)).containsExactly("link-rot leads nowhere: it does not speak TLS as browsers do");
        try (RudeServer secure = RudeServer.selfSigned(folder)) {
            secure.answers("/", 200);
            assertThat(said(secure.url("/")))
                    .containsExactly("link-rot leads nowhere: its certificate is not one that browsers trust");
            assertThat(secure.asked()).isEmpty();
        }
    }

    @Test
    void a_host_that_asks_for_patience_gets_it() throws IOException {
        AtomicLong first = new AtomicLong();
        AtomicLong second = new AtomicLong();
        server.at("/busy", e -> {
            if (first.compareAndSet(0, System.nanoTime())) RudeServer.send(e, 429, "", "Retry-After", "1");
            else {
                second.set(System.nanoTime());
                RudeServer.send(e, 200, "");
            }
        });
        assertThat(said(server.url("/busy"))).isEmpty();
        assertThat(Duration.ofNanos(second.get() - first.get())).isGreaterThanOrEqualTo(Duration.ofMillis(990));
    }

    @Test
    void one_that_asks_for_too_much_is_left_alone() throws IOException {
        server.answers("/tomorrow", 429, "Retry-After", "86400");
        server.answers("/someday", 503, "Retry-After", "Tue, 23 Nov 2027 12:00:00 GMT");
        assertThat(said(server.url("/tomorrow")))
                .containsExactly("link-unsure cannot be judged: its host answers programs with 429");
        assertThat(said(server.url("/someday")))
                .containsExactly("link-unsure cannot be judged: its host answers programs with 503");
        assertThat(server.asked()).containsExactly("HEAD /tomorrow", "HEAD /someday");
    }

    @Test
    void a_fault_that_passes_is_none() throws IOException {
        AtomicInteger times = new AtomicInteger();
        server.at("/hiccup", e -> RudeServer.send(e, times.incrementAndGet() < 3 ? 502 : 200, ""));
        assertThat(said(server.url("/hiccup"))).isEmpty();
        server.answers("/broken", 500);
        assertThat(said(server.url("/broken")))
                .containsExactly("link-rot leads nowhere: its host is broken and answers with 500");
        assertThat(server.asked().stream().filter(a -> a.equals("GET /broken"))).hasSize(2);
    }

    @Test
    void no_body_is_read_however_much_is_sent() throws IOException, InterruptedException {
        AtomicLong sent = new AtomicLong();
        AtomicInteger done = new AtomicInteger();
        server.at("/huge", e -> {
            if (e.getRequestMethod().equals("HEAD")) {
                RudeServer.send(e, 405, "");
                return;
            }
            e.sendResponseHeaders(200, 1L << 40);
            try (OutputStream out = e.getResponseBody()) {
                byte[] block = new byte[1 << 16];
                while (sent.get() < 1L << 30) {
                    out.write(block);
                    sent.addAndGet(block.length);
                }
            } catch (IOException hungUp) {
                done.incrementAndGet();
            }
        });
        assertThat(said(server.url("/huge"))).isEmpty();
        for (int i = 0; i < 100 && done.get() == 0; i++) Thread.sleep(20);
        assertThat(done.get()).as("hung up after " + sent.get()).isEqualTo(1);
        assertThat(sent.get()).isLessThan(32L << 20);
    }

    @Test
    void nothing_in_a_private_network_is_asked() throws IOException {
        site.document("sources/it", "title: It", "kind: web", "closeness: reporting", "url: " + server.url("/ok"));
        assertThat(check(Manners.POLITE, NOW).diagnostics())
                .singleElement()
                .satisfies(
                        d -> assertThat(d.message()).endsWith("it lies in a private network, where no reader can go"));
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void each_address_is_asked_once_and_one_at_a_time() throws IOException {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        server.at("/page", e -> {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            try {
                Thread.sleep(5);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            now.decrementAndGet(); // before the answer, upon which the next question may come
            RudeServer.send(e, 200, "");
        });
        List<String> lines = new ArrayList<>(List.of("title: About", "---"));
        for (int i = 0; i < 20; i++) {
            String url = server.url("/page/" + i);
            lines.add("[a](" + url + ") [b](" + url + "#part) <" + url + ">");
        }
        site.document("pages/about", lines.toArray(String[]::new));
        Links.Checked checked = check();
        assertThat(checked.addresses()).isEqualTo(20);
        assertThat(server.asked()).hasSize(20).doesNotHaveDuplicates();
        assertThat(most.get()).isEqualTo(1);
    }

    @Test
    void rot_is_told_at_every_place_it_stands_in() throws IOException {
        server.answers("/gone", 404);
        String url = server.url("/gone");
        site.settings("title: S", "newsroom: {name: N, url: \"" + url + "\"}");
        site.document("actors/ana", "name: Ana", "kind: person", "website: " + url);
        site.document(
                "pages/about",
                "title: About",
                "---",
                "First a line.",
                "",
                "Then [one](" + url + ") and <" + url + "> and [three][x].",
                "",
                "[x]: " + url);
        assertThat(check().diagnostics())
                .extracting(d -> d.at().toString())
                .containsExactly(
                        "content/actors/ana.md:4:10",
                        "content/pages/about.md:6:12",
                        "content/pages/about.md:6:" + (19 + url.length()),
                        "content/pages/about.md:8:6",
                        "content/site.yml:2:26");
    }

    @Test
    void what_is_known_is_not_asked_again_until_it_is_old() throws IOException {
        server.answers("/gone", 404);
        assertThat(said(server.url("/ok"))).isEmpty();
        int before = server.asked().size();
        assertThat(check().asked()).isZero();
        assertThat(check(Manners.LOOPBACK, NOW.plus(Duration.ofDays(6))).asked())
                .isZero();
        assertThat(server.asked()).hasSize(before);
        assertThat(check(Manners.LOOPBACK, NOW.plus(Duration.ofDays(8))).asked())
                .isEqualTo(1);
        said(server.url("/gone"));
        assertThat(check(Manners.LOOPBACK, NOW.plus(Duration.ofHours(23))).asked())
                .isZero();
        assertThat(check(Manners.LOOPBACK, NOW.plus(Duration.ofHours(25))).asked())
                .isEqualTo(1);
        assertThat(Files.readString(folder.resolve(".jejak/links.json")))
                .contains("/gone")
                .doesNotContain("/ok");
    }

    @Test
    void a_cache_that_nobody_can_read_is_as_none() throws IOException {
        for (String text : List.of(
                "",
                "{",
                "[]",
                "{\"links\":[{}]}",
                "{\"links\":[{\"url\":\"x\"}]}",
                "\u0000",
                "{\"links\":[{\"url\":1}]}")) {
            Files.createDirectories(folder.resolve(".jejak"));
            Files.writeString(folder.resolve(".jejak/links.json"), text);
            said(server.url("/ok"));
            assertThat(check().asked()).as(text).isZero();
        }
        assertThat(server.asked()).hasSize(7);
    }

    @Test
    void an_archived_copy_is_proposed_for_what_is_gone() throws IOException {
        server.answers("/gone", 404);
        try (RudeServer archive = RudeServer.start()) {
            archive.at("/wayback/available", e -> RudeServer.send(e, 200, """
                    {"url": "x", "archived_snapshots": {"closest": {"status": "200", "available": true,
                    "url": "http://web.archive.org/web/20190304050607/http://x/", "timestamp": "20190304050607"}}}"""));
            site.document(
                    "sources/it",
                    "title: It",
                    "kind: web",
                    "closeness: reporting",
                    "accessed: 2020-05-06",
                    "url: " + server.url("/gone?a=b&c"));
            Links links = new Links(Manners.LOOPBACK, NOW, URI.create(archive.url("/")));
            assertThat(links.check(site.site(), folder).diagnostics())
                    .singleElement()
                    .satisfies(d -> assertThat(d.help())
                            .contains("write the new address, or use the archived copy of 2019-03-04,"
                                    + " https://web.archive.org/web/20190304050607/http://x/"));
            assertThat(archive.asked())
                    .containsExactly("GET /wayback/available?url="
                            + java.net.URLEncoder.encode(
                                    server.url("/gone?a=b&c"), java.nio.charset.StandardCharsets.UTF_8)
                            + "&timestamp=20200506");
        }
    }

    @Test
    void an_answer_of_the_archive_is_taken_for_no_more_than_it_is() throws IOException {
        String good =
                "{\"archived_snapshots\":{\"closest\":{\"status\":\"200\",\"available\":true,\"url\":\"%s\",\"timestamp\":\"%s\"}}}";
        String stamp = "20190304050607";
        String url = "http://web.archive.org/web/" + stamp + "/http://x/";
        for (String body : List.of(
                "",
                "<html>",
                "{}",
                "{\"archived_snapshots\":{}}",
                good.formatted("http://evil.example/web/" + stamp + "/x", stamp),
                good.formatted("javascript:alert(1)//web.archive.org/web/" + stamp, stamp),
                good.formatted(url, "2019"),
                good.formatted(url.replace(stamp, "20191399000000"), "20191399000000"),
                good.formatted(url, stamp).replace("true", "false"),
                good.formatted(url, stamp).replace("\"200\"", "\"404\""),
                "[".repeat(5_000),
                good.formatted(url, stamp) + " ".repeat(100_000) + "x")) {
            try (RudeServer archive = RudeServer.start()) {
                archive.at("/wayback/available", e -> RudeServer.send(e, 200, body));
                Links links = new Links(Manners.LOOPBACK, NOW, URI.create(archive.url("/")));
                var capture =
                        links.capture("http://x/", java.util.Optional.empty()).capture();
                if (body.length() > 100_000) continue; // cut off: whatever it says, it was not read to its end
                assertThat(capture).as(body).isEmpty();
            }
        }
    }

    @Test
    void without_a_network_nothing_is_said_and_nothing_kept() {
        for (int i = 0; i < 3; i++) {
            site.document(
                    "sources/s" + i,
                    "title: It",
                    "kind: web",
                    "closeness: reporting",
                    "url: https://host-" + i + ".invalid/");
        }
        assertThatThrownBy(this::check).isInstanceOf(IOException.class).hasMessageContaining("is there a network?");
        assertThat(folder.resolve(".jejak")).doesNotExist();
    }

    @Test
    void nobody_is_asked_for_what_is_withheld_held_back_or_withdrawn() throws IOException {
        site.document(
                "sources/a",
                "title: A",
                "kind: web",
                "closeness: reporting",
                "access: withheld",
                "url: " + server.url("/a"));
        site.document(
                "sources/b",
                "title: B",
                "kind: web",
                "closeness: reporting",
                "draft: true",
                "url: " + server.url("/b"));
        site.document(
                "sources/c",
                "title: C",
                "kind: web",
                "closeness: reporting",
                "withdrawn: {date: 2020-01-01}",
                "url: " + server.url("/c"));
        assertThat(check().addresses()).isZero();
        assertThat(server.asked()).isEmpty();
    }
}
