package jejak.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import jejak.golden.Tree;
import jejak.serve.Served.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However an author's editor saves, the open page hears of it and the next request gets the new bytes. */
class EditTest {
    private static final String EVENT = "content/events/ferry-paid.md";
    private static final String PAGE = "/events/ferry-paid.html";

    @TempDir
    private Path folder;

    /** Ways to save that editors have. */
    enum Save {
        IN_PLACE {
            @Override
            void save(Path file, String text) throws IOException {
                Files.writeString(file, text);
            }
        },
        EMPTIED_THEN_WRITTEN {
            @Override
            void save(Path file, String text) throws IOException, InterruptedException {
                try (FileChannel out = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    out.truncate(0);
                    Thread.sleep(40);
                    out.write(StandardCharsets.UTF_8.encode(text));
                }
            }
        },
        REPLACED {
            @Override
            void save(Path file, String text) throws IOException {
                Path next = Files.writeString(file.resolveSibling("4913"), text);
                Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
            }
        },
        MOVED_TO_A_BACKUP_FIRST {
            @Override
            void save(Path file, String text) throws IOException, InterruptedException {
                Files.move(file, file.resolveSibling(file.getFileName() + "~"), StandardCopyOption.REPLACE_EXISTING);
                Thread.sleep(20);
                Files.writeString(file, text);
            }
        },
        DELETED_FIRST {
            @Override
            void save(Path file, String text) throws IOException {
                Files.delete(file);
                Files.writeString(file, text);
            }
        };

        abstract void save(Path file, String text) throws IOException, InterruptedException;
    }

    @ParameterizedTest
    @EnumSource(Save.class)
    void every_way_to_save_reaches_the_open_page(Save way) throws Exception {
        try (Served site = Served.golden(folder.resolve("site"))) {
            String text = site.read(EVENT);
            Visit visit = site.visit(PAGE);
            for (String title : new String[] {"First edit", "Second edit"}) {
                way.save(site.file(EVENT), text.replaceFirst("title: .*", "title: " + title));
                assertThat(visit.next()).startsWith("event: reload");
                assertThat(site.text(PAGE)).contains(title);
                visit = site.visit(PAGE);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void files_and_folders_may_come_go_and_move(boolean looks) throws Exception {
        Serve.Options options = new Serve.Options(0, false, Base.ROOT, Editor.DEFAULT, looks);
        try (Served site = Served.golden(folder.resolve("site"), options)) {
            Visit missing = site.visit("/pages/late.html");
            site.write("content/pages/late.md", "---\ntitle: Late\n---\nIt came.\n");
            Visit late = site.visit("/late.html", "");
            assertThat(late.next()).startsWith("event: reload");
            assertThat(until(site, "/late.html", "It came.")).isEqualTo(200);
            assertThat(missing.isSilent(Duration.ofMillis(300)))
                    .as("a page that stays as it was")
                    .isTrue();

            Files.move(site.file("content/pages/late.md"), site.file("content/pages/later.md"));
            assertThat(until(site, "/later.html", "It came.")).isEqualTo(200);
            assertThat(site.get("/late.html").statusCode()).isEqualTo(404);

            Visit gone = site.visit("/later.html");
            Files.delete(site.file("content/pages/later.md"));
            assertThat(gone.next()).startsWith("event: reload");
            assertThat(site.get("/later.html").statusCode()).isEqualTo(404);

            Tree content = Tree.of(site.file("content"));
            Visit home = site.visit("/index.html");
            Tree.delete(site.file("content"));
            assertThat(home.next()).startsWith("event: faults");
            assertThat(site.get("/index.html").statusCode())
                    .as("the site before is still shown")
                    .isEqualTo(200);
            content.write(site.file("content"));
            site.write("content/pages/back.md", "---\ntitle: Back\n---\nIt is back.\n");
            assertThat(until(site, "/back.html", "It is back.")).isEqualTo(200);
            site.write("content/pages/back.md", "---\ntitle: Back\n---\nThe new folder is watched.\n");
            assertThat(until(site, "/back.html", "The new folder is watched.")).isEqualTo(200);

            // a watch follows its folder to the new name, and must not go on saying the old one
            Visit back = site.visit("/back.html");
            Files.move(site.file("content/pages"), site.file("content/documents/pages"));
            assertThat(back.next()).startsWith("event: faults");
            Files.move(site.file("content/documents/pages"), site.file("content/pages"));
            assertThat(back.next()).startsWith("event: good");
            site.write("content/pages/back.md", "---\ntitle: Back\n---\nA moved folder is watched.\n");
            assertThat(until(site, "/back.html", "A moved folder is watched.")).isEqualTo(200);
            assertThat(site.heard().failures).isEmpty();
        }
    }

    @Test
    void templates_and_documents_are_watched_too() throws Exception {
        try (Served site = Served.golden(folder.resolve("site"))) {
            Visit visit = site.visit(PAGE);
            site.write("templates/assets/css/tokens.css", "body { color: green }\n");
            assertThat(visit.next()).startsWith("event: reload");
            Visit again = site.visit(PAGE);
            site.write("templates/partials/footer.peb", "<footer>Another footer</footer>\n");
            assertThat(again.next()).startsWith("event: reload");
            assertThat(site.text(PAGE)).contains("Another footer");

            String copy = "/documents/order.txt";
            assertThat(site.get(copy).statusCode()).isEqualTo(200);
            Visit third = site.visit(PAGE);
            site.write("content/documents/quay.png", "another picture");
            assertThat(third.next()).as("a picture in a page keeps its name").startsWith("event: reload");
        }
    }

    @Test
    void a_burst_is_one_build() throws Exception {
        try (Served site = Served.golden(folder.resolve("site"))) {
            site.heard().attempts.clear();
            for (int i = 0; i < 200; i++)
                site.write("content/pages/p" + i + ".md", "---\ntitle: Page " + i + "\n---\nBurst.\n");
            assertThat(until(site, "/p199.html", "Burst.")).isEqualTo(200);
            assertThat(site.heard().attempts.size()).isBetween(1, 20);
        }
    }

    private static int until(Served site, String path, String words) throws InterruptedException {
        long end = System.nanoTime() + Served.PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (site.text(path).contains(words)) return site.get(path).statusCode();
            Thread.sleep(10);
        }
        throw new AssertionError(path + " never had `" + words + "`:\n" + site.text(path));
    }
}
