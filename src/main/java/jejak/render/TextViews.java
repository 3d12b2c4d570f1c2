package jejak.render;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jejak.model.Page;
import jejak.model.Settings;
import jejak.render.view.Frame;
import jejak.render.view.Marks;
import jejak.render.view.TextView;
import jejak.site.Quotations;

/** Pages of prose, the page for what is not there, and redirects. */
final class TextViews {
    private static final String METHODS = "methodology";

    private TextViews() {}

    static TextView of(Page page, Sheet sheet, Frames frames) {
        return of(page, sheet, about -> frames.of(about, sheet));
    }

    /** As one of many in a document with this frame. */
    static TextView within(Page page, Sheet sheet, Frame frame) {
        return of(page, sheet, (Frames.About about) -> frame);
    }

    private static TextView of(Page page, Sheet sheet, Function<Frames.About, Frame> frames) {
        Speech speech = sheet.speech();
        boolean withdrawn = EditorialViews.isWithdrawn(page);
        Marks.Words standfirst = page.summary().map(speech::words).orElseGet(Speech::none);
        Marks.Prose body = withdrawn ? ProseViews.none() : ProseViews.of(page, sheet);
        String description =
                standfirst.text().isEmpty() ? sheet.firstSentence(page).text() : standfirst.text();
        var accounts =
                withdrawn ? List.<jejak.render.view.AccountView>of() : AccountViews.of(page, page.accounts(), sheet);
        Frames.About about = new Frames.About(
                page.id().text(),
                speech.plain(page.title()),
                description,
                "article",
                sheet.binding().isPresent() ? "" : JsonLd.page(page, sheet),
                page.editorial().draft(),
                false,
                !speech.isIn(page.body()));
        return new TextView(
                frames.apply(withdrawn ? EditorialViews.tombstone(page.id().text(), speech) : about),
                EditorialViews.title(page, speech),
                standfirst,
                body,
                withdrawn ? CoverageViews.none() : CoverageViews.of(page, sheet),
                accounts,
                EditorialViews.corrections(page, sheet),
                EditorialViews.updates(page, sheet),
                sheet.notes().all(),
                EditorialViews.published(page, speech),
                EditorialViews.updated(page, speech),
                withdrawn,
                EditorialViews.withdrawal(page, speech),
                "",
                withdrawn ? List.of() : checks(page, sheet));
    }

    /** The page that the newsroom names as its methods, else the one with the id {@code methodology}, counts quotations. */
    private static List<String> checks(Page page, Sheet sheet) {
        Optional<Page> methods = sheet.site()
                .settings()
                .newsroom()
                .flatMap(Settings.Newsroom::methodsPolicy)
                .flatMap(sheet.site()::page);
        boolean isMethods = methods.map(p -> p.id().equals(page.id()))
                .orElseGet(() -> page.id().text().equals(METHODS));
        Quotations quotations = sheet.site().quotations();
        if (!isMethods || quotations.isEmpty()) return List.of();
        return List.of(
                sheet.speech().count("count.checked", quotations.checked()),
                sheet.speech().count("count.unchecked", quotations.unchecked()));
    }

    static TextView notFound(Sheet sheet, Frames frames) {
        Speech speech = sheet.speech();
        String title = speech.say("title.not-found");
        Frames.About about =
                new Frames.About("", title, speech.say("description.not-found"), "website", "", false, true, false);
        return bare(frames, about, title, "", sheet);
    }

    /** @param to from the root of the page's language */
    static TextView redirect(String to, Sheet sheet, Frames frames) {
        Speech speech = sheet.speech();
        String title = speech.say("title.moved");
        Frames.About about =
                new Frames.About("", title, speech.say("description.moved"), "website", "", false, true, false);
        return bare(frames, about, title, sheet.href(to), sheet);
    }

    private static TextView bare(Frames frames, Frames.About about, String title, String redirect, Sheet sheet) {
        return new TextView(
                frames.of(about, sheet),
                new Marks.Words(title, "", ""),
                new Marks.Words(about.description(), "", ""),
                ProseViews.none(),
                CoverageViews.none(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                false,
                "",
                redirect,
                List.of());
    }
}
