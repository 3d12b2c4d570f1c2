package jejak.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import jejak.diagnostic.Outcome;
import jejak.render.plate.Mould;
import jejak.render.plate.PageBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed the quick way, and that nobody can tell it from what Pebble prints. */
class PlateTest {
    public record Page(String title, List<Part> parts, String none, String blank, boolean isDraft, int rank) {}

    public record Part(String label, List<String> words) {}

    private static final Page PAGE = new Page(
            "Tom & \"Jerry's\" <b> \u00e9\u2014\ud83d\ude00",
            List.of(new Part("one", List.of("a", "b")), new Part("two", List.of())),
            "",
            " \t",
            true,
            2);
    private static final Map<String, String> WORDS = Map.of("notes", "Notes & more");

    private static final Map<String, String> THEME = Map.of(
            "macros.peb",
            "{% macro tag(text, rank) %}<i{{ rank }}>{{ text }}{{ mark(text) }}</i{{ rank }}>{% endmacro %}\n"
                    + "{% macro mark(label) %}[{% if label is empty %}-{% else %}{{ label }}{% endif %}]{% endmacro %}",
            "layout.peb",
            "{# every page #}\n{% import \"macros.peb\" %}\n<h1>{{ v.title }}</h1>\n"
                    + "{% block head %}default {{ v.rank }}{% endblock %}\n{% block main %}{% endblock %}\nend",
            "part.peb",
            "<b>{{ p.label }} {{ level }} {{ v.title }}</b>");

