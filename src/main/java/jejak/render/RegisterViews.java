package jejak.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jejak.model.AccountKind;
import jejak.model.Claim;
import jejak.model.Document;
import jejak.model.Event;
import jejak.model.Status;
import jejak.render.view.AccountView;
import jejak.render.view.AccountsView;
import jejak.render.view.ClaimView;
import jejak.render.view.ClaimsView;
import jejak.render.view.CorrectionsView;
import jejak.render.view.Marks;
import jejak.site.CollectedAccount;
import jejak.site.Listing;
import jejak.site.Site;

/** What is gathered from all pages: claims, questions on which accounts differ, corrections. */
final class RegisterViews {
    private RegisterViews() {}

    static AccountsView accounts(Sheet sheet, Frames frames) {
        Marks.Prose introduction = Introductions.prose(Listing.ACCOUNTS, sheet);
        List<AccountView> drift = new ArrayList<>();
        List<AccountView> disputes = new ArrayList<>();
        List<CollectedAccount> accounts = sheet.site().accounts().stream()
                .filter(account -> !EditorialViews.isWithdrawn(account.document()))
                .toList();
        List<String> anchors = new ArrayList<>();
        for (CollectedAccount account : accounts) {
            AccountView view = AccountViews.listed(account.number(), account.document(), account.account(), sheet);
            anchors.add(view.anchor());
            (account.account().kind() == AccountKind.DRIFT ? drift : disputes).add(view);
        }
        return new AccountsView(
                frames.of(Introductions.about(Listing.ACCOUNTS, sheet), sheet),
                introduction,
                HopSummary.of(accounts, anchors, sheet),
                drift,
                disputes,
                sheet.speech().count("count.accounts", drift.size() + disputes.size()),
                sheet.notes().all());
    }

    static ClaimsView claims(Sheet sheet, Frames frames) {
        Speech speech = sheet.speech();
        Marks.Prose introduction = Introductions.prose(Listing.CLAIMS, sheet);
        Map<Status, List<ClaimView>> groups = new EnumMap<>(Status.class);
        int count = 0;
        for (Event event : sheet.site().events()) {
            if (EditorialViews.isWithdrawn(event)) continue;
            for (Claim claim : event.claims()) {
                Status status = sheet.site().evidence(event, claim).status();
                groups.computeIfAbsent(status, s -> new ArrayList<>()).add(ClaimViews.of(event, claim, true, sheet));
                count++;
            }
        }
        List<ClaimsView.Group> listed = new ArrayList<>();
        groups.forEach((status, claims) -> listed.add(new ClaimsView.Group(
                new Marks.Status(status.word(), speech.say("status", status), ""),
                speech.say("why", status),
                speech.count("count.claims", claims.size()),
                claims)));
        return new ClaimsView(
                frames.of(Introductions.about(Listing.CLAIMS, sheet), sheet),
                introduction,
                speech.count("count.claims", count),
                listed,
                sheet.notes().all());
    }

    /** The log, newest first. */
    static CorrectionsView corrections(Sheet sheet, Frames frames) {
        Marks.Prose introduction = Introductions.prose(Listing.CORRECTIONS, sheet);
        List<CorrectionsView.Row> rows = new ArrayList<>();
        for (Document document : documents(sheet.site())) {
            for (Marks.Correction correction : EditorialViews.corrections(document, sheet)) {
                rows.add(new CorrectionsView.Row(
                        correction, sheet.speech().plain(document.title()), sheet.href(document)));
            }
        }
        rows.sort(Comparator.comparing((CorrectionsView.Row r) -> r.correction().machine())
                .reversed());
        return new CorrectionsView(
                frames.of(Introductions.about(Listing.CORRECTIONS, sheet), sheet),
                introduction,
                rows,
                sheet.notes().all());
    }

    private static List<Document> documents(Site site) {
        List<Document> all = new ArrayList<>(site.events());
        all.addAll(site.actors());
        all.addAll(site.sources());
        all.addAll(site.pages());
        return all;
    }
}
