package jejak.render.view;

import java.util.List;

/**
 * What sources differ on.
 *
 * @param kind {@code drift} or {@code dispute}
 * @param versions nearest the first document first
 * @param placeTitle where it belongs: an event, actor or page; empty texts on that page itself
 * @param way the texts along which it changed, drawn; nothing in the list of all accounts
 * @param wayHref where it is drawn; empty where it is drawn here or not at all
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
        Figure way,
        String wayHref) {

    /**
     * @param change what the retelling changed ({@code magnitude} ...), empty where it changed nothing
     * @param changeLabel in words
     * @param isHop whether the words changed here
     */
    public record Version(
            Marks.Words says, List<Marks.Note> sources, String change, String changeLabel, boolean isHop) {}
}
