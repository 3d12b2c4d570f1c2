package jejak.render.view;

import java.util.List;

/**
 * A page of prose, 404.html, or a redirect.
 *
 * @param checks on the page about methods, how many quotations were checked; else empty
 */
public record TextView(
        Frame frame,
        Marks.Words title,
        Marks.Words standfirst,
        Marks.Prose body,
        CoverageView coverage,
        List<AccountView> accounts,
        List<Marks.Correction> corrections,
        List<Marks.Remark> updates,
        List<Marks.Note> notes,
        String published,
        String updated,
        boolean isWithdrawn,
        String withdrawal,
        String redirect,
        List<String> checks) {}
