package jejak.render.view;

import java.util.List;

/**
 * What every page has around its own matter.
 *
 * @param dir {@code ltr} or {@code rtl}
 * @param section the listing or page the menu marks as current, such as {@code timeline}; may be empty
 * @param heading the one {@code h1}, plain text
 * @param headTitle the {@code title} element
 * @param description for search engines and cards
 * @param canonical absolute address, empty where the site has none
 * @param home the address of the front page, relative
 * @param root the way to the site's root, relative: empty or {@code ../}; never begins with a slash, except on 404.html
 * @param stylesheet relative address of the style sheet
 * @param script relative address of the scripts, empty where the theme has none
 * @param search the search page, apart from the menu
 * @param feed relative address of the Atom feed in this language, empty where there is none
 * @param jsonFeed the same as a JSON Feed
 * @param card the share card: the page's own, or the site's
 * @param ogType {@code website}, {@code article} or {@code profile}
 * @param jsonLd finished JSON for the {@code script} element, already safe inside it; empty where there is none
 * @param isDraft whether the page is shown only because drafts were asked for
 * @param noIndex whether search engines are asked to leave the page out
 * @param fallback a sentence that says the page is not translated; empty where it is
 */
public record Frame(
        String lang,
        String dir,
        String siteTitle,
        Marks.Words tagline,
        String section,
        String heading,
        String headTitle,
        String description,
        String canonical,
        String home,
        String root,
        String stylesheet,
        String script,
        String icon,
        String feed,
        String jsonFeed,
        Picture card,
        String ogType,
        String ogLocale,
        String jsonLd,
        List<NavItem> navigation,
        NavItem search,
        List<LanguageLink> languages,
        List<Alternate> alternates,
        boolean isDraft,
        boolean noIndex,
        String fallback,
        Colophon colophon) {

    /**
     * A picture for those who link to the page.
     *
     * @param href absolute address, empty where there is none
     * @param alt what it says, in words
     */
    public record Picture(String href, String alt) {
        public static final Picture NONE = new Picture("", "");
    }

    /** @param lang of the label, where it is a title in another language than the page's; else empty */
    public record NavItem(String label, String lang, String href, boolean isCurrent) {
        public NavItem(String label, String href, boolean isCurrent) {
            this(label, "", href, isCurrent);
        }
    }

    /** The same page in another language, for the reader's switch. */
    public record LanguageLink(String tag, String label, String href) {}

    /** The same page in each language, absolute, for {@code link rel=alternate hreflang}. */
    public record Alternate(String tag, String href) {}

    /**
     * The foot of the page.
     *
     * @param asOf a sentence such as "State of knowledge: 23 November 2026"
     * @param links the policies, the data and the feed
     */
    public record Colophon(
            String newsroom, String newsroomHref, String contact, String asOf, List<NavItem> links, String licence) {}
}
