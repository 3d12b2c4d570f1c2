package jejak.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Outcome;
import jejak.diagnostic.Span;
import org.junit.jupiter.api.Test;

class TemplatesTest {
    public record Page(String title, List<Part> parts, String html, boolean isDraft) {
        public String shout() {
            return title + "!";
        }
    }

    public record Part(String label) {}

    private static final Page PAGE =
            new Page("Tom & \"Jerry's\" <b>", List.of(new Part("one"), new Part("two")), "<em>ready</em>", false);
    private static final Map<String, String> WORDS = Map.of("notes", "Notes", "next", "Next");

    private static SortedMap<String, byte[]> theme(String... namesAndTexts) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return files;
    }

    private static String rendered(String... namesAndTexts) {
        Outcome<Templates> templates = Templates.of(theme(namesAndTexts));
        assertThat(templates.diagnostics()).isEmpty();
        StringWriter out = new StringWriter();
        assertThat(templates.value().render("p.peb", PAGE, WORDS, out)).isEmpty();
        return out.toString();
    }

    private static Diagnostic fault(String... namesAndTexts) {
        return Templates.of(theme(namesAndTexts))
                .value()
                .render("p.peb", PAGE, WORDS, new StringWriter())
                .orElseThrow();
    }

    private static Diagnostic early(String... namesAndTexts) {
        List<Diagnostic> found = Templates.of(theme(namesAndTexts)).diagnostics();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    @Test
    void what_a_view_holds_is_escaped_in_five_characters() {
        assertThat(rendered("p.peb", "<i title=\"{{ v.title }}\">"))
                .isEqualTo("<i title=\"Tom &amp; &quot;Jerry&#39;s&quot; &lt;b&gt;\">");
    }

    @Test
    void only_what_a_template_calls_raw_is_html() {
        assertThat(rendered("p.peb", "{{ v.html }}{{ v.html | raw }}"))
                .isEqualTo("&lt;em&gt;ready&lt;/em&gt;<em>ready</em>");
    }

    @Test
    void a_layout_its_partials_and_its_macros_work_together() {
        assertThat(rendered(
                        "layouts/base.peb", "{% import \"m.peb\" %}<main>{% block main %}{% endblock %}</main>",
                        "m.peb", "{% macro small(part) %}<b>{{ part.label }}</b>{% endmacro %}",
                        "list.peb", "{% for p in parts %}{{ small(p) }}{% if not loop.last %}, {% endif %}{% endfor %}",
                        "p.peb",
                                "{% extends \"layouts/base.peb\" %}{% block main %}{{ t.notes }}: {% include \"list.peb\" with"
                                        + " {\"parts\": v.parts} %}{% endblock %}"))
                .isEqualTo("<main>Notes: <b>one</b>, <b>two</b></main>");
    }

    @Test
    void a_misspelt_component_is_blamed_on_its_line_and_column_with_the_nearest_name() {
        Diagnostic fault = fault("p.peb", "<p>\n  {{ v.titel }}");
        assertThat(fault.code()).isEqualTo(RenderCode.TEMPLATE_FAULT);
        assertThat(fault.at()).isEqualTo(new Span("templates/p.peb", 2, 8, 5));
        assertThat(fault.message()).isEqualTo("this page has no `titel`");
        assertThat(fault.help()).hasValue("did you mean `title`?");
    }

    @Test
    void a_misspelt_component_inside_a_condition_is_blamed_by_its_own_name() {
        Diagnostic fault = fault("p.peb", "{% if v.isDraff %}x{% endif %}");
        assertThat(fault.message()).isEqualTo("this page has no `isDraff`");
        assertThat(fault.help()).hasValue("did you mean `isDraft`?");
    }

    @Test
    void a_fault_in_a_partial_is_blamed_on_the_partial() {
        Diagnostic fault = fault("p.peb", "{% include \"a/b.peb\" %}", "a/b.peb", "\n\n{{ v.parts.labl }}");
        assertThat(fault.at().file()).isEqualTo("templates/a/b.peb");
        assertThat(fault.at().line()).isEqualTo(3);
    }

    @Test
    void an_interface_word_that_no_language_has_is_a_fault() {
        Diagnostic fault = fault("p.peb", "{{ t.notez }}");
        assertThat(fault.message()).isEqualTo("no interface word has the key `notez`");
        assertThat(fault.help()).hasValue("did you mean `notes`?");
    }

    @Test
    void a_template_cannot_call_methods() {
        assertThat(fault("p.peb", "{{ v.shout }}").message()).contains("shout");
        assertThat(fault("p.peb", "{{ v.title.getClass() }}").message()).contains("getClass");
        assertThat(fault("p.peb", "{{ v.hashCode() }}").at().line()).isEqualTo(1);
    }

    @Test
    void a_template_that_is_not_there_is_known_before_any_page() {
        Diagnostic fault = early("p.peb", "<p>\n <b>{% include \"partials/note.peb\" %}", "partials/notes.peb", "x");
        assertThat(fault.at()).isEqualTo(new Span("templates/p.peb", 2, 17, 17));
        assertThat(fault.message()).isEqualTo("no template has the name `partials/note.peb`");
        assertThat(fault.help()).hasValue("did you mean `partials/notes.peb`?");
    }

    @Test
    void nothing_outside_the_theme_can_be_included() {
        assertThat(early("p.peb", "{% include \"../../../etc/passwd\" %}").message())
                .contains("../../../etc/passwd");
        assertThat(fault("p.peb", "{% include \"/etc/\" + \"passwd\" %}").message())
                .isEqualTo("no template has the name `/etc/passwd`");
    }

    @Test
    void a_template_that_cannot_be_read_is_blamed_on_its_line() {
        Diagnostic fault = early("p.peb", "<p>\n{% if v.title %}\n");
        assertThat(fault.at().file()).isEqualTo("templates/p.peb");
        assertThat(fault.at().line()).isGreaterThanOrEqualTo(2);
        assertThat(fault.message()).startsWith("this template does not work: ");
    }

    @Test
    void every_template_with_a_fault_is_named_in_one_go() {
        List<Diagnostic> found = Templates.of(theme("a.peb", "{% if %}", "b.peb", "{{ ", "c.peb", "fine"))
                .diagnostics();
        assertThat(found)
                .extracting(d -> d.at().file())
                .containsExactlyInAnyOrder("templates/a.peb", "templates/b.peb");
    }

    @Test
    void a_template_that_is_not_utf_8_is_a_fault() {
        SortedMap<String, byte[]> files = new TreeMap<>(Map.of("p.peb", new byte[] {'<', (byte) 0xff}));
        assertThat(Templates.of(files).diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("this template is not UTF-8 text");
    }

    @Test
    void a_template_that_includes_itself_is_a_fault_not_a_crash() {
        assertThat(fault("p.peb", "x{% include \"p.peb\" %}").message())
                .isEqualTo("this template includes itself without an end");
    }

    @Test
    void files_that_are_no_templates_are_left_alone() {
        assertThat(Templates.of(theme("assets/css/x.css", "{{ not.a.template }}"))
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void pages_rendered_side_by_side_are_the_same_as_one_after_another() throws Exception {
        Templates templates = ThemePreview.templates(ThemePreview.theme());
        List<Samples.Sample> samples = Samples.all();
        List<String> alone =
                samples.stream().map(s -> ThemePreview.page(templates, s)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> tasks = new ArrayList<>();
            for (int round = 0; round < 8; round++) {
                for (Samples.Sample sample : samples) tasks.add(() -> ThemePreview.page(templates, sample));
            }
            List<Future<String>> pages = threads.invokeAll(tasks);
            for (int i = 0; i < pages.size(); i++) {
                assertThat(pages.get(i).get()).isEqualTo(alone.get(i % alone.size()));
            }
        } finally {
            threads.shutdown();
        }
    }
}
