package jejak.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Span;
import jejak.model.Id;
import jejak.model.Localized;
import jejak.model.Prose;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever stands in a file, reading it gives a tree and faults, all of them in their places. */
@Tag("fuzz")
class FrontMatterFuzzTest {
    private static final long SEED = Long.getLong("jejak.seed", 20261123L);
    private static final int FILES = Integer.getInteger("jejak.files", 6_000);

    private record Made(String text, List<String> lines, YamlReader.Result yaml, List<Diagnostic> faults) {}

    private static Made read(String written) {
        Faults faults = new Faults();
        String text = SourceText.decode("f.md", written.getBytes(StandardCharsets.UTF_8), faults)
                .orElseThrow();
        FrontMatter parts = FrontMatter.split("f.md", text, faults);
        YamlReader.Result yaml = YamlReader.read("f.md", parts.yaml(), 1, faults);
        decode(yaml, parts.complete(), faults);
        return new Made(text, List.of(text.split("\n", -1)), yaml, faults.list());
    }

    private static void decode(YamlReader.Result yaml, boolean closed, Faults faults) {
        Id id = new Id("f");
        Span at = Span.of("f.md");
        Node node = Node.of(yaml.root());
        boolean complete = closed && yaml.complete();
        Localized<Prose> body = Localized.of(Prose.EMPTY);
        EventFields.decode(id, at, Fields.of(EventFields.KEYS, node, complete, faults), body);
        SourceFields.decode(id, at, Fields.of(SourceFields.KEYS, node, complete, faults), body);
        ActorFields.decode(id, at, Fields.of(ActorFields.KEYS, node, complete, faults), body);
        PageFields.decode(id, at, Fields.of(PageFields.KEYS, node, complete, faults), body);
        SettingsFields.decode(at, Fields.of(SettingsFields.KEYS, node, complete, faults));
    }

    @Test
    void no_file_is_too_broken_to_be_read_and_each_fault_lies_within_it() {
        Mutations files = new Mutations(SEED);
        for (int i = 0; i < FILES; i++) {
            String text = files.next();
            Made made = assertThatNothingIsThrown(i, text);
            for (Diagnostic fault : made.faults) within(fault.at(), made, i);
            if (!made.yaml.complete()) assertThat(made.faults).as(text).anyMatch(Diagnostic::isError);
        }
    }

    private static Made assertThatNothingIsThrown(int i, String text) {
        try {
            return read(text);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("seed " + SEED + ", file " + i + ":\n" + text, e);
        }
    }

    private static void within(Span at, Made made, int i) {
        if (at.file().isEmpty()) throw new AssertionError("no place, seed " + SEED + ", file " + i + ":\n" + made.text);
        String line = made.lines.get(at.line() - 1);
        int points = line.codePointCount(0, line.length());
        assertThat(at.column())
                .as("%s, seed %d, file %d: %s", at, SEED, i, made.text)
                .isBetween(1, points + 1);
        assertThat(at.length())
                .as("%s, seed %d, file %d: %s", at, SEED, i, made.text)
                .isBetween(1, Math.max(3, points));
    }

    @Test
    void plain_words_stand_where_their_place_says() {
        Mutations files = new Mutations(SEED + 1);
        for (int i = 0; i < FILES; i++) {
            Made made = read(files.next());
            for (Yaml.Entry entry : made.yaml.root().entries()) {
                same(entry.key(), made);
                walk(entry.value(), made);
            }
        }
    }

    private static void walk(Yaml yaml, Made made) {
        if (yaml instanceof Yaml.Text text) same(text, made);
        if (yaml instanceof Yaml.Items list) list.items().forEach(item -> walk(item, made));
        if (yaml instanceof Yaml.Mapping mapping) {
            for (Yaml.Entry entry : mapping.entries()) {
                same(entry.key(), made);
                walk(entry.value(), made);
            }
        }
    }

    private static void same(Yaml.Text text, Made made) {
        Span at = text.at();
        if (text.isQuoted() || text.text().codePointCount(0, text.text().length()) != at.length()) return;
        String line = made.lines.get(at.line() - 1);
        int from = line.offsetByCodePoints(0, at.column() - 1);
        String written = line.substring(from, line.offsetByCodePoints(from, at.length()));
        if (written.startsWith("\"") || written.startsWith("'") || written.startsWith("&") || written.startsWith("!"))
            return;
        assertThat(blanks(written))
                .as("%s, seed %d: %s", at, SEED + 1, made.text)
                .isEqualTo(blanks(text.text()));
    }

    /** Control characters and separators are read as blanks. */
    private static String blanks(String text) {
        return text.replaceAll("[\\p{Cc}\u2028\u2029\uffff]", " ");
    }

    @Test
    void the_same_bytes_give_the_same_tree_and_faults() {
        Mutations files = new Mutations(SEED + 2);
        for (int i = 0; i < 500; i++) {
            String text = files.next();
            assertThat(read(text)).isEqualTo(read(text));
        }
    }
}
