package jejak.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jejak.model.Account;
import jejak.model.AccountKind;
import jejak.model.Citation;
import jejak.model.Closeness;
import jejak.model.Source;
import jejak.render.view.AccountsView;
import jejak.render.view.AccountsView.Hop;
import jejak.render.view.AccountsView.Summary;
import jejak.site.CollectedAccount;

/**
 * Every question in a line, hop by hop: what documents and those involved say, what reporting says, what retellings say in
 * which language. Drift and dispute are kept apart.
 */
final class HopSummary {
    /** The hops, nearest the facts first; each is a column. */
    private enum Place {
        DOCUMENTS,
        REPORTING,
        RETELLINGS;

        static Place of(Closeness closeness) {
            return switch (closeness) {
                case PRIMARY, OFFICIAL, PARTY -> DOCUMENTS;
                case REPORTING -> REPORTING;
                case AGGREGATION, ANONYMOUS -> RETELLINGS;
            };
        }
    }

    private HopSummary() {}

    /** @param anchors where on the page each account stands, in the same order */
    static Summary of(List<CollectedAccount> accounts, List<String> anchors, Sheet sheet) {
        List<AccountsView.Group> groups = new ArrayList<>();
        for (AccountKind kind : AccountKind.values()) {
            List<AccountsView.Row> rows = new ArrayList<>();
            for (int i = 0; i < accounts.size(); i++) {
                Account account = accounts.get(i).account();
                if (account.kind() == kind) rows.add(row(account, anchors.get(i), sheet));
            }
            if (!rows.isEmpty()) {
                groups.add(new AccountsView.Group(sheet.speech().say("account", kind), kind.word(), rows));
            }
        }
        List<String> heads = List.of(
                sheet.speech().say("hop.documents"),
                sheet.speech().say("hop.reporting"),
                sheet.speech().say("hop.retellings"));
        return new Summary(heads, groups);
    }

    private static AccountsView.Row row(Account account, String anchor, Sheet sheet) {
        Speech speech = sheet.speech();
        List<List<Hop>> cells = new ArrayList<>();
        for (Place place : Place.values()) {
            List<Hop> cell = new ArrayList<>();
            for (Account.Version version : account.versions()) {
                Set<String> who = who(version, place, sheet);
                if (who.isEmpty()) continue;
                cell.add(new Hop(
                        String.join(" \u00b7 ", who),
                        speech.words(version.says()),
                        version.change().map(c -> speech.say("change", c)).orElse(""),
                        version.change().isPresent()));
            }
            cells.add(cell);
        }
        return new AccountsView.Row(speech.words(account.question()), "#" + anchor, cells);
    }

    /** Whose words they are at that hop: how close to the facts, and of a retelling the language, where a change is born. */
    private static Set<String> who(Account.Version version, Place place, Sheet sheet) {
        Speech speech = sheet.speech();
        Set<String> who = new LinkedHashSet<>();
        for (Citation citation : version.sources()) {
            Optional<Source> source = sheet.site().source(citation.source());
            Closeness closeness =
                    citation.closeness().or(() -> source.map(Source::closeness)).orElse(Closeness.ANONYMOUS);
            if (Place.of(closeness) != place) continue;
            Optional<String> language = source.flatMap(Source::language).map(speech::languageName);
            who.add(
                    closeness == Closeness.AGGREGATION && language.isPresent()
                            ? language.get()
                            : speech.say("closeness", closeness));
        }
        return who;
    }
}
