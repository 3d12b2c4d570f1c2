package jejak.render;

import java.util.ArrayList;
import java.util.List;
import jejak.model.Account;
import jejak.model.Document;
import jejak.render.view.AccountView;
import jejak.render.view.AccountView.Version;
import jejak.render.view.Figure;
import jejak.render.view.Marks;
import jejak.site.Anchors;

/** Questions on which sources differ, with the hop at which the words changed. */
final class AccountViews {
    private AccountViews() {}

    /** On the document's own page, with the way of the words drawn. */
    static List<AccountView> of(Document owner, List<Account> accounts, Sheet sheet) {
        List<AccountView> views = new ArrayList<>(accounts.size());
        for (int i = 0; i < accounts.size(); i++) {
            views.add(view(sheet.anchor(Anchors.account(i + 1)), accounts.get(i), owner, i + 1, false, sheet));
        }
        return views;
    }

    /** In the list of all accounts, which leads to the drawn way. */
    static AccountView listed(int number, Document owner, Account account, Sheet sheet) {
        String anchor = owner.kind().word() + "-" + owner.id() + "-" + number;
        return view(anchor, account, owner, number, true, sheet);
    }

    private static AccountView view(
            String anchor, Account account, Document owner, int number, boolean listed, Sheet sheet) {
        Speech speech = sheet.speech();
        // one document of many has the tables alone, and a list of all leads to where each is drawn
        Figure way = listed || sheet.binding().isPresent() ? Figure.NONE : AccountPictures.of(anchor, account, sheet);
        return new AccountView(
                anchor,
                speech.words(account.question()),
                account.kind().word(),
                speech.say("account", account.kind()),
                account.versions().stream().map(v -> version(v, sheet)).toList(),
                Entries.words(account.finding(), speech),
                account.claim()
                        .map(c -> "claim-" + c.target())
                        .map(c -> listed ? sheet.href(owner, c) : "#" + sheet.anchor(c))
                        .orElse(""),
                listed ? speech.words(owner.title()) : Speech.none(),
                listed ? sheet.href(owner) : "",
                way,
                listed && AccountPictures.isDrawn(account, sheet) ? sheet.href(owner, Anchors.account(number)) : "");
    }

    private static Version version(Account.Version version, Sheet sheet) {
        List<Marks.Note> notes = sheet.notes().of(version.sources());
        return new Version(
                sheet.speech().words(version.says()),
                notes,
                version.change().map(c -> c.word()).orElse(""),
                version.change().map(c -> sheet.speech().say("change", c)).orElse(""),
                version.change().isPresent());
    }
}
