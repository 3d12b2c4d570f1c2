package jejak.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import jejak.golden.BuiltSite;
import jejak.golden.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the browser is given, path by path. */
class ServeTest {
    @TempDir
    private Path folder;

    @Test
    void every_path_has_what_a_build_would_write_and_nothing_is_written() throws Exception {
        Path source = folder.resolve("site");
        try (Served site = Served.golden(source)) {
            Tree before = Tree.of(source);
            Path output = folder.resolve("built/output");
            assertThat(BuiltSite.build(source, output, BuiltSite.NOW, true).summary())
                    .isPresent();
            Tree built = Tree.of(output);
            assertThat(built.files()).hasSizeGreaterThan(50);
            built.files().forEach((path, bytes) -> {
                HttpResponse<byte[]> answer = site.get("/" + path);
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                if (path.endsWith(".html")) {
                    assertThat(Served.tag(new String(answer.body(), StandardCharsets.UTF_8)))
                            .isNotEmpty();
                    assertThat(Served.plain(answer.body())).as(path).isEqualTo(Served.plain(bytes));
                } else {
                    assertThat(answer.body()).as(path).isEqualTo(bytes);
                }
                assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                        .as(path)
                        .isEqualTo(ContentTypes.of(path));
            });
            assertThat(before.differences(Tree.of(source))).isEmpty();
            assertThat(site.heard().failures).isEmpty();
        }
    }

