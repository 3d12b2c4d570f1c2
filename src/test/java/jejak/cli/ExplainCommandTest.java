package jejak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import jejak.diagnostic.Code;
import org.junit.jupiter.api.Test;

class ExplainCommandTest {
    @Test
    void a_code_is_explained_with_its_severity_meaning_and_remedy() {
        Cli run = Cli.run("explain", "unknown-actor");
        assertThat(run.exit()).isZero();
        assertThat(run.err()).isEmpty();
        Code code = Codes.of("unknown-actor").orElseThrow();
        assertThat(run.out()).isEqualTo("unknown-actor (error)\n\n" + code.meaning() + "\n\n" + code.remedy() + "\n");
    }

    @Test
    void every_code_can_be_explained_and_is_listed_once_in_order() {
        assertThat(Cli.run("explain").out().lines().toList())
                .hasSizeGreaterThan(40)
                .isSorted()
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(Codes.ALL.stream().map(Code::tag).toList())
                .allMatch(tag -> tag.matches("[a-z0-9]+(-[a-z0-9]+)*"));
        for (Code code : Codes.ALL) {
            assertThat(Cli.run("explain", code.tag()).exit()).as(code.tag()).isZero();
            assertThat(code.meaning()).as(code.tag()).matches("(?s)\\S.*\\.");
            assertThat(code.remedy()).as(code.tag()).matches("(?s)\\S.*\\.");
        }
    }

    @Test
    void a_mistyped_code_gets_one_suggestion_and_a_strange_one_the_list() {
        Cli near = Cli.run("explain", "unknown-acter");
        assertThat(near.exit()).isEqualTo(2);
        assertThat(near.err()).contains("no fault has the code `unknown-acter`; did you mean `unknown-actor`?");
        assertThat(Cli.run("explain", "xyzzy").err()).contains("`jejak explain` lists them all");
    }
}
