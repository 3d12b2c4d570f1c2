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

    /** On the document's own page. */
    static List<AccountView> of(Document owner, List<Account> accounts, Sheet sheet) {
        List<AccountView> views = new ArrayList<>(accounts.size());
        for (int i = 0; i < accounts.size(); i++) {
            views.add(view(sheet.anchor(Anchors.account(i + 1)), accounts.get(i), owner, false, sheet));
        }
        return views;
    }

    /** In the list of all accounts. */
    static AccountView listed(int index, Document owner, Account account, Sheet sheet) {
        String anchor = owner.kind().word() + "-" + owner.id() + "-" + (index + 1);
        return view(anchor, account, owner, true, sheet);
    }

    private static AccountView view(String anchor, Account account, Document owner, boolean listed, Sheet sheet) {
        Speech speech = sheet.speech();
        String page = listed ? sheet.href(owner) : "";
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
                page,
                listed ? AccountPictures.of(anchor, account, sheet) : Figure.NONE);
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
