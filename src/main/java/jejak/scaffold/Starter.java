package jejak.scaffold;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jejak.model.Id;
import jejak.model.Kind;
import jejak.model.Lang;
import jejak.read.Composer;

/** A site to begin with: its first event is that it was begun, which its own first note carries. */
public final class Starter {
    private static final String BODY = """
            The editors begin this site, and say so in its first note [@first-note].

            Put an event of your own in place of this one: a file in `content/events/` with a date, the actors who took part and the
            sources that say so.
            """;

    private static final String NOTE = """
            The first note of the editors. A source has a file of its own, so that what it carries is seen in one place.
            """;

    private static final String ABOUT = """
            What this site is about, who writes it, and how to reach them.
            """;

    private static final String ABSENT = """
            # tagline: One line under the title.
            # url: https://example.org/      Where the site will be: for canonical links, feeds, sitemap and share cards.
            """;

    private static final String MENU = "navigation: [timeline, actors, sources, about]\n";

    private Starter() {}

    /** Its files by their paths, from the folder of the site on. */
    public static Map<String, byte[]> files(String title, List<Lang> languages, LocalDate day) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("content/site.yml", settings(title, languages));
        add(files, Kind.ACTOR, "editors", Map.of("name", "The editors", "kind", "group"), "They write this site.");
        add(
                files,
                Kind.SOURCE,
                "first-note",
                Map.of(
                        "title", "First note of the editors",
                        "kind", "message",
                        "date", day.toString(),
                        "closeness", "primary",
                        "from", "editors"),
                NOTE);
        add(
                files,
                Kind.EVENT,
                "site-begun",
                Map.of(
                        "title", "The editors begin this site",
                        "date", day.toString(),
                        "actors", "editors",
                        "sources", "first-note"),
                BODY);
        add(files, Kind.PAGE, "about", Map.of("title", "About this site"), ABOUT);
        return files;
    }

    /** What need not be kept in a repository. */
    public static byte[] ignored() {
        return bytes("""
                /.jejak/
                /site-output/
                /.site-output.jejak-*
                /site-output.jejak-*
                """);
    }

    private static byte[] settings(String title, List<Lang> languages) {
        String tags = String.join(", ", languages.stream().map(Lang::tag).toList());
        return bytes(Composer.line("title", title) + ABSENT + "languages: [" + tags + "]\n" + MENU);
    }

    private static void add(Map<String, byte[]> files, Kind kind, String id, Map<String, String> values, String body) {
        Composer.Composed document = Composer.of(kind).compose(new Id(id), values, body);
        files.put(document.path(), document.bytes());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
