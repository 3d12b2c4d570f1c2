package jejak.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jejak.diagnostic.Span;
import jejak.golden.BuiltSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small parts, each by itself. */
class PartsTest {
    @RegisterExtension
    static final BuiltSite SITE = BuiltSite.golden();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "default-src 'none'; style-src 'self' | default-src 'none'; style-src 'self'; script-src 'nonce-jejak'; connect-src 'self'",
                "default-src 'self' | default-src 'self'; script-src 'self' 'nonce-jejak'; connect-src 'self' 'self'",
                "script-src 'none'; connect-src 'none' | script-src 'nonce-jejak'; connect-src 'self'",
                "script-src 'self' file:;connect-src x:; | script-src 'self' file: 'nonce-jejak'; connect-src x: 'self'",
                "script-src 'none'; script-src-elem 'self' | script-src 'none'; script-src-elem 'self' 'nonce-jejak'",
                "Default-Src 'NONE' | Default-Src 'NONE'; script-src 'nonce-jejak'; connect-src 'self'",
                "img-src 'self' | img-src 'self'"
            })
    void a_policy_lets_the_script_in_and_nothing_else(String policy, String opened) {
        assertThat(Injection.policy(policy)).isEqualTo(opened);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html><head></head><body>x</body></html> | <html><head></head><body>x{}</body></html>",
                "<p>no end | <p>no end{}",
                "<body>&lt;/body>&#8203;</body> | <body>&lt;/body>&#8203;{}</body>",
                "<body><p></body></body> | <body><p></body>{}</body>"
            })
    void the_script_stands_at_the_end_of_the_page(String page, String expected) {
        String script = "<script src=\"/.jejak/live.js\" nonce=\"jejak\" data-tag=\"t-0\"></script>";
        assertThat(new String(Injection.into(page.getBytes(StandardCharsets.UTF_8), "t-0"), StandardCharsets.UTF_8))
                .isEqualTo(expected.replace("{}", script));
    }

    @Test
    void only_a_policy_in_the_head_is_opened() {
        String page =
                "<head><meta content='default-src x:' http-equiv=content-security-policy><meta name=\"description\""
                        + " content=\"default-src 'none'\"></head><body><meta http-equiv=\"Content-Security-Policy\""
                        + " content=\"default-src 'none'\"></body>";
        assertThat(new String(Injection.into(page.getBytes(StandardCharsets.UTF_8), "t"), StandardCharsets.UTF_8))
                .startsWith("<head><meta content='default-src x:; script-src x: 'nonce-jejak'; connect-src x: 'self''")
                .contains("content=\"default-src 'none'\"></head>")
                .contains("content=\"default-src 'none'\"><script ");
    }

    @Test
    void a_link_into_an_editor_names_the_file_as_an_address_does() {
        Path source = Path.of("/home/a b/100% & é");
        Span at = new Span("content/events/x+y.md", 4, 10, 3);
        String path = "/home/a%20b/100%25%20%26%20%C3%A9/content/events/x%2By.md";
        assertThat(Editor.DEFAULT.link(source, at)).isEqualTo("vscode://file" + path + ":4:10");
        assertThat(Editor.of("idea").orElseThrow().link(source, at))
                .isEqualTo("idea://open?file=" + path + "&line=4&column=10");
        assertThat(Editor.of("my-editor:{file}#{line}").orElseThrow().link(source, at))
                .isEqualTo("my-editor:" + path + "#4");
        assertThat(Editor.DEFAULT.link(source, new Span("content/site.yml", 0, 0, 0)))
                .endsWith("content/site.yml:1:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "vim", "{file}", "javascript:{file}", "vscode://file", "X Y:{file}"})
    void an_editor_is_a_name_or_an_address_with_a_file_in_it(String given) {
        assertThat(Editor.of(given)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/, /", "'', /", "repo, /repo/", "/repo, /repo/", "/repo/, /repo/", "/a/b-c.d/, /a/b-c.d/"})
    void a_base_has_slashes_at_both_ends(String given, String path) {
        assertThat(Base.of(given)).map(Base::path).contains(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a//b/", "/../", "a/../b", "/./", "/.jejak/", "/a b/", "/a?b/", "http://x/"})
    void a_base_is_a_plain_path(String given) {
        assertThat(Base.of(given)).isEmpty();
    }

    @Test
    void every_file_of_a_site_has_a_type_of_its_own() {
        for (String path : SITE.paths()) {
            if (path.equals(".nojekyll")) continue;
            assertThat(ContentTypes.of(path)).as(path).isNotEqualTo("application/octet-stream");
        }
        assertThat(ContentTypes.of("a/x.HTML")).isEqualTo("text/html; charset=utf-8");
        assertThat(ContentTypes.of("a.b/x")).isEqualTo("application/octet-stream");
    }

    @Test
    void changes_add_up() {
        Changes one = Changes.of(new TreeSet<>(Set.of("a")));
        Changes two = Changes.of(new TreeSet<>(Set.of("b")));
        assertThat(one.and(two).paths()).containsExactly("a", "b");
        assertThat(one.and(Changes.NONE)).isEqualTo(one);
        assertThat(Changes.NONE.and(one)).isEqualTo(one);
        assertThat(one.and(Changes.EVERYTHING).everything()).isTrue();
        assertThat(Changes.NONE.isEmpty()).isTrue();
        assertThat(Changes.EVERYTHING.isEmpty()).isFalse();
    }

    @Test
    void an_edition_without_a_site_has_its_faults_for_every_page() {
        Edition edition = new Edition(1, Optional.empty(), Optional.of("<h1>1 error</h1>"));
        Found found = edition.find("index.html");
        assertThat(found).isEqualTo(new Found.Faulty("<h1>1 error</h1>"));
        assertThat(found.tag()).startsWith("faults-");
        assertThat(edition.faultsOver(found)).contains("<h1>1 error</h1>");
    }
}
