package jejak.render.view;

import java.util.List;

/**
 * Where accounts differ.
 *
 * @param drift questions a retelling changed
 * @param disputes questions on which independent sources disagree
 */
public record AccountsView(
        Frame frame,
        Marks.Prose introduction,
        List<AccountView> drift,
        List<AccountView> disputes,
        String count,
        List<Marks.Note> notes) {}
