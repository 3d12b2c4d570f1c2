package jejak.read;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jejak.diagnostic.Code;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Outcome;
import jejak.model.Document;
import jejak.model.Revision;
import jejak.parallel.Workers;
import jejak.read.markdown.MarkdownCode;
import jejak.read.memo.Keep;
import jejak.read.memo.Key;
import jejak.read.memo.Memo;

/**
 * Reads documents, and takes from a memo what reading the same bytes gave before, faults and all.
 *
 * <p>A document depends on the names and bytes of its own files alone, so these are its key. Documents are kept in parts of
 * some dozens, by their paths: an edit writes one part anew, and no more than the parts at hand are in memory.
 */
final class Rereader {
    private static final int IN_A_PART = 64;
    private static final int FEWEST_PARTS = 8;
    private static final int MOST_PARTS = 1 << 10;

    private final DocumentReader reader;
    private final Memo memo;
    private final Workers workers;

    Rereader(DocumentReader reader, Memo memo, Workers workers) {
        this.reader = reader;
        this.memo = memo;
        this.workers = workers;
    }

    /** What is kept of a document. @param face see {@link Face} */
    record Reading(Document document, List<Diagnostic> faults, String face) {}

    /** @param revisions of the documents; empty where no memo makes them worth knowing */
    record Read(List<Outcome<Document>> documents, List<Revision> revisions) {}

    private record One(Outcome<Document> document, Revision revision) {}

    /** How it is kept. */
    static Keep<Reading> keep() {
        return new Keep<>(Reading.class, Map.of(Code.class, List.of(ReadCode.class, MarkdownCode.class)));
    }

    /** In the order of the sources. */
    Read read(List<SourceFile> sources) {
        if (!memo.isFor(sources.size())) return new Read(workers.map(sources, reader::read), List.of());
        int parts = FEWEST_PARTS;
        while (parts < MOST_PARTS && parts * IN_A_PART < sources.size()) parts *= 2;
        List<List<Integer>> members = members(sources, parts);
        Keep<Reading> keep = keep();
        int count = parts;
        One[] read = new One[sources.size()];
        List<List<One>> byPart =
                workers.map(parts, part -> part(sources, members.get(part), memo.open(keep, part, count)));
        for (int part = 0; part < parts; part++) {
            for (int i = 0; i < members.get(part).size(); i++) {
                read[members.get(part).get(i)] = byPart.get(part).get(i);
            }
        }
        return new Read(
                Arrays.stream(read).map(One::document).toList(),
                Arrays.stream(read).map(One::revision).toList());
    }

    private static List<List<Integer>> members(List<SourceFile> sources, int parts) {
        List<List<Integer>> members = new ArrayList<>();
        for (int part = 0; part < parts; part++) members.add(new ArrayList<>());
        for (int i = 0; i < sources.size(); i++) {
            int hash = sources.get(i).path().hashCode();
            members.get((hash ^ hash >>> 16) & parts - 1).add(i);
        }
        return members;
    }

    private List<One> part(List<SourceFile> sources, List<Integer> members, Memo.Page<Reading> page) {
        List<One> read = new ArrayList<>(members.size());
        for (int member : members) {
            SourceFile source = sources.get(member);
            List<byte[]> files = SourceText.bytes(source);
            Key key = key(source, files);
            Optional<Reading> known = page.find(key);
            Outcome<Document> outcome =
                    known.map(r -> new Outcome<>(r.document, r.faults)).orElseGet(() -> reader.read(source, files));
            String face = known.map(Reading::face)
                    .orElseGet(
                            () -> Face.of(outcome.value(), key, source, files).hex());
            if (known.isEmpty()) page.put(key, new Reading(outcome.value(), outcome.diagnostics(), face));
            read.add(new One(outcome, new Revision(source.kind(), source.id(), key.hex(), face)));
        }
        page.close();
        return read;
    }

    private static Key key(SourceFile source, List<byte[]> files) {
        List<byte[]> parts = new ArrayList<>();
        parts.addAll(
                Arrays.asList(name(source.kind().name()), name(source.id().text()), name(source.path()), files.get(0)));
        for (int i = 0; i < source.translations().size(); i++) {
            parts.add(name(source.translations().get(i).lang().tag()));
            parts.add(name(source.translations().get(i).path()));
            parts.add(files.get(i + 1));
        }
        return Key.of(parts);
    }

    private static byte[] name(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }
}