    private static Outcome<Templates> templates(String page) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        THEME.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        files.put("pages/p.peb", page.getBytes(StandardCharsets.UTF_8));
        return Templates.of(files);
    }

    // what needs Pebble's help is found out only when it is printed
    private static boolean isPrintedQuickly(Templates templates) {
        return templates.printQuickly("pages/p.peb", PAGE, WORDS, new PageBuffer());
    }

    private static String quick(Templates templates) {
        PageBuffer out = new PageBuffer();
        assertThat(templates.render("pages/p.peb", PAGE, WORDS, out)).isEmpty();
        return new String(out.bytes(), 0, out.length(), StandardCharsets.UTF_8);
    }

    private static String slow(Templates templates) {
        StringWriter out = new StringWriter();
        assertThat(templates.render("pages/p.peb", PAGE, WORDS, out)).isEmpty();
        return out.toString();
    }

    @Test
    void every_page_of_the_theme_is_printed_quickly_and_as_pebble_prints_it() {
        Templates templates = ThemePreview.templates(ThemePreview.theme());
        ThemePreview.theme().keySet().stream()
                .filter(name -> name.startsWith("pages/"))
                .forEach(name -> assertThat(templates.isQuick(name))
                        .as("%s uses of Pebble only what `render.plate` knows", name)
                        .isTrue());
        for (Samples.Sample sample : Samples.all()) {
            StringWriter slow = new StringWriter();
            assertThat(templates.render(sample.template(), sample.view(), ThemePreview.words(sample.lang()), slow))
                    .isEmpty();
            assertThat(quick(templates, sample)).as(sample.path()).isEqualTo(slow.toString());
        }
    }

    @Test
    void what_a_file_keeps_of_the_theme_prints_every_page_without_its_templates() throws IOException {
        Templates templates = ThemePreview.templates(ThemePreview.theme());
        templates.ready();
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        templates.mould().write(new DataOutputStream(kept));
        Mould mould = Mould.read(new DataInputStream(new ByteArrayInputStream(kept.toByteArray())));
        SortedMap<String, byte[]> unreadable = new TreeMap<>();
        ThemePreview.theme().keySet().forEach(name -> unreadable.put(name, "{% if".getBytes(StandardCharsets.UTF_8)));
        Templates again = Templates.ofSound(unreadable, mould);
        for (Samples.Sample sample : Samples.all()) {
            assertThat(quick(again, sample)).as(sample.path()).isEqualTo(quick(templates, sample));
        }
    }

    private static String quick(Templates templates, Samples.Sample sample) {
        PageBuffer out = new PageBuffer();
        assertThat(templates.printQuickly(sample.template(), sample.view(), ThemePreview.words(sample.lang()), out))
                .as("%s is printed without Pebble's help", sample.path())
                .isTrue();
        return new String(out.bytes(), 0, out.length(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plain {{ v.title }} {{ v.title | raw }} {{ \"<literal>\" }} {{ t.notes }} {{ v.rank + 1 }} {{ v.isDraft }}",
                "{% extends \"layout.peb\" %}{% block main %}{{ tag(v.title, 3) }}{{ tag(\"\", v.rank) }}{% endblock %}",
                "{% extends \"layout.peb\" %}\n{% block head %}other{% endblock %}\n{% block main %}x{% endblock %}\n",
                "{% for p in v.parts %}{{ loop.index + 1 }}{% if loop.first %}f{% endif %}{{ p.label }}"
                        + "{% for w in p.words %}{{ w }}{% if not loop.last %}, {% endif %}{% else %}none{% endfor %}"
                        + "{% if not loop.last %}; {% endif %}{% endfor %}",
                "{% for p in v.parts %}{% include \"part.peb\" with {\"p\": p, \"level\": v.rank + 1} %}{% endfor %}",
                "{% if v.none is empty and v.blank is empty %}a{% endif %}{% if v.title is not empty or v.isDraft %}b{% endif %}",
                "{% if v.parts | length > 1 %}many{% else %}few{% endif %}",
                "{% if v.title | length > 3 %}long{% endif %}{{ v.title | length }}{{ v.none | length }}",
                "{% for p in v.parts %}[{{ p.words | join(\"|\") }}]{% endfor %}",
                "{% if v.title == \"x\" %}x{% elseif v.isDraft %}draft{% else %}y{% endif %}{% if v.title != \"x\" %}z{% endif %}"
            })
    void what_is_plain_is_printed_quickly_and_as_pebble_prints_it(String page) {
        Templates templates = templates(page).value();
        assertThat(isPrintedQuickly(templates)).isTrue();
        assertThat(quick(templates)).isEqualTo(slow(templates)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% set x = v.title %}{{ x }}",
                "{{ v.title | upper }}",
                "{{ v.rank == 2 ? \"two\" : \"other\" }}",
                "{% macro own(x) %}({{ x }}){% endmacro %}{{ own(v.title) }}",
                "{% autoescape false %}{{ v.title }}{% endautoescape %}",
                "before {% extends \"layout.peb\" %}{% block main %}m{% endblock %}",
                "{% extends \"layout.peb\" %}{% if v.isDraft %}{% block main %}m{% endblock %}{% endif %}",
                "{% extends \"layout.peb\" %}{% block main %}m{% block head %}h{% endblock %}{% endblock %}",
                "{% extends \"layout.peb\" %}{% block head %}{{ parent() }}!{% endblock %}",
                "{% extends \"layout.peb\" %}{% set z = 1 %}{% block main %}{{ z }}{% endblock %}",
                "{% for i in range(1, 3) %}{{ i }}{% endfor %}"
            })
    void what_is_not_plain_is_left_to_pebble(String page) {
        Templates templates = templates(page).value();
        assertThat(templates.isQuick("pages/p.peb")).isFalse();
        assertThat(quick(templates)).isEqualTo(slow(templates)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% if v.rank %}a number is true{% endif %}",
                "{% if v.rank == 2 %}numbers are compared{% endif %}",
                "{% for p in t %}a map is looped over{% endfor %}",
                "{{ v.title }}{% if v.none %}x{% else %}y{% endif %}{{ v.parts }}"
            })
    void a_value_that_only_pebble_can_handle_is_left_to_it_when_it_comes(String page) {
        Templates templates = templates(page).value();
        assertThat(templates.isQuick("pages/p.peb")).isTrue();
        assertThat(isPrintedQuickly(templates)).isFalse();
        assertThat(quick(templates)).isEqualTo(slow(templates)).isNotEmpty();
    }

    @Test
    void a_fault_is_told_by_pebble_with_its_place_and_what_was_printed_before_is_dropped() {
        Templates templates = templates("one\ntwo {{ v.titel }}").value();
        PageBuffer out = new PageBuffer();
        out.write("before", 0, 6);
        assertThat(templates.render("pages/p.peb", PAGE, WORDS, out)).hasValueSatisfying(fault -> {
            assertThat(fault.at().file()).isEqualTo("templates/pages/p.peb");
            assertThat(fault.at().line()).isEqualTo(2);
            assertThat(fault.help()).hasValue("did you mean `title`?");
        });
    }

    @Test
    void templates_that_include_themselves_are_a_fault_and_not_an_end() {
        assertThat(templates("{% include \"pages/p.peb\" %}")
                        .value()
                        .render("pages/p.peb", PAGE, WORDS, new PageBuffer()))
                .isPresent();
    }
}
