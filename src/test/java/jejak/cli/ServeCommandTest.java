package jejak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code jejak serve} as a process of its own, from its first line to Control-C. */
class ServeCommandTest {
    @TempDir
    private Path folder;

    @Test
    @Timeout(120)
    void it_says_where_the_site_is_serves_it_and_ends_with_control_c() throws Exception {
        TinySite site = TinySite.in(folder.resolve("site"));
        List<String> command = new ArrayList<>(Cli.process(
                        "serve",
                        "--source",
                        site.folder(),
                        "--port",
                        0,
                        "--base",
                        "repo",
                        "--open",
                        "--now",
                        "2026-11-23T00:00:00Z")
                .command());
        // heeding the signal even where this JVM was started to ignore it
        command.addAll(0, List.of("env", "--default-signal=INT"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectError(folder.resolve("err").toFile());
        builder.environment().put("BROWSER", "true");
        Process serve = builder.start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(serve.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(out.readLine()).matches("1 event, 1 actor, 1 source, \\d+ pages in \\d+\\.\\d s");
            String address = out.readLine();
            assertThat(address).matches("http://127\\.0\\.0\\.1:\\d+/repo/");
            assertThat(get(address + "events/it.html")).contains("It happened");

            site.broken();
            until(() -> Files.readString(folder.resolve("err")).contains("the site is shown as it was"));
            assertThat(Files.readString(folder.resolve("err")))
                    .contains("content/events/it.md:4:10: error[unknown-actor]");
            site.worrying();
            assertThat(out.readLine()).startsWith("1 event, ");
            assertThat(serve.isAlive()).as("its stdin has ended long ago").isTrue();

            new ProcessBuilder("kill", "-INT", Long.toString(serve.pid()))
                    .start()
                    .waitFor();
            assertThat(serve.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(serve.exitValue()).isEqualTo(130);
        } finally {
            serve.destroyForcibly();
        }
        assertThat(site.output()).doesNotExist();
        try (var left = Files.list(site.folder())) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactly("content");
        }
    }

    @Test
    void a_port_that_was_asked_for_and_is_taken_is_a_fault_of_the_network() throws IOException {
        TinySite.in(folder);
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            Cli run = Cli.run("serve", "--source", folder, "--port", taken.getLocalPort());
            assertThat(run.exit()).isEqualTo(74);
            assertThat(run.err()).contains("port " + taken.getLocalPort() + " of 127.0.0.1 cannot be had");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--port 70000",
                "--port -1",
                "--port x",
                "--base ../up",
                "--base http://x/",
                "--editor vim",
                "--editor javascript:{file}",
                "--opne",
                "--source no/such/folder",
                "here"
            })
    void what_cannot_be_meant_ends_with_2(String words) {
        List<Object> all = new ArrayList<>(List.of("serve"));
        all.addAll(List.of((Object[]) words.split(" ")));
        Cli run = Cli.run(all.toArray());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).startsWith("jejak: ").contains("try: jejak serve --help");
    }

    @Test
    void the_browser_is_the_readers_own() {
        assertThat(OpenBrowser.of("Linux", Map.of()).commands())
                .containsExactly(List.of("xdg-open"), List.of("wslview"));
        assertThat(OpenBrowser.of("Linux", Map.of("BROWSER", "firefox:w3m -T text/html %s"))
                        .commands())
                .startsWith(List.of("firefox"), List.of("w3m", "-T", "text/html", "%s"));
        assertThat(OpenBrowser.of("Mac OS X", Map.of()).commands()).containsExactly(List.of("open"));
        assertThat(OpenBrowser.of("Windows 11", Map.of()).commands())
                .containsExactly(List.of("rundll32", "url.dll,FileProtocolHandler"));
        URI address = URI.create("http://127.0.0.1:4000/");
        assertThat(new OpenBrowser(List.of(List.of("no-such-command"), List.of("true"))).open(address))
                .isTrue();
        assertThat(new OpenBrowser(List.of(List.of("no-such-command"))).open(address))
                .isFalse();
    }

    private static String get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                .body();
    }

    private interface Question {
        boolean holds() throws IOException;
    }

    private static void until(Question question) throws IOException, InterruptedException {
        for (int i = 0; i < 600 && !question.holds(); i++) Thread.sleep(50);
        assertThat(question.holds()).isTrue();
    }
}
