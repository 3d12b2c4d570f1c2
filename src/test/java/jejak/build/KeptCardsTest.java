package jejak.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import jejak.golden.Tree;
import jejak.parallel.Workers;
import jejak.read.memo.Keep;
import jejak.read.memo.Key;
import jejak.read.memo.Memo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cards are drawn again only when their words change. */
class KeptCardsTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void a_card_that_is_kept_is_not_drawn_again_and_one_whose_words_changed_is() throws Exception {
        Path content = folder.resolve("site/content/pages");
        Files.createDirectories(content);
        Files.writeString(folder.resolve("site/content/site.yml"), "title: A site\nurl: https://example.org/\n");
        Files.writeString(content.resolve("one.md"), "---\ntitle: One\n---\n");
        Files.writeString(content.resolve("two.md"), "---\ntitle: Two\n---\n");
        Memo kept = Memo.onDisk(folder.resolve("kept"), "test", 1);

        Map<String, byte[]> first = built(kept);
        assertThat(first).hasSize(3);
        Tree shelves = Tree.of(folder.resolve("kept"));
        assertThat(shelves.files()).isNotEmpty();
        assertThat(built(Memo.none()))
                .as("kept or not, the same bytes")
                .usingRecursiveComparison()
                .isEqualTo(first);

        // bytes that nobody drew: only a card that is not drawn again can have them
        mark(kept, shelves);
        built(kept).forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(MARK));

        Files.writeString(content.resolve("two.md"), "---\ntitle: Another\n---\n");
        built(kept).forEach((path, bytes) -> {
            if (path.startsWith("assets/cards/two.")) assertThat(bytes).startsWith(0x89, 'P', 'N', 'G');
            else assertThat(bytes).as(path).isEqualTo(MARK);
        });
    }

    private static final byte[] MARK = "not drawn".getBytes(StandardCharsets.US_ASCII);

    private void mark(Memo kept, Tree shelves) throws Exception {
        Map<String, byte[]> cards = new TreeMap<>(built(kept));
        assertThat(cards).isNotEmpty();
        Prepared prepared;
        try (Workers workers = new Workers(1)) {
            prepared = new Build(workers, Progress.SILENT).prepare(request()).value();
        }
        var views = new jejak.render.Views(prepared.site(), prepared.assets(), prepared.words());
        var keys = views.cards(jejak.site.Routes.of(prepared.site())).values().stream()
                .map(jejak.card.Card::key)
                .sorted()
                .toList();
        for (int part = 0; part < 16; part++) {
            Files.deleteIfExists(folder.resolve("kept").resolve(part + "-of-16"));
            Memo.Page<byte[]> page = kept.open(new Keep<>(byte[].class, Map.of()), part, 16);
            for (String key : keys) if (Character.digit(key.charAt(0), 16) == part) page.put(new Key(key), MARK);
            page.close();
        }
        assertThat(Tree.of(folder.resolve("kept")).files().keySet())
                .containsExactlyElementsOf(shelves.files().keySet());
    }

    private Request request() {
        return new Request(folder.resolve("site"), folder.resolve("output"), NOW, false, false);
    }

    private Map<String, byte[]> built(Memo kept) throws Exception {
        Tree.delete(folder.resolve("output"));
        Files.createDirectories(folder);
        try (Workers workers = new Workers(2)) {
            Result result = new Build(workers, Progress.SILENT, Memo.none(), kept).run(request());
            assertThat(result.summary()).isPresent();
        }
        Map<String, byte[]> cards =
                new TreeMap<>(Tree.of(folder.resolve("output")).files());
        cards.keySet().removeIf(path -> !path.startsWith("assets/cards/"));
        return cards;
    }
}
