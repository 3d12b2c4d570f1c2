package jejak.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jejak.model.AccountKind;
import jejak.model.Actor;
import jejak.model.Document;
import jejak.model.Status;
import jejak.render.view.AccountView;
import jejak.render.view.AccountsView;
import jejak.render.view.ClaimView;
import jejak.render.view.ClaimsView;
import jejak.render.view.CorrectionsView;
import jejak.render.view.Marks;
import jejak.site.CollectedAccount;
import jejak.site.FiledClaim;
import jejak.site.Listing;
import jejak.site.Paths;
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
        Marks.Prose introduction = Introductions.prose(Listing.CLAIMS, sheet);
        List<FiledClaim> all = sheet.site().claims();
        return claims(Introductions.about(Listing.CLAIMS, sheet), introduction, all, filters(sheet), sheet, frames);
    }

    /** Those of one actor, with the way back to all. */
    static ClaimsView claims(Actor actor, Sheet sheet, Frames frames) {
        Speech speech = sheet.speech();
        String name = speech.plain(actor.title());
        Frames.About about = Frames.About.of(
                Listing.CLAIMS.id(), speech.say("title.claims-of", name), speech.say("description.claims-of", name));
        List<ClaimsView.Filter> filters = List.of(
                new ClaimsView.Filter(
                        speech.say("nav.claims"),
                        sheet.href(Listing.CLAIMS),
                        speech.number(sheet.site().claims().size())),
                new ClaimsView.Filter(name, sheet.href(actor), ""));
        return claims(about, ProseViews.none(), sheet.site().claimsOf(actor), filters, sheet, frames);
    }

    private static ClaimsView claims(
            Frames.About about,
            Marks.Prose introduction,
            List<FiledClaim> claims,
            List<ClaimsView.Filter> filters,
            Sheet sheet,
            Frames frames) {
        Speech speech = sheet.speech();
        Map<Status, List<ClaimView>> groups = new EnumMap<>(Status.class);
        for (FiledClaim filed : claims) {
            Status status = sheet.site().evidence(filed.event(), filed.claim()).status();
            groups.computeIfAbsent(status, s -> new ArrayList<>())
                    .add(ClaimViews.of(filed.event(), filed.claim(), true, sheet));
        }
        List<ClaimsView.Group> listed = new ArrayList<>();
        groups.forEach((status, group) -> listed.add(new ClaimsView.Group(
                new Marks.Status(status.word(), speech.say("status", status), ""),
                speech.say("why", status),
                speech.count("count.claims", group.size()),
                group)));
        return new ClaimsView(
                frames.of(about, sheet),
                introduction,
                speech.count("count.claims", claims.size()),
                filters,
                listed,
                sheet.notes().all());
    }

    /** A link for each actor that a claim is of, by name. */
    private static List<ClaimsView.Filter> filters(Sheet sheet) {
        Speech speech = sheet.speech();
        return sheet.site().actors().stream()
                .filter(actor -> !sheet.site().claimsOf(actor).isEmpty())
                .map(actor -> new ClaimsView.Filter(
                        speech.plain(actor.title()),
                        sheet.href(Paths.ofClaims(actor)),
                        speech.number(sheet.site().claimsOf(actor).size())))
                .sorted(Comparator.comparing(ClaimsView.Filter::label))
                .toList();
    }

    /** The log, newest first. */
    static CorrectionsView corrections(Sheet sheet, Frames frames) {
        Marks.Prose introduction = Introductions.prose(Listing.CORRECTIONS, sheet);
        List<CorrectionsView.Row> rows = new ArrayList<>();
        for (Document document : documents(sheet.site())) {
            for (Marks.Correction correction : EditorialViews.corrections(document, sheet)) {
                rows.add(new CorrectionsView.Row(
                        correction, sheet.speech().words(document.title()), sheet.href(document)));
            }
        }
        rows.sort(Comparator.comparing((CorrectionsView.Row r) -> r.correction().machine())
                .reversed());
        return new CorrectionsView(
                frames.of(Introductions.about(Listing.CORRECTIONS, sheet), sheet),
                introduction,
                sheet.site().settings().url().isEmpty() ? "" : sheet.href("corrections.xml"),
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
