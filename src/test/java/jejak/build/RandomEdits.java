package jejak.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** What authors do to a site, at random. */
final class RandomEdits {
    private final Path site;
    private final Random random;

    private RandomEdits(Path site, Random random) {
        this.site = site;
        this.random = random;
    }

    /** Does one thing, and says which. */
    static String random(Path site, Random random) throws IOException {
        RandomEdits edits = new RandomEdits(site, random);
        int which = random.nextInt(100);
        if (which < 14) return edits.body();
        if (which < 22) return edits.within();
        if (which < 36) return edits.replace("\ntitle: ", "\ntitle: " + edits.word() + " ", "retitle");
        if (which < 40) return edits.replace("\nname: ", "\nname: " + edits.word() + " ", "rename in words");
        if (which < 46) return edits.replace("\ndate: (\\d{4})", "\ndate: " + (2010 + random.nextInt(12)), "date");
        if (which < 50) return edits.replace("\nsummary: ", "\nsummary: " + edits.word() + " ", "summary");
        if (which < 60) return edits.add();
        if (which < 65) return edits.rename();
        if (which < 70) return edits.delete();
        if (which < 74) return edits.alias();
        if (which < 79) return edits.template();
        if (which < 83) return edits.settings();
        if (which < 89) return edits.translation();
        if (which < 93) return edits.document();
        if (which < 96) return edits.replace("\nsources: \\[", "\nsources: [quay-post, ", "one more source");
        return "nothing";
    }

    private String word() {
        return List.of("Ferry", "harbour", "\"quoted\"", "Kapal & co", "naïve", "2,000")
                .get(random.nextInt(6));
    }

    private Path any(String kind) throws IOException {
        try (Stream<Path> found = Files.list(site.resolve("content").resolve(kind))) {
            List<Path> all = found.sorted().toList();
            return all.get(random.nextInt(all.size()));
        }
    }

    private Path anything() throws IOException {
        return any(List.of("events", "events", "events", "actors", "sources", "pages")
                .get(random.nextInt(6)));
    }

    private String body() throws IOException {
        Path file = anything();
        String more = List.of(
                        "One more sentence.",
                        "A link to [[ruling]] and to [[mara-lind|her]].",
                        "Said twice [@quay-post, p. 3].",
                        "## Another part\n\n- one\n- two",
                        "<b>raw</b>")
                .get(random.nextInt(5));
        Files.writeString(file, Files.readString(file) + "\n" + more + "\n");
        return "body of " + file.getFileName();
    }

    /** Words of an event's body, which most pages do not show. */
    private String within() throws IOException {
        Path file = any("events");
        String text = Files.readString(file);
        int body = text.indexOf("\n---\n", 3) + 5;
        int at = text.indexOf(' ', body + random.nextInt(Math.max(1, text.length() - body)));
        if (at < 0) at = text.length();
        Files.writeString(file, text.substring(0, at) + " " + word() + text.substring(at));
        return "words in " + file.getFileName() + " at " + at;
    }

    private String replace(String what, String with, String name) throws IOException {
        Path file = anything();
        Files.writeString(file, Files.readString(file).replaceFirst(what, with));
        return name + " in " + file.getFileName();
    }

    private String add() throws IOException {
        String id = "event-" + random.nextInt(1000);
        Files.writeString(
                site.resolve("content/events/" + id + ".md"),
                "---\ntitle: " + word() + " came up\ndate: " + (2014 + random.nextInt(5))
                        + "-0" + (1 + random.nextInt(9))
                        + "\nactors: [riders, mara-lind]\nsources: [quay-post, island-news]\n---\n\nIt came up. "
                        + word() + ".\n");
        return "add " + id;
    }

    private String rename() throws IOException {
        Path file = any("events");
        String name = file.getFileName().toString();
        Path renamed = file.resolveSibling("renamed-" + random.nextInt(100) + name.substring(name.indexOf('.')));
        Files.deleteIfExists(renamed);
        Files.move(file, renamed);
        return "rename " + name + " to " + renamed.getFileName();
    }

    private String delete() throws IOException {
        Path file = random.nextInt(4) == 0 ? anything() : any("events");
        Files.delete(file);
        return "delete " + file.getFileName();
    }

    private String alias() throws IOException {
        Path file = any("actors");
        Files.writeString(
                file,
                Files.readString(file).replaceFirst("\nkind: ", "\naliases: [nick-" + random.nextInt(9) + "]\nkind: "));
        return "alias in " + file.getFileName();
    }

    private String template() throws IOException {
        Path own = site.resolve("templates/partials/footer.peb");
        if (random.nextInt(3) == 0) {
            Files.deleteIfExists(own);
            return "template away";
        }
        Files.createDirectories(own.getParent());
        Files.writeString(
                own,
                Files.readString(Path.of("templates/partials/footer.peb")) + "<!-- " + random.nextInt(9) + " -->\n");
        return "template";
    }

    private String settings() throws IOException {
        Path file = site.resolve("content/site.yml");
        Files.writeString(
                file, Files.readString(file).replaceFirst("(?m)^title: ", "title: " + word().replace("\"", "") + " "));
        return "site.yml";
    }

    private String translation() throws IOException {
        Path file = any("events");
        String name = file.getFileName().toString();
        if (name.endsWith(".id.md")) {
            Files.delete(file);
            return "translation away: " + name;
        }
        Files.writeString(
                file.resolveSibling(name.replace(".md", ".id.md")),
                "---\ntitle: Judul " + random.nextInt(9) + "\n---\n\nIsi dalam bahasa lain.\n");
        return "translation of " + name;
    }

    private String document() throws IOException {
        Path file = any("documents");
        if (file.toString().endsWith(".txt")) {
            Files.writeString(file, Files.readString(file) + "\nmore " + random.nextInt(9) + "\n");
        } else {
            byte[] bytes = java.util.Arrays.copyOf(Files.readAllBytes(file), 3000 + random.nextInt(1000));
            Files.write(file, bytes);
        }
        return "document " + file.getFileName();
    }
}
