package jejak.render.view;

import java.util.List;

/**
 * What sources differ on.
 *
 * @param kind {@code drift} or {@code dispute}
 * @param versions nearest the first document first
 * @param way the texts along which it changed, drawn; nothing away from the list of all accounts
 * @param place where it belongs: an event, actor or page; empty texts on that page itself
 */
public record AccountView(
        String anchor,
        Marks.Words question,
        String kind,
        String kindLabel,
        List<Version> versions,
        Marks.Words finding,
        String claimHref,
        Marks.Words placeTitle,
        String placeHref,
        Figure way) {

    /**
     * @param change what the retelling changed ({@code magnitude} ...), empty where it changed nothing
     * @param changeLabel in words
     * @param isHop whether the words changed here
     */
    public record Version(
            Marks.Words says, List<Marks.Note> sources, String change, String changeLabel, boolean isHop) {}
}
