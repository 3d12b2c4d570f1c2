package jejak.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import jejak.build.Session.Attempt;
import jejak.diagnostic.Diagnostic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document that nobody touched is at fault, or no longer, as soon as something else is as it was not. */
class SessionRecallTest {
    private static final String LINKER = "content/events/linker.md";
    private static final String LINKED = "content/events/linked.md";
    private static final String SETTINGS = "content/site.yml";
    private static final String COPY = "content/documents/order.txt";
    private static final String SOURCE = "content/sources/order-email.md";

    private static final String TARGET = """
            ---
            title: Linked
            date: 2019-03-04
            actors: [mara-lind]
            sources: [coast-paper]
            claims:
              - {id: paid, text: It was paid for, for: [coast-paper]}
            ---
            ## A cause

            Words.
            """;

    @TempDir
    private Path folder;

    private GoldenSession golden;
    private Path source;
    private Session session;

    @BeforeEach
    void two_events_of_which_one_leads_to_the_other() throws IOException {
        golden = new GoldenSession(folder, false);
        source = golden.source();
        session = golden.session();
        write(LINKED, TARGET);
        write(LINKER, """
                ---
                title: Linker
                date: 2019-03-05
                actors: [mara-lind]
                sources: [coast-paper]
                related: [linked]
                ---
                See [[linked]], [its cause](events/linked.md#a-cause) and [its claim](events/linked.md#claim-paid).
                """);
        assertThat(faultsOf(session.attempt(), LINKER)).isEmpty();
    }

    @AfterEach
    void stop() {
        golden.close();
    }

    @Test
    void words_of_what_is_linked_to_change_nothing() throws IOException {
        assertThat(after(LINKED, TARGET.replace("Words", "Other words"))).isEmpty();
    }

    @Test
    void a_heading_that_went() throws IOException {
        assertThat(after(LINKED, TARGET.replace("A cause", "Causes"))).hasSize(1);
        assertThat(after(LINKED, TARGET)).isEmpty();
    }

    @Test
    void a_claim_that_went() throws IOException {
        assertThat(after(LINKED, TARGET.replace("{id: paid,", "{id: sent,"))).hasSize(1);
        assertThat(after(LINKED, TARGET)).isEmpty();
    }

    @Test
    void an_event_that_is_held_back() throws IOException {
        assertThat(after(LINKED, TARGET.replace("title:", "draft: true\ntitle:")))
                .isNotEmpty();
        assertThat(after(LINKED, TARGET.replace("title:", "embargo: 2030-01-01T00:00:00Z\ntitle:")))
                .isNotEmpty();
        assertThat(after(LINKED, TARGET)).isEmpty();
    }

    @Test
    void an_event_that_is_withdrawn() throws IOException {
        after(LINKED, TARGET.replace("title:", "withdrawn: {date: 2020-01-01, reason: It was wrong}\ntitle:"));
        assertThat(after(LINKED, TARGET)).isEmpty();
    }

    @Test
    void an_event_that_is_gone() throws IOException {
        Files.delete(source.resolve(LINKED));
        assertThat(checked(Set.of(LINKED), LINKER)).isNotEmpty();
        assertThat(after(LINKED, TARGET)).isEmpty();
    }

    @Test
    void a_page_of_the_same_name_makes_a_link_doubtful() throws IOException {
        String page = "content/pages/linked.md";
        write(page, "---\ntitle: A page\n---\nWords.\n");
        assertThat(checked(Set.of(page), LINKER)).hasSize(1);
    }

    @Test
    void a_copy_that_has_other_words() throws IOException {
        String ordered = "content/events/ferry-ordered.md";
        String words = Files.readString(source.resolve(COPY));
        write(COPY, words.replace("ferry", "barge"));
        assertThat(checked(Set.of(COPY), ordered)).isNotEmpty();
        write(COPY, words);
        assertThat(checked(Set.of(COPY), ordered)).isEmpty();
    }

    @Test
    void a_source_that_lost_its_copy_while_quotations_must_be_checked() throws IOException {
        String ordered = "content/events/ferry-ordered.md";
        write(
                SETTINGS,
                Files.readString(source.resolve(SETTINGS))
                        .replace("require_quote_check: false", "require_quote_check: true"));
        checked(Set.of(SETTINGS), ordered);
        String with = Files.readString(source.resolve(SOURCE));
        write(SOURCE, with.replaceAll("(?m)^(file|sha256|publish_file):.*\n", ""));
        assertThat(checked(Set.of(SOURCE), ordered)).isNotEmpty();
    }

    private List<Diagnostic> after(String path, String text) throws IOException {
        write(path, text);
        return checked(Set.of(path), LINKER);
    }

    /** What is wrong with that file, which a build from nothing says too. */
    private List<Diagnostic> checked(Set<String> touched, String path) {
        Attempt attempt = session.attempt(touched);
        assertThat(attempt.diagnostics()).containsExactlyInAnyOrderElementsOf(GoldenSession.told(golden.build()));
        return faultsOf(attempt, path);
    }

    private static List<Diagnostic> faultsOf(Attempt attempt, String path) {
        return attempt.diagnostics().stream()
                .filter(d -> d.at().file().equals(path))
                .toList();
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(source.resolve(path), text);
    }
}
