package jejak.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of CommonMark 0.31.2 that authors lean on, chapter by chapter. {@code ⏎} is a line break, {@code ␣} a space. */
class CommonMarkTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '\0',
            value = {
                // leaf blocks
                "one⏎two⏎⏎three ~ <p>one⏎two</p>⏎<p>three</p>",
                "␣␣␣one⏎␣␣␣␣␣␣two ~ <p>one⏎two</p>",
                "one␣␣⏎two\\⏎three␣⏎four ~ <p>one<br>⏎two<br>⏎three⏎four</p>",
                "***⏎- - -⏎_____ ~ <hr>⏎<hr>⏎<hr>",
                "--⏎** ~ <p>–⏎**</p>",
                "#hash ~ <p>#hash</p>",
                "\\# no ~ <p># no</p>",
                "####### seven ~ <p>####### seven</p>",
                "␣␣␣␣code⏎⏎␣␣␣␣␣␣more ~ <pre><code>code⏎⏎␣␣more⏎</code></pre>",
                "word⏎␣␣␣␣no code ~ <p>word⏎no code</p>",
                "```⏎*a*⏎⏎<b>⏎``` ~ <pre><code>*a*⏎⏎&lt;b&gt;⏎</code></pre>",
                "````⏎```⏎```` ~ <pre><code>```⏎</code></pre>",
                "```⏎open ~ <pre><code>open⏎</code></pre>",
                "``` a`b ~ <p>``` a`b</p>",
                // containers
                "> one⏎> two⏎three ~ <blockquote>⏎<p>one⏎two⏎three</p>⏎</blockquote>",
                "> one⏎⏎> two ~ <blockquote>⏎<p>one</p>⏎</blockquote>⏎<blockquote>⏎<p>two</p>⏎</blockquote>",
                "> > deep⏎> less ~ <blockquote>⏎<blockquote>⏎<p>deep⏎less</p>⏎</blockquote>⏎</blockquote>",
                "> ␣␣␣␣code⏎␣␣␣␣no ~ <blockquote>⏎<pre><code>code⏎</code></pre>⏎</blockquote>⏎<pre><code>no⏎</code></pre>",
                "- a⏎- b⏎* c ~ <ul>⏎<li>a</li>⏎<li>b</li>⏎</ul>⏎<ul>⏎<li>c</li>⏎</ul>",
                "- a⏎⏎- b ~ <ul>⏎<li>⏎<p>a</p>⏎</li>⏎<li>⏎<p>b</p>⏎</li>⏎</ul>",
                "- a⏎␣␣- b⏎␣␣␣␣- c ~ <ul>⏎<li>a⏎<ul>⏎<li>b⏎<ul>⏎<li>c</li>⏎</ul>⏎</li>⏎</ul>⏎</li>⏎</ul>",
                "- a⏎⏎␣␣b ~ <ul>⏎<li>⏎<p>a</p>⏎<p>b</p>⏎</li>⏎</ul>",
                "- a⏎⏎b ~ <ul>⏎<li>a</li>⏎</ul>⏎<p>b</p>",
                "-one ~ <p>-one</p>",
                "3. a⏎4. b ~ <ol start=\"3\">⏎<li>a</li>⏎<li>b</li>⏎</ol>",
                "1) a⏎2. b ~ <ol>⏎<li>a</li>⏎</ol>⏎<ol start=\"2\">⏎<li>b</li>⏎</ol>",
                "the number is⏎14. no list ~ <p>the number is⏎14. no list</p>",
                "1234567890. long ~ <p>1234567890. long</p>",
                "-⏎- b ~ <ul>⏎<li></li>⏎<li>b</li>⏎</ul>",
                "- # a⏎- > b ~ <ul>⏎<li>⏎<h2 id=\"a\">a</h2>⏎</li>⏎<li>⏎<blockquote>⏎<p>b</p>⏎</blockquote>⏎</li>⏎</ul>",
                // code spans
                "`` a`b `` ~ <p><code>a`b</code></p>",
                "` `` ` ~ <p><code>``</code></p>",
                "`a⏎b` ~ <p><code>a b</code></p>",
                "`a\\`b` ~ <p><code>a\\</code>b`</p>",
                "``a` ~ <p>``a`</p>",
                "*a`*`* ~ <p><em>a<code>*</code></em></p>",
                "` ` ~ <p><code> </code></p>",
                // emphasis
                "*a* _b_ **c** __d__ ~ <p><em>a</em> <em>b</em> <strong>c</strong> <strong>d</strong></p>",
                "a * b* ~ <p>a * b*</p>",
                "snake_case_word a*b*c ~ <p>snake_case_word a<em>b</em>c</p>",
                "***a*** ~ <p><em><strong>a</strong></em></p>",
                "***a** b* ~ <p><em><strong>a</strong> b</em></p>",
                "**a *b*** ~ <p><strong>a <em>b</em></strong></p>",
                "*a _b* c_ ~ <p><em>a _b</em> c_</p>",
                "*a*b*c* ~ <p><em>a</em>b<em>c</em></p>",
                "**a*b** ~ <p><strong>a*b</strong></p>",
                "*foo**bar* ~ <p><em>foo**bar</em></p>",
                "foo******bar*********baz ~ <p>foo<strong><strong><strong>bar</strong></strong></strong>***baz</p>",
                "*(*a*)* ~ <p><em>(<em>a</em>)</em></p>",
                "*£*bravo. ~ <p>*£*bravo.</p>",
                "_a_b ~ <p>_a_b</p>",
                "*a [b*](https://e.org) ~ <p>*a <a href=\"https://e.org\" rel=\"external\">b*</a></p>",
                // links
                "[a](<https://e.org/(x)> 't') ~ <p><a href=\"https://e.org/(x)\" rel=\"external\" title=\"t\">a</a></p>",
                "[a](https://e.org/(x(y))z) ~ <p><a href=\"https://e.org/(x(y))z\" rel=\"external\">a</a></p>",
                "[a](https://e.org/\\)x \"q\\\"r\") ~ <p><a href=\"https://e.org/)x\" rel=\"external\" title=\"q&quot;r\">a</a></p>",
                "[a] (https://e.org) ~ <p>[a] (https://e.org)</p>",
                "[a](https://e.org b) ~ <p>[a](https://e.org b)</p>",
                "[*a* `]`](https://e.org) ~ <p><a href=\"https://e.org\" rel=\"external\"><em>a</em> <code>]</code></a></p>",
                "[a [b](https://e.org)](https://f.org) ~ <p>[a <a href=\"https://e.org\" rel=\"external\">b</a>](https://f.org)</p>",
                "[a][b]⏎⏎[B]: https://e.org⏎␣␣'t' ~ <p><a href=\"https://e.org\" rel=\"external\" title=\"t\">a</a></p>",
                "[a][]⏎⏎[a]: <https://e.org> ~ <p><a href=\"https://e.org\" rel=\"external\">a</a></p>",
                "[a]⏎⏎[a]: https://e.org⏎[a]: https://f.org ~ <p><a href=\"https://e.org\" rel=\"external\">a</a></p>",
                "[a]: https://e.org x⏎⏎[a] ~ <p>[a]: https://e.org x</p>⏎<p>[a]</p>",
                "x⏎[a]: https://e.org ~ <p>x⏎[a]: https://e.org</p>",
                "<https://e.org/?a=b&c> ~ <p><a href=\"https://e.org/?a=b&amp;c\" rel=\"external\">https://e.org/?a=b&amp;c</a></p>",
                "https://e.org ~ <p>https://e.org</p>",
                // escapes and entities
                "\\*a\\* \\a \\\\ ~ <p>*a* \\a \\</p>",
                "&copy; &#169; &#xA9; &nope; &amp;copy; ~ <p>© © © &amp;nope; &amp;copy;</p>",
                "&#42;a&#42; ~ <p>*a*</p>"
            })
    void an_author_gets_what_commonmark_says(String markdown, String html) {
        String body = markdown.replace("⏎", "\n").replace('␣', ' ');
        StringBuilder got = new StringBuilder();
        Shown.read(body)
                .value()
                .blocks()
                .forEach(block ->
                        block.segments().forEach(segment -> got.append(((jejak.model.Prose.Html) segment).text())));
        assertThat(got.toString().strip().replace(" tabindex=\"0\"", ""))
                .isEqualTo(html.replace("⏎", "\n").replace('␣', ' '));
    }
}
