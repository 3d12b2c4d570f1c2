package jejak.render.view;

import java.util.List;

/** An actor's page. */
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
        Scale scale,
        Marks.Prose body,
        List<AccountView> accounts,
        List<Marks.Year> years,
        String eventCount,
        Marks.Chip claims,
        List<MoneyRow> moneyOut,
        List<MoneyRow> moneyIn,
        List<Companion> companions,
        List<Marks.Remark> replies,
        List<Marks.Correction> corrections,
        List<Marks.Remark> updates,
        List<Marks.Note> notes,
        List<Outside> outside,
        Marks.Cite citation,
        String updated,
        boolean isWithdrawn,
        String withdrawal) {

    /**
     * @param bar its place on the page's own scale; absent where no end of it is known
     */
    public record Role(Marks.Words role, Marks.Chip org, String dates, List<Marks.Note> notes, Bar bar) {}

    /** What the bars are drawn on: "2015" to "2026", the years in which it begins and ends; empty where no bar is drawn. */
    public record Scale(String from, String to) {}

    /** Per mille of the scale, from {@code start}; soft ends where the date is no exact day. */
    public record Bar(boolean isDrawn, int start, int width, boolean softStart, boolean softEnd) {}

    /** Somebody who shares events with this actor. */
    public record Companion(Marks.Chip actor, String shared) {}

    /** Wikidata, its own site. */
    public record Outside(String label, String href) {}
}
