package jejak.site;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jejak.model.Account;
import jejak.model.Actor;
import jejak.model.Document;
import jejak.model.Event;
import jejak.model.Funding;
import jejak.model.Id;
import jejak.model.Page;
import jejak.model.Source;

/** The fragments of a document's page that links may rely on, besides the headings and footnotes of its prose. */
public final class Anchors {
    private Anchors() {}

    public static final String CLAIMS = "part-claims";
    public static final String ACCOUNTS = "part-accounts";
    public static final String MONEY = "part-money";
    public static final String REPLIES = "part-replies";
    public static final String CORRECTIONS = "part-corrections";
    public static final String COVERAGE = "part-coverage";

    /** A claim's permalink (contract section 5). */
    public static String claim(Id claim) {
        return "claim-" + claim;
    }

    /** @param number 1 for the document's first account */
    public static String account(int number) {
        return "account-" + number;
    }

    /** By its id, which stays when rows are added, or else by its number, 1 for the event's first. */
    public static String money(Funding row, int number) {
        return "money-" + row.id().map(Id::text).orElse(Integer.toString(number));
    }

    /** Every such fragment of that document's page: the sections that are not empty, and what is in them. */
    public static Set<String> of(Document document) {
        return document.match(new Document.Cases<Set<String>>() {
            @Override
            public Set<String> event(Event event) {
                Set<String> own = accounts(event.accounts());
                if (!event.claims().isEmpty()) own.add(CLAIMS);
                event.claims().forEach(claim -> own.add(claim(claim.id())));
                if (!event.funding().isEmpty()) own.add(MONEY);
                for (int i = 0; i < event.funding().size(); i++) {
                    own.add(money(event.funding().get(i), i + 1));
                }
                if (!event.editorial().replies().isEmpty()) own.add(REPLIES);
                return corrections(event, own);
            }

            @Override
            public Set<String> actor(Actor actor) {
                Set<String> own = accounts(actor.accounts());
                if (!actor.editorial().replies().isEmpty()) own.add(REPLIES);
                return corrections(actor, own);
            }

            @Override
            public Set<String> source(Source source) {
                return corrections(source, new TreeSet<>());
            }

            @Override
            public Set<String> page(Page page) {
                Set<String> own = accounts(page.accounts());
                if (page.coverage().isPresent()) own.add(COVERAGE);
                return own;
            }
        });
    }

    private static Set<String> accounts(List<Account> accounts) {
        Set<String> own = new TreeSet<>();
        if (!accounts.isEmpty()) own.add(ACCOUNTS);
        for (int i = 1; i <= accounts.size(); i++) own.add(account(i));
        return own;
    }

    private static Set<String> corrections(Document document, Set<String> own) {
        if (!document.editorial().corrections().isEmpty()) own.add(CORRECTIONS);
        return own;
    }
}
