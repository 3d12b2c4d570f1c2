package jejak.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jejak.golden.BuiltSite;
import jejak.model.Access;
import jejak.model.AccountKind;
import jejak.model.ActorKind;
import jejak.model.Authenticity;
import jejak.model.Change;
import jejak.model.Closeness;
import jejak.model.Consulted;
import jejak.model.DateBasis;
import jejak.model.FundingKind;
import jejak.model.FundingStatus;
import jejak.model.Importance;
import jejak.model.Relation;
import jejak.model.SourceKind;
import jejak.model.Status;
import jejak.model.Worded;
import org.junit.jupiter.api.Test;

/** The golden site shows what becomes of every key; so a new key needs a line in it. */
class GoldenSiteKeysTest {
    private static final Path CONTENT = BuiltSite.golden().source().resolve("content");

    @Test
    void every_key_of_every_kind_is_used() {
        used("site.yml", SettingsFields.KEYS.keys());
        used("events", EventFields.KEYS.keys());
        used("actors", ActorFields.KEYS.keys(), "draft", "embargo", "review_by", "checked_by", "withdrawn", "updates");
        used(
                "sources",
                SourceFields.KEYS.keys(),
                "embargo",
                "review_by",
                "checked_by",
                "withdrawn",
                "updates",
                "corrections",
                "replies",
                "published",
                "redirect_from");
        used(
                "pages",
                PageFields.KEYS.keys(),
                "embargo",
                "review_by",
                "checked_by",
                "corrections",
                "replies",
                "redirect_from");
    }

    @Test
    void every_key_inside_an_event_is_used() {
        used("events", EvidenceFields.CITATION_KEYS.keys());
        used("events", MoneyFields.KEYS.keys());
        used(
                "events",
                List.of("text", "by", "for", "against", "note", "question", "versions", "says", "change", "finding"));
        used("events", List.of("rel", "alt", "caption", "credit", "was", "now", "why", "what", "asked", "answered"));
    }

    @Test
    void every_word_of_the_closed_lists_is_used() {
        words("events", "kind", FundingKind.values());
        words("events", "status", FundingStatus.values());
        words("events", "status", Status.values());
        words("events", "kind", AccountKind.values());
        words("events", "date_basis", DateBasis.values());
        words("events", "importance", new Worded[] {Importance.KEY, Importance.MINOR});
        words("events", "rel", Relation.values());
        words("events", "change", new Worded[] {Change.MAGNITUDE, Change.UNIT, Change.DATE});
        words("actors", "kind", ActorKind.values());
        words("sources", "kind", SourceKind.values());
        words("sources", "closeness", Closeness.values());
        words("sources", "access", Access.values());
        words("sources", "authenticity", new Worded[] {Authenticity.UNDISPUTED, Authenticity.FORGED});
        words("sources", "consulted", new Worded[] {Consulted.PART, Consulted.NO});
    }

    /** @param elsewhere keys that all kinds share and that another kind's files show */
    private static void used(String where, List<String> keys, String... elsewhere) {
        List<String> missing = new ArrayList<>(keys);
        missing.removeAll(List.of(elsewhere));
        String text = text(where);
        missing.removeIf(key -> Pattern.compile("(?m)(?:^|[\\s{,])" + key + ":(?:\\s|$)")
                .matcher(text)
                .find());
        assertThat(missing).as("unused in " + where).isEmpty();
    }

    private static void words(String where, String key, Worded[] words) {
        String text = text(where);
        List<String> missing = new ArrayList<>();
        for (Worded word : words) {
            String used = "(?m)(?:^|[\\s{,])" + key + ": " + word.word() + "(?:[\\s,}]|$)";
            if (!Pattern.compile(used).matcher(text).find()) missing.add(word.word());
        }
        assertThat(missing).as(key + " in " + where).isEmpty();
    }

    private static String text(String where) {
        try (Stream<Path> files = Files.walk(CONTENT.resolve(where))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file)).append('\n');
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
