package jejak.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import jejak.golden.Tree;
import jejak.parallel.Workers;
import jejak.read.memo.Memo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However a site came to be what it is, it is published as if it had been built for the first time. */
class RebuildTest {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final int STEPS = Integer.getInteger("jejak.steps", 200);
    private static final long SEED = Long.getLong("jejak.seed", 20261123);

    @TempDir
    private Path folder;

    private Path site;
    private Path output;
    private Workers workers;

    @Test
    void after_any_edits_the_output_is_that_of_a_clean_build() throws IOException {
        site = folder.resolve("site");
        output = folder.resolve("output");
        CardlessSite.write(site);
        Random random = new Random(SEED);
        int published = 0;
        try (Workers made = new Workers(2)) {
            workers = made;
            for (int step = 0; step < STEPS; step++) {
                Tree before = Tree.of(site);
                String edit = step == 0 ? "first" : RandomEdits.random(site, random);
                Result again = build(output, kept("memo"), kept("notes"));
                Result clean = build(folder.resolve("clean/output"), Memo.none(), Memo.none());
                String as = "step " + step + " of seed " + SEED + ": " + edit;
                assertThat(GoldenSession.told(again)).as(as).isEqualTo(GoldenSession.told(clean));
                if (again.summary().isPresent()) {
                    published++;
                    assertSame(as);
                } else {
                    before.write(site); // with its memo: a site that went wrong and was mended
                }
                Tree.delete(folder.resolve("clean"));
            }
        }
        assertThat(published).isGreaterThan(STEPS / 2);
    }

    private void assertSame(String as) {
        Tree again = Tree.of(output);
        Tree clean = Tree.of(folder.resolve("clean/output"));
        assertThat(again.files().keySet()).as(as).isEqualTo(clean.files().keySet());
        clean.files()
                .forEach((path, bytes) -> assertThat(again.files().get(path))
                        .as("%s: %s", as, path)
                        .isEqualTo(bytes));
    }

    private Memo kept(String name) {
        return Memo.onDisk(site.resolve(".jejak").resolve(name), "test", 0);
    }

    private Result build(Path to, Memo memo, Memo notes) throws IOException {
        Files.createDirectories(to.getParent());
        return new Build(workers, Progress.SILENT, memo, Memo.none(), notes)
                .run(new Request(site, to, NOW, false, false));
    }
}
