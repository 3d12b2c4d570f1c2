package jejak.render.view;

import java.util.List;

/** An actor's page. @param timeline the roles drawn over years; nothing where no date of any is known */
public record ActorView(
        Frame frame,
        Marks.Words name,
        String kindLabel,
        List<String> aliases,
        Marks.Words summary,
        Marks.Words publicRole,
        String lifespan,
        Marks.Picture picture,
        List<Role> roles,
        Figure timeline,
        Marks.Prose body,
        List<AccountView> accounts,
        List<Marks.Year> years,
        String eventCount,
        List<MoneyRow> moneyOut,
        List<MoneyRow> moneyIn,
        List<Companion> companions,
        List<Marks.Remark> replies,
        List<Marks.Correction> corrections,
        List<Marks.Remark> updates,
        List<Marks.Note> notes,
        List<Outside> outside,
        String citation,
        String updated,
        boolean isWithdrawn,
        String withdrawal) {

    public record Role(Marks.Words role, Marks.Chip org, String dates, List<Marks.Note> notes) {}

    /** Somebody who shares events with this actor. */
    public record Companion(Marks.Chip actor, String shared) {}

    /** Wikidata, its own site. */
    public record Outside(String label, String href) {}
}
