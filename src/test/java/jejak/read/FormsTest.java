package jejak.read;

import static jejak.read.Given.place;
import static jejak.read.Given.read;
import static org.assertj.core.api.Assertions.assertThat;

import jejak.diagnostic.Faults;
import jejak.model.Closeness;
import jejak.model.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {

    private static String help(Type<?> type, String written) {
        Faults faults = new Faults();
        type.read(Node.of(Given.value(written)), faults);
        return faults.list().get(0).help().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"true, true", "yes, true", "True, true", "false, false", "no, false", "'\"no\"', false"})
    void a_flag_is_one_of_four_words(String written, boolean value) {
        assertThat(read(Forms.FLAG, written).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"on", "1", "y", "ya", "truee"})
    void another_word_is_no_flag(String written) {
        assertThat(read(Forms.FLAG, written).faults()).containsExactly("2:4+" + written.length() + " bad-flag");
    }

    @Test
    void a_number_is_whole_and_small_enough() {
        assertThat(read(Forms.NUMBER, "0").value()).isZero();
        assertThat(read(Forms.NUMBER, "999999999").value()).isEqualTo(999_999_999);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "1_000", "1000000000", "0x1F", "two", "\u0661"})
    void another_number_is_none(String written) {
        assertThat(read(Forms.NUMBER, written).faults()).containsExactly("2:4+" + written.length() + " bad-number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org",
                "http://example.org/a?b=c&d#e",
                "https://example.org:8443/a|b/{c}^",
                "https://ex\u00e4mple.org/\u9611",
                "https://[2001:db8::1]/x",
                "https://web.archive.org/web/2024/https://example.org/a",
                "https://a_b.example.org/",
                "https://example.org./",
                "https://example.org/%E9%98%91",
            })
    void an_address_is_kept_as_it_was_written(String written) {
        var read = read(Forms.URL, "'" + written + "'");

        assertThat(read.faults()).isEmpty();
        assertThat(read.value().url()).isEqualTo(written);
        assertThat(place(read.value().at())).isEqualTo("2:4+" + (written.length() + 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "//example.org",
                "ftp://example.org",
                "javascript:alert(1)",
                "data:text/html,x",
                "https://",
                "https:///x",
                "https://user@example.org/",
                "https://example.org/a b",
                "https://example.org/a\u00a0b",
                "https://example.org/\"x",
                "https://example.org/<x>",
                "https://ex ample.org",
                "https://exa|mple.org/",
                "HTTPS://example.org",
                "https://example..org/",
                "https://./",
                "https://a-label-of-more-than-the-sixty-three-octets-that-a-name-may-have.example/",
            })
    void another_address_is_none(String written) {
        assertThat(read(Forms.URL, "'" + written + "'").faults())
                .containsExactly("2:4+" + (written.length() + 2) + " bad-url");
    }

    @Test
    void the_help_for_an_address_knows_blanks() {
        assertThat(help(Forms.URL, "https://example.org/a b")).isEqualTo("write spaces as %20");
        assertThat(help(Forms.URL, "example.org")).isEqualTo("begin it with https:// or http://");
    }

    @Test
    void a_language_is_a_tag() {
        assertThat(read(Forms.LANG, "zh-Hant").value()).isEqualTo(new Lang("zh-Hant"));
        assertThat(read(Forms.LANG, "English").faults()).containsExactly("2:4+7 bad-language");
        assertThat(read(Forms.LANG, "en_US").faults()).containsExactly("2:4+5 bad-language");
    }

    @Test
    void a_country_is_two_capitals() {
        assertThat(read(Forms.COUNTRY, "ID").value()).isEqualTo("ID");
        assertThat(read(Forms.COUNTRY, "NO").value()).as("Norway is a text").isEqualTo("NO");
        assertThat(read(Forms.COUNTRY, "us").faults()).containsExactly("2:4+2 bad-country");
        assertThat(read(Forms.COUNTRY, "XX").faults()).containsExactly("2:4+2 bad-country");
    }

    @Test
    void codes_have_their_forms() {
        String digest = "0123456789abcdefABCDEF" + "0".repeat(42);

        assertThat(read(Forms.WIKIDATA, "Q42").value()).isEqualTo("Q42");
        assertThat(read(Forms.WIKIDATA, "42").faults()).containsExactly("2:4+2 bad-wikidata");
        assertThat(read(Forms.SHA256, digest).value()).isEqualTo(digest);
        assertThat(read(Forms.SHA256, "1".repeat(64)).value()).as("all digits").isEqualTo("1".repeat(64));
        assertThat(read(Forms.SHA256, digest.substring(1)).faults()).containsExactly("2:4+63 bad-sha256");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"documents/x.pdf", "documents/a/b.c.txt", "documents/\u9611\u5915.txt", "documents/a b.pdf"})
    void a_local_file_lies_under_documents(String written) {
        assertThat(read(Forms.DOCUMENT, written).value()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x.pdf",
                "/etc/passwd",
                "documents",
                "documents/",
                "documents/../site.yml",
                "documents/a/../../x",
                "documents//x",
                "documents/a\\b",
                "../documents/x",
            })
    void no_path_leaves_that_folder(String written) {
        assertThat(read(Forms.DOCUMENT, written).faults()).containsExactly("2:4+" + written.length() + " bad-path");
    }

    @Test
    void a_word_of_a_list_is_taken_as_it_is_spelt() {
        Type<Closeness> type = Forms.word(Closeness.class, Closeness.REPORTING);

        assertThat(read(type, "party").value()).isEqualTo(Closeness.PARTY);
        assertThat(read(type, "Party").faults()).containsExactly("2:4+5 unknown-word");
        assertThat(help(type, "Party")).isEqualTo("did you mean `party`?");
        assertThat(help(type, "primry")).isEqualTo("did you mean `primary`?");
        assertThat(help(type, "hearsay")).isEqualTo("use one of these words");
    }
}
