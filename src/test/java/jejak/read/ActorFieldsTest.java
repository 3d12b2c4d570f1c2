package jejak.read;

import static jejak.read.Given.actor;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jejak.model.Actor;
import jejak.model.ActorKind;
import jejak.model.Living;
import jejak.model.RoleKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActorFieldsTest {

    private static Given.Read<Actor> with(String... more) {
        List<String> lines = new ArrayList<>(List.of("name: Sam Altman", "kind: person"));
        lines.addAll(List.of(more));
        return actor(lines.toArray(String[]::new));
    }

    @Test
    void the_smallest_actor_has_a_name_and_a_kind() {
        Actor actor = with().value();

        assertThat(actor.title().original()).isEqualTo("Sam Altman");
        assertThat(actor.actorKind()).isEqualTo(ActorKind.PERSON);
        assertThat(actor.living()).as("a person is taken to be alive").isEqualTo(Living.YES);
        assertThat(with().faults()).isEmpty();
        assertThat(actor().faults()).hasSize(2).containsOnly("1:1+3 missing-key");
    }

    @Test
    void an_actor_says_who_it_is() {
        Actor actor = with(
                        "aliases: [Altman, Samuel Altman]",
                        "summary: One sentence.",
                        "living: unknown",
                        "wikidata: Q42",
                        "website: https://example.org/",
                        "country: US",
                        "born: 1950",
                        "image: documents/x.jpg",
                        "credit: Court",
                        "alt: A man at a desk.",
                        "public_role: Named in the filings.")
                .value();

        assertThat(actor.aliases()).extracting(a -> a.value()).containsExactly("Altman", "Samuel Altman");
        assertThat(Given.place(actor.aliases().get(1).at())).isEqualTo("4:19+13");
        assertThat(actor.living()).isEqualTo(Living.UNKNOWN);
        assertThat(actor.wikidata()).contains("Q42");
        assertThat(actor.country()).contains("US");
        assertThat(actor.born()).isPresent();
        assertThat(actor.image()).hasValueSatisfying(image -> {
            assertThat(image.file().value()).isEqualTo("documents/x.jpg");
            assertThat(image.alt()).isPresent();
            assertThat(image.credit()).isPresent();
        });
        assertThat(actor.publicRole()).isPresent();
    }

    @Test
    void roles_have_an_organisation_a_kind_and_dates() {
        Actor.Role role = with(
                        "roles:",
                        "  - {role: co-chair, org: openai-inc, kind: director, from: 2015-12, to: 2018-02, sources: [a]}",
                        "  - role: adviser")
                .value()
                .roles()
                .get(0);

        assertThat(role.role().original()).isEqualTo("co-chair");
        assertThat(role.org()).isPresent();
        assertThat(role.kind()).contains(RoleKind.DIRECTOR);
        assertThat(role.from()).isPresent();
        assertThat(role.sources()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            born: 2011      | died: 2010      | 5:7+4 date-order
            founded: 2016   | dissolved: 2015 | 5:12+4 date-order
            """)
    void nothing_ends_before_it_begins(String from, String to, String fault) {
        assertThat(with(from, to).faults()).containsExactly(fault);
    }

    @Test
    void a_role_does_not_end_before_it_begins_either() {
        assertThat(with("roles: [{role: x, from: 2018, to: 2017-12}]").faults()).containsExactly("4:35+7 date-order");
    }

    @Test
    void dates_that_may_be_in_order_are_in_order() {
        assertThat(with("born: 2011-05", "died: 2011").faults()).isEmpty();
        assertThat(with("roles: [{role: x, from: 2015/.., to: 2016}]").faults()).isEmpty();
    }
}
