package jejak.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextFragmentTest {
    private static final String PAGE = "https://example.org/post";

    @Test
    void a_short_quotation_is_named_whole() {
        assertThat(TextFragment.of(PAGE, "Manhattan Project")).contains(PAGE + "#:~:text=Manhattan%20Project");
    }

    @Test
    void a_long_one_is_named_by_its_ends() {
        assertThat(TextFragment.of(PAGE, "one two three four five six seven eight nine ten eleven"))
                .contains(PAGE + "#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven");
    }

    @Test
    void what_an_editor_put_in_or_left_out_is_in_neither_end() {
        assertThat(TextFragment.of(PAGE, "we agreed [...] to want[ed] pay [him] back"))
                .contains(PAGE + "#:~:text=we%20agreed,back");
        assertThat(TextFragment.of(PAGE, "[...]")).isEmpty();
    }

    @Test
    void signs_that_mean_something_are_encoded() {
        assertThat(TextFragment.of(PAGE, "up-front, R&D “now”"))
                .contains(PAGE + "#:~:text=up%2Dfront%2C%20R%26D%20%E2%80%9Cnow");
    }

    @Test
    void it_goes_behind_a_fragment_that_is_there() {
        assertThat(TextFragment.of(PAGE + "#part-2", "the vote")).contains(PAGE + "#part-2:~:text=the%20vote");
    }

    @Test
    void what_browsers_show_as_no_page_of_text_has_none() {
        assertThat(TextFragment.of("https://example.org/a.PDF?x=1#page=3", "the vote"))
                .isEmpty();
    }
}
