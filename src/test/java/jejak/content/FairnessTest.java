package jejak.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jejak.content.Texts.Text;
import jejak.golden.BuiltSite;
import jejak.model.Actor;
import jejak.model.ActorKind;
import jejak.model.Citation;
import jejak.model.Closeness;
import jejak.model.Document;
import jejak.model.Event;
import jejak.model.Kind;
import jejak.model.Localized;
import jejak.model.Money;
import jejak.model.Participant;
import jejak.model.Prose;
import jejak.model.Ref;
import jejak.site.Part;
import jejak.site.Row;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a lawyer for anybody named here would look for. */
class FairnessTest {
    private static final int LONGEST_QUOTATION = 6;
    private static final Pattern QUOTED = Pattern.compile("“([^”]*)”|\"([^\"]*)\"");
    private static final Pattern DATA = Pattern.compile("\\.(?:json|jsonld|csv|xml|ics|bib|gexf|graphml)$");
    private static final Pattern ADDRESS = Pattern.compile("https?://([\\w.-]+)");
    private static final Pattern LOADED = Pattern.compile(
            "(?i)\\b(?:claim(?:s that|ed)|admit\\w*|confess\\w*|slam\\w*|blast\\w*|boast\\w*|brag\\w*|lash\\w*|schem(?:es?|ed|ing)"
                    + "|plott\\w*|betray\\w*|ruthless|cunning|notorious|infamous|so-called|of course|clearly|obviously"
                    + "|shocking\\w*|stunning\\w*|bombshell|explosive)\\b");
    private static final Path RESOURCES = Path.of("src/test/resources/content");

    @RegisterExtension
    static final BuiltSite SITE = BuiltSite.own();

