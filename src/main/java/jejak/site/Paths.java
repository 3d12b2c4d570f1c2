package jejak.site;

import java.util.Set;
import jejak.model.Actor;
import jejak.model.Document;
import jejak.model.Id;
import jejak.model.Kind;
import jejak.model.Lang;

/** Where pages lie (contract section 8): from the root of a language, and links from one page to another. */
public final class Paths {
    // Each is a file or folder at the root of the output. A page of the same name would replace it, or share its
    // address on hosts that leave .html away. Listings are not here: such a page introduces its listing.
    private static final Set<String> PARTS = Set.of("index", "404", "search", "assets", "data", "events", "documents");

    private Paths() {}

    /** Whether a page cannot have that id on any site. A site's own languages are besides. */
    public static boolean isReserved(Id page) {
        return PARTS.contains(page.text());
    }

    public static String of(Document document) {
        return of(document.kind(), document.id());
    }

    public static String of(Kind kind, Id id) {
        return kind == Kind.PAGE ? id + ".html" : kind.folder() + "/" + id + ".html";
    }

    public static String of(Listing listing) {
        return listing.id() + ".html";
    }

    /** The claims of one actor. */
    public static String ofClaims(Actor actor) {
        return "claims/" + actor.id() + ".html";
    }

    /** One year of a split timeline. */
    public static String ofYear(int year) {
        return "timeline/" + (year == Integer.MAX_VALUE ? "undated" : year) + ".html";
    }

    /** The folder of a language: empty for the first, else {@code id/}. */
    public static String root(Lang lang, Lang first) {
        return lang.equals(first) ? "" : lang + "/";
    }

    /** The way from a page to the root of the output: empty, {@code ../}, {@code ../../}. */
    public static String up(String path) {
        int depth = 0;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) depth++;
        return "../".repeat(depth);
    }
}
