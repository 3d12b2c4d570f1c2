package jejak.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jejak.content.Figures.Figure;
import jejak.content.Figures.Kind;
import jejak.model.Account;
import jejak.model.Actor;
import jejak.model.Amount;
import jejak.model.Citation;
import jejak.model.Claim;
import jejak.model.Document;
import jejak.model.Event;
import jejak.model.Funding;
import jejak.model.Localized;
import jejak.model.Money;
import jejak.model.Page;
import jejak.model.Settings;
import jejak.model.Share;

/** Where the site carries figures: rows of money, claims, accounts and stated totals, each with the sources it rests on. */
final class Homes {
    private static final Figures ENGLISH = Figures.of("en");

    /** @param document empty for {@code site.yml} */
    record Home(Optional<Document> document, Set<String> sources, Set<String> figures) {}

    private final List<Home> homes = new ArrayList<>();

    static List<Home> all() {
        Homes all = new Homes();
        for (Event event : OwnContent.CONTENT.events()) all.event(event);
        for (Actor actor : OwnContent.CONTENT.actors()) all.accounts(actor, actor.accounts());
        for (Page page : OwnContent.CONTENT.pages()) all.accounts(page, page.accounts());
        for (Settings.StatedTotal total : OwnContent.CONTENT.settings().statedTotals()) {
            all.add(Optional.empty(), total.sources(), amounts(total.amount()));
        }
        return all.homes;
    }

    private void event(Event event) {
        for (Claim claim : event.claims()) {
            List<Citation> sources = new ArrayList<>(claim.supporting());
            sources.addAll(claim.against());
            add(Optional.of(event), sources, texts(Stream.concat(Stream.of(claim.text()), claim.note().stream())));
        }
        for (Funding row : event.funding()) {
            Set<String> figures = amounts(row.amount());
            figures.addAll(texts(row.note().stream()));
            add(Optional.of(event), row.sources().isEmpty() ? event.sources() : row.sources(), figures);
        }
        accounts(event, event.accounts());
    }

    private void accounts(Document document, List<Account> accounts) {
        for (Account account : accounts) {
            List<Citation> sources = new ArrayList<>();
            Set<String> figures = texts(Stream.concat(Stream.of(account.question()), account.finding().stream()));
            for (Account.Version version : account.versions()) {
                sources.addAll(version.sources());
                figures.addAll(texts(Stream.of(version.says())));
            }
            add(Optional.of(document), sources, figures);
        }
    }

    private void add(Optional<Document> document, List<Citation> sources, Set<String> figures) {
        Set<String> ids = new LinkedHashSet<>();
        for (Citation citation : sources) ids.add(citation.source().target());
        homes.add(new Home(document, ids, figures));
    }

    private static Set<String> texts(Stream<Localized<String>> texts) {
        Set<String> figures = new LinkedHashSet<>();
        texts.forEach(
                text -> ENGLISH.in(text.original()).stream().map(Figure::value).forEach(figures::add));
        return figures;
    }

    private static Set<String> amounts(Amount amount) {
        Set<String> figures = new LinkedHashSet<>();
        if (amount instanceof Money money) {
            money.bounds().low().ifPresent(sum -> figures.add(value(sum, false)));
            money.bounds().high().ifPresent(sum -> figures.add(value(sum, false)));
        } else if (amount instanceof Share share) {
            figures.add(value(share.percent(), true));
        }
        return figures;
    }

    private static String value(BigDecimal number, boolean isShare) {
        return Figures.figure(Kind.AMOUNT, number, isShare).value();
    }
}
