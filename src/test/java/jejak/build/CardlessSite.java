package jejak.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jejak.golden.Tree;

/**
 * The golden site without share cards, for tests that build it often: cards are drawn from a page's words alone, and kept by
 * them, which {@link KeptCardsTest} holds in fewer drawings.
 */
final class CardlessSite {
    private CardlessSite() {}

    static void write(Path site) throws IOException {
        Tree.of(Path.of("src/test/resources/golden/site")).write(site);
        Path settings = site.resolve("content/site.yml");
        Files.writeString(settings, Files.readString(settings).replace("cards: key", "cards: none"));
    }
}
