package jejak.site;

import static jejak.site.Given.account;
import static jejak.site.Given.claim;
import static jejak.site.Given.event;
import static jejak.site.Given.page;
import static jejak.site.Given.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jejak.model.AccountKind;
import org.junit.jupiter.api.Test;

class AnchorsTest {
    private static final Path TEMPLATES = Path.of("templates/pages");

    @Test
    void an_event_has_its_claims_accounts_and_money() {
        assertThat(Anchors.of(event("e")
                        .claims(claim("raise"))
                        .accounts(account(AccountKind.DRIFT, Optional.empty(), "memo"))
                        .funding(row("1 USD").id("first"), row("2 USD"))
                        .corrected()
                        .build()))
                .containsExactly(
                        "account-1",
                        "claim-raise",
                        "money-2",
                        "money-first",
                        "part-accounts",
                        "part-claims",
                        "part-corrections",
                        "part-money");
    }

    @Test
    void what_is_empty_has_no_anchor() {
        assertThat(Anchors.of(event("e").build())).isEmpty();
        assertThat(Anchors.of(page("p").build())).isEmpty();
    }

    /** The anchors that links rely on are those of the theme. */
    @Test
    void the_theme_has_every_section() throws IOException {
        String event = Files.readString(TEMPLATES.resolve("event.peb"))
                + Files.readString(TEMPLATES.resolveSibling("partials").resolve("changes.peb"));

        for (String section :
                List.of(Anchors.CLAIMS, Anchors.ACCOUNTS, Anchors.MONEY, Anchors.REPLIES, Anchors.CORRECTIONS)) {
            assertThat(event).contains("id=\"" + section + "\"");
        }
        for (String kind : List.of("actor.peb", "page.peb")) {
            assertThat(Files.readString(TEMPLATES.resolve(kind))).contains("id=\"" + Anchors.ACCOUNTS + "\"");
        }
    }
}