    @Test
    void drafts_are_shown_and_marked() throws Exception {
        try (Served site = shared()) {
            String path = "/events/potoroo-visit.html";
            assertThat(site.read("content/events/potoroo-visit.md")).contains("draft: true");
            assertThat(site.text(path)).contains("class=\"notice draft\"", "noindex");
            assertThat(site.text("/events/ferry-paid.html"))
                    .contains("noindex")
                    .doesNotContain("class=\"notice draft\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/, 200",
        "/index.html, 200",
        "/id/, 200",
        "/id, 302",
        "/events/ferry-paid.html, 200",
        "/events/ferry-paid, 200",
        "/events/ferry-paid.html?x=1, 200",
        "/%65vents/ferry-paid.html, 200",
        "/events/, 404",
        "/events, 404",
        "/no/such/page.html, 404",
        "/content/site.yml, 404",
        "/ferry/events/ferry-paid.html, 200",
        "/.jejak/live.js, 200",
        "/.jejak/nothing, 404",
        "/.nojekyll, 200",
        "/manifest.json, 200"
    })
    void a_path_is_found_as_on_github_pages(String path, int status) throws Exception {
        try (Served site = shared()) {
            HttpResponse<byte[]> answer = site.get(path);
            assertThat(answer.statusCode()).isEqualTo(status);
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy"))
                    .contains("same-origin");
            if (status == 302)
                assertThat(answer.headers().firstValue("Location")).contains("/id/");
            if (status == 404 && !path.startsWith("/.jejak"))
                assertThat(Served.plain(answer.body()))
                        .isEqualTo(Served.plain(site.get("/404.html").body()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../content/site.yml",
                "/..%2fcontent/site.yml",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/documents/../../content/site.yml",
                "/documents/%2e%2e/site.yml",
                "//etc/passwd",
                "/documents//etc/passwd",
                "/documents/..%5c..%5csite.yml",
                "/./site.yml",
                "/documents/order.txt%00.html",
                "/.jejak/../content/site.yml"
            })
    void no_path_leads_out_of_the_site(String path) throws Exception {
        try (Served site = shared()) {
            String answer = raw(site, "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            assertThat(answer).matches("(?s)HTTP/1.1 (404|400) .*").doesNotContain("tagline:", "root:");
        }
    }

    @Test
    void only_this_machine_under_its_own_names_is_answered() throws Exception {
        try (Served site = shared()) {
            for (String host :
                    new String[] {"localhost", "LOCALHOST:4000", "127.0.0.1:1", "[::1]:4000", "localhost:65535"})
                assertThat(raw(site, "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                        .as(host)
                        .startsWith("HTTP/1.1 200");
            for (String host : new String[] {
                "example.org", "localhost.example.org", "127.0.0.1.example.org", "", "x:80", "localhost:", "127.0.0.2"
            })
                assertThat(raw(site, "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                        .as(host)
                        .startsWith("HTTP/1.1 403");
            assertThat(raw(site, "GET / HTTP/1.1\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 403");
            assertThat(
                            raw(
                                    site,
                                    "GET /.jejak/events?tag=x&page=/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 403");
            assertThat(site.address("/").getHost()).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void a_page_that_the_browser_has_is_not_sent_again() throws Exception {
        try (Served site = shared()) {
            for (String path : new String[] {"/index.html", "/documents/order.txt", "/sitemap.xml"}) {
                String tag = site.get(path).headers().firstValue("ETag").orElseThrow();
                HttpResponse<byte[]> again = site.get(path, "If-None-Match", tag);
                assertThat(again.statusCode()).as(path).isEqualTo(304);
                assertThat(again.body()).isEmpty();
                assertThat(site.get(path, "If-None-Match", "\"other\"").statusCode())
                        .isEqualTo(200);
            }
            assertThat(site.get(
                                    "/nothing",
                                    "If-None-Match",
                                    site.get("/nothing")
                                            .headers()
                                            .firstValue("ETag")
                                            .orElseThrow())
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @Test
    void head_has_the_fields_of_get_and_no_body_and_nothing_else_is_answered() throws Exception {
        try (Served site = shared()) {
            for (String path : new String[] {"/index.html", "/documents/order.txt", "/nothing", "/.jejak/live.css"}) {
                HttpResponse<byte[]> get = site.get(path);
                HttpResponse<byte[]> head = site.ask("HEAD", path);
                assertThat(head.statusCode()).isEqualTo(get.statusCode());
                assertThat(head.body()).isEmpty();
                assertThat(head.headers().firstValueAsLong("Content-Length").orElseThrow())
                        .as(path)
                        .isEqualTo(get.body().length);
            }
            HttpResponse<byte[]> post = site.ask("POST", "/index.html");
            assertThat(post.statusCode()).isEqualTo(405);
            assertThat(post.headers().firstValue("Allow")).contains("GET, HEAD");
        }
    }

    @Test
    void a_site_may_be_served_under_a_path() throws Exception {
        Serve.Options options = new Serve.Options(0, false, Base.of("/repo/").orElseThrow(), Editor.DEFAULT, false);
        try (Served site = Served.golden(folder.resolve("site"), options)) {
            assertThat(site.get("/repo/").statusCode()).isEqualTo(200);
            assertThat(site.get("/repo/id").headers().firstValue("Location")).contains("/repo/id/");
            for (String outside : new String[] {"/", "/repo"}) {
                assertThat(site.get(outside).statusCode()).isEqualTo(302);
                assertThat(site.get(outside).headers().firstValue("Location")).contains("/repo/");
            }
            assertThat(site.get("/events/ferry-paid.html").statusCode()).isEqualTo(404);
            assertThat(site.get("/repository/").statusCode()).isEqualTo(404);
            assertThat(site.get("/repo/nothing/here").statusCode()).isEqualTo(404);
            assertThat(site.visit("/repo/index.html", "old").next()).startsWith("event: reload");
        }
    }

    @Test
    void the_next_free_port_is_taken_unless_one_was_asked_for() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            int port = taken.getLocalPort();
            Serve.Options next = new Serve.Options(port, true, Base.ROOT, Editor.DEFAULT, false);
            try (Served site = Served.golden(folder.resolve("site"), next)) {
                assertThat(site.address("/").getPort()).isBetween(port + 1, port + 100);
            }
            Serve.Options exact = new Serve.Options(port, false, Base.ROOT, Editor.DEFAULT, false);
            assertThatThrownBy(() -> Served.golden(folder.resolve("site"), exact))
                    .isInstanceOf(BindException.class)
                    .hasMessageContaining("port " + port);
        }
    }

    @Test
    void when_it_is_closed_the_port_is_free_and_its_threads_have_ended() throws Exception {
        Served site = Served.golden(folder.resolve("site"));
        int port = site.address("/").getPort();
        Served.Visit visit = site.visit("/index.html");
        site.close();
        assertThat(visit.next()).isEqualTo("closed");
        try (ServerSocket again = new ServerSocket()) {
            again.setReuseAddress(true);
            again.bind(new InetSocketAddress("127.0.0.1", port));
        }
        assertThat(Thread.getAllStackTraces().keySet().stream().map(Thread::getName))
                .doesNotContain("jejak-desk", "jejak-answer");
    }

    private Served shared() throws IOException, InterruptedException {
        return Served.golden(folder.resolve("site"));
    }

    /** As no client would ask. */
    private static String raw(Served site, String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", site.address("/").getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
