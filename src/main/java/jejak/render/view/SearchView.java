package jejak.render.view;

import java.util.List;

/**
 * The search page.
 *
 * @param index the folder of the index, relative, with a slash at its end
 * @param marks every status, for the script to show
 * @param kinds what can be found, by the index's own words
 * @param listings where the same things are listed, for readers without scripts
 */
public record SearchView(
        Frame frame,
        Marks.Prose introduction,
        String index,
        List<Marks.Status> marks,
        List<KindLabel> kinds,
        List<Frame.NavItem> listings,
        List<Marks.Note> notes) {

    /** @param word {@code event}, {@code claim}, {@code actor}, {@code source}, {@code page} */
    public record KindLabel(String word, String label) {}
}