    private static List<String> lines(String resource) throws IOException {
        return Files.readAllLines(RESOURCES.resolve(resource), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    @Test
    void every_event_says_what_its_date_rests_on() {
        assertThat(OwnContent.CONTENT.events().stream()
                        .filter(event -> event.dateBasis().isEmpty())
                        .map(Event::id))
                .isEmpty();
    }

    @Test
    void no_quotation_is_longer_than_six_words_in_either_edition() {
        List<String> longer = new ArrayList<>();
        List<String> quotations = new ArrayList<>();
        for (Document document : OwnContent.documents()) {
            for (Text text : Texts.of(document)) {
                // the title of a source is its own
                if (document.kind() == Kind.SOURCE && text.field().equals("title")) continue;
                Stream.concat(Stream.of(text.original()), text.indonesian().stream())
                        .forEach(words -> quoted(words).forEach(quotation -> {
                            quotations.add(quotation);
                            if (quotation.trim().split("\\s+").length > LONGEST_QUOTATION) {
                                longer.add(text.where() + ": " + quotation);
                            }
                        }));
            }
        }
        for (Event event : OwnContent.CONTENT.events()) {
            for (String quote : quotes(event)) {
                quotations.add(quote);
                if (quote.split("\\s+").length > LONGEST_QUOTATION) longer.add(event.id() + ": " + quote);
            }
        }
        assertThat(longer).isEmpty();
        assertThat(quotations).as("quotations found at all").hasSizeGreaterThan(40);
    }

    private static Stream<String> quoted(String words) {
        List<String> found = new ArrayList<>();
        Matcher quote = QUOTED.matcher(words);
        while (quote.find()) found.add(quote.group(1) == null ? quote.group(2) : quote.group(1));
        return found.stream();
    }

    private static List<String> quotes(Event event) {
        List<Citation> cited = new ArrayList<>(event.sources());
        event.claims().forEach(claim -> cited.addAll(claim.supporting()));
        event.claims().forEach(claim -> cited.addAll(claim.against()));
        event.accounts().forEach(account -> account.versions().forEach(version -> cited.addAll(version.sources())));
        return cited.stream()
                .flatMap(citation -> citation.quote().stream())
                .map(quote -> quote.value())
                .toList();
    }

    @Test
    void nothing_unconfirmed_injurious_or_private_is_on_any_page() throws IOException {
        List<Pattern> withheld = lines("withheld.txt").stream()
                .map(line -> line.substring(0, line.lastIndexOf(" | ")).strip())
                .map(form -> Pattern.compile(form.toLowerCase(Locale.ROOT)))
                .toList();
        // what only machines read can be quoted too
        List<String> data =
                SITE.paths().stream().filter(path -> DATA.matcher(path).find()).toList();
        Map<String, String> stretches = new LinkedHashMap<>();
        for (String path : SITE.pages())
            stretches(SITE.page(path)).forEach(words -> stretches.putIfAbsent(words, path));
        for (String path : data) SITE.text(path).lines().forEach(words -> stretches.putIfAbsent(words, path));
        List<String> found = new ArrayList<>();
        stretches.forEach((words, path) -> {
            String lower = words.toLowerCase(Locale.ROOT);
            for (Pattern form : withheld) if (form.matcher(lower).find()) found.add(path + ": " + form);
        });
        assertThat(withheld).hasSizeGreaterThan(30);
        assertThat(data).contains("data/site.json", "feed.xml", "id/feed.xml");
        assertThat(found).isEmpty();
    }

    /** Stretch by stretch: the number of a note is not the day of the date that comes after it. */
    private static List<String> stretches(org.jsoup.nodes.Document page) {
        List<String> stretches = new ArrayList<>(List.of(page.title()));
        page.body().nodeStream(TextNode.class).forEach(node -> stretches.add(node.text()));
        return stretches;
    }

    @Test
    void verbs_are_neutral_and_no_adverb_persuades() {
        List<String> loaded = new ArrayList<>();
        for (Document document : OwnContent.documents()) {
            for (Text text : Texts.of(document)) {
                // the title of a source is its own
                if (document.kind() == Kind.SOURCE && text.field().equals("title")) continue;
                Matcher word = LOADED.matcher(text.original());
                while (word.find()) loaded.add(text.where() + ": " + word.group());
            }
        }
        assertThat(loaded).isEmpty();
    }

    /** Stretch by stretch: the number of a note is not the day of the date that comes after it. */
    private static String words(org.jsoup.nodes.Document page) {
        StringBuilder text = new StringBuilder(page.title());
        page.body().nodeStream(TextNode.class).forEach(node -> text.append('\n').append(node.text()));
        return text.toString();
    }

    @Test
    void no_date_of_an_event_is_finer_than_a_copy_that_was_read() {
        Set<String> monthsAtMost = Set.of(
                "founding-pay-offer",
                "whatever-it-takes",
                "early-pay",
                "microsoft-compute-offer",
                "microsoft-revised-terms",
                "founders-doubts-relayed",
                "zero-odds",
                "lp-draft-shared",
                "gpt-2",
                "injunction-refused");
        assertThat(OwnContent.CONTENT.events().stream()
                        .filter(event -> monthsAtMost.contains(event.id().text())))
                .hasSameSizeAs(monthsAtMost)
                .noneMatch(event -> event.date().value().isExactDay());
    }

    @Test
    void no_weak_host_is_linked() throws IOException {
        List<String> weak = lines("weak-hosts.txt");
        assertThat(weak).hasSizeGreaterThan(30);
        List<String> linked = new ArrayList<>();
        int links = 0;
        for (String path : SITE.pages()) {
            for (Element link : SITE.page(path).select("[href^=http], [src^=http]")) {
                String host = host(link.attr(link.hasAttr("href") ? "href" : "src"));
                links++;
                if (isWeak(host, weak)) linked.add(path + ": " + host);
            }
        }
        for (String path : SITE.paths()) {
            if (!DATA.matcher(path).find()) continue;
            Matcher address = ADDRESS.matcher(SITE.text(path));
            while (address.find()) if (isWeak(address.group(1), weak)) linked.add(path + ": " + address.group());
        }
        assertThat(links).as("links found at all").isGreaterThan(1000);
        assertThat(linked).isEmpty();
    }

    private static boolean isWeak(String host, List<String> weak) {
        return weak.stream().anyMatch(w -> host.equals(w) || host.endsWith("." + w));
    }

    private static String host(String url) {
        return url.replaceFirst("^https?://", "").replaceFirst("[/?#:].*$", "");
    }

    /** Those who sued or were sued, by their own part in an event about a court. */
    private static List<Actor> litigants() {
        Set<String> parts = Set.of("plaintiff", "defendant", "counterclaimant");
        List<String> ids = OwnContent.CONTENT.events().stream()
                .filter(event -> event.topics().contains("litigation"))
                .flatMap(event -> event.actors().stream())
                .filter(p -> p.role()
                        .map(Localized::original)
                        .filter(parts::contains)
                        .isPresent())
                .map(Participant::actor)
                .map(Ref::target)
                .distinct()
                .toList();
        return OwnContent.CONTENT.actors().stream()
                .filter(actor -> ids.contains(actor.id().text()))
                .toList();
    }

    @Test
    void the_page_of_each_living_litigant_carries_both_published_cases() {
        List<Actor> people = litigants().stream()
                .filter(actor ->
                        actor.actorKind() == ActorKind.PERSON && actor.died().isEmpty())
                .toList();
        assertThat(people)
                .extracting(actor -> actor.id().text())
                .containsExactly("elon-musk", "greg-brockman", "sam-altman");
        for (Actor actor : people) {
            assertThat(speakers(actor)).as("whose case %s carries", actor.id()).contains("elon-musk", "openai");
        }
    }

    /** Whoever sued, was sued, testified or judged, by a part in an event or by a role of their own. */
    @Test
    void the_page_of_everyone_who_stood_before_the_court_carries_both_published_cases() {
        Set<String> parts = Set.of("plaintiff", "defendant", "witness", "judge");
        Set<String> ids = new TreeSet<>();
        for (Event event : OwnContent.CONTENT.events()) {
            for (Participant p : event.actors()) {
                if (isOneOf(parts, p.role())) ids.add(p.actor().target());
            }
        }
        List<String> oneSided = new ArrayList<>();
        List<String> held = new ArrayList<>();
        for (Actor actor : OwnContent.CONTENT.actors()) {
            boolean stood = ids.contains(actor.id().text())
                    || actor.roles().stream().anyMatch(role -> isOneOf(parts, Optional.of(role.role())));
            if (!stood) continue;
            held.add(actor.id().text());
            if (!speakers(actor).containsAll(List.of("elon-musk", "openai"))) {
                oneSided.add(actor.id() + " cites the statements of " + speakers(actor));
            }
        }
        assertThat(held)
                .contains(
                        "elon-musk", "openai", "microsoft", "ilya-sutskever", "shivon-zilis", "yvonne-gonzalez-rogers");
        assertThat(oneSided).isEmpty();
    }

    private static boolean isOneOf(Set<String> parts, Optional<Localized<String>> role) {
        return role.map(Localized::original)
                .filter(words -> parts.stream().anyMatch(part -> words.matches("(?s).*\\b" + part + "\\b.*")))
                .isPresent();
    }

    /** Beside a title there is no note that could take back a bare "paid". */
    @Test
    void a_sum_beside_a_title_says_when_a_party_alone_carries_it_or_it_is_disputed() {
        int held = 0;
        for (Event event : OwnContent.CONTENT.events()) {
            List<Row> rows = OwnContent.SITE.ledger().rowsOf(event).stream()
                    .filter(row -> row.funding().amount() instanceof Money)
                    .toList();
            Element entry = SITE.page("timeline.html")
                    .select(".entry:has(a[href=events/" + event.id() + ".html])")
                    .last();
            for (Row row : rows) {
                if (row.part() == Part.SAID_TO_HAVE_MOVED) {
                    held++;
                    assertThat(entry.select(".sum").eachText())
                            .as(event.id().text())
                            .anyMatch(sum -> sum.endsWith("said to have moved"));
                }
                if (row.funding().disputed()) {
                    held++;
                    assertThat(entry.select(".sum").eachText())
                            .as(event.id().text())
                            .anyMatch(sum -> sum.endsWith(", disputed"));
                }
            }
        }
        assertThat(held).isGreaterThan(4);
    }

    /** Whose own statements a body cites. */
    private static List<String> speakers(Document document) {
        return document.body().original().blocks().stream()
                .flatMap(block -> block.segments().stream())
                .filter(Prose.Cite.class::isInstance)
                .map(segment -> ((Prose.Cite) segment).citation().source())
                .flatMap(ref -> OwnContent.SITE.source(ref).stream())
                .filter(source -> source.closeness() == Closeness.PARTY)
                .flatMap(source -> source.speaker().stream())
                .map(Ref::target)
                .distinct()
                .toList();
    }

    @Test
    void whoever_tells_how_the_case_went_tells_what_was_not_decided_and_as_of_when() {
        String asOf = OwnContent.CONTENT.settings().asOf().orElseThrow().toString();
        List<String> missing = new ArrayList<>();
        int told = 0;
        for (Document document : OwnContent.documents()) {
            boolean isIt = document.id().text().equals("verdict");
            boolean tells = linksTo("verdict", document) && linksTo("appeal-announced", document);
            if (!isIt && !tells) continue;
            told++;
            for (String lang : List.of("en", "id")) {
                String body = String.join(
                        "\n",
                        Texts.blocks(
                                lang.equals("en")
                                        ? document.body().original()
                                        : document.body().in(OwnContent.INDONESIAN)));
                boolean dated = Figures.of(lang).in(body).stream()
                        .anyMatch(figure -> figure.value().equals(asOf));
                boolean merits =
                        body.matches("(?is).*(?:merits|right or wrong|pokok (?:perkara|gugatan)|benar atau salah).*");
                if (!dated) missing.add(document.id() + " " + lang + ": no date");
                if (!merits) missing.add(document.id() + " " + lang + ": nothing on the merits");
            }
        }
        assertThat(missing).isEmpty();
        assertThat(told).isGreaterThan(5);
    }

    private static boolean linksTo(String id, Document document) {
        return document.body().original().blocks().stream()
                .flatMap(block -> block.segments().stream())
                .anyMatch(segment -> segment instanceof Prose.PageLink link
                        && link.target().target().equals(id));
    }
}
