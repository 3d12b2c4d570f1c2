package jejak.render.view;

import java.util.List;

/** Every claim, or those of one actor, under their statuses. */
public record ClaimsView(
        Frame frame,
        Marks.Prose introduction,
        String count,
        List<Filter> filters,
        List<Group> groups,
        List<Marks.Note> notes) {

    /** Another page of claims: of one actor, or of all. */
    public record Filter(String label, String href, String count) {}

    public record Group(Marks.Status status, String meaning, String count, List<ClaimView> claims) {}
}
