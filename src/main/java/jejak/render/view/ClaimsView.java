package jejak.render.view;

import java.util.List;

/** Every claim, under its status. */
public record ClaimsView(
        Frame frame, Marks.Prose introduction, String count, List<Group> groups, List<Marks.Note> notes) {

    public record Group(Marks.Status status, String meaning, String count, List<ClaimView> claims) {}
}
