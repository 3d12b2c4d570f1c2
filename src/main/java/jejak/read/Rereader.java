package jejak.read;

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
    private final FileKeys keys;

    /** @param keys those that are known of the documents' files; in the end, those of what was read */
    Rereader(DocumentReader reader, Memo memo, Workers workers, FileKeys keys) {
        this.reader = reader;
        this.memo = memo;
        this.workers = workers;
        this.keys = keys;
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
        for (int member : members) read.add(one(sources.get(member), page));
        page.close();
        return read;
    }

    private One one(SourceFile source, Memo.Page<Reading> page) {
        Optional<Key> told = told(source);
        Optional<Reading> kept = told.flatMap(page::find);
        if (kept.isPresent()) return one(source, told.get(), kept.get());
        List<byte[]> files = SourceText.bytes(source);
        Key key = key(source, keys(source, files));
        Reading reading = page.find(key).orElseGet(() -> {
            Outcome<Document> outcome = reader.read(source, files);
            String face = Face.of(outcome.value(), key, source, files).hex();
            Reading made = new Reading(outcome.value(), outcome.diagnostics(), face);
            page.put(key, made);
            return made;
        });
        return one(source, key, reading);
    }

    private static One one(SourceFile source, Key key, Reading reading) {
        return new One(
                new Outcome<>(reading.document, reading.faults),
                new Revision(source.kind(), source.id(), key.hex(), reading.face));
    }

    /** The key of a document without a look at it, where all its files' are known. */
    private Optional<Key> told(SourceFile source) {
        List<Key> of = new ArrayList<>(1 + source.translations().size());
        keys.known(source.file()).ifPresent(of::add);
        source.translations().forEach(t -> keys.known(t.file()).ifPresent(of::add));
        return of.size() == 1 + source.translations().size() ? Optional.of(key(source, of)) : Optional.empty();
    }

    private List<Key> keys(SourceFile source, List<byte[]> files) {
        List<Key> of = new ArrayList<>(files.size());
        of.add(keys.of(source.file(), files.get(0)));
        for (int i = 1; i < files.size(); i++)
            of.add(keys.of(source.translations().get(i - 1).file(), files.get(i)));
        return of;
    }

    /** @param files the keys of its own bytes, then those of its translations */
    private static Key key(SourceFile source, List<Key> files) {
        Key.Parts parts = Key.parts()
                .add(source.kind().name())
                .add(source.id().text())
                .add(source.path())
                .add(files.get(0).hex());
        for (int i = 0; i < source.translations().size(); i++) {
            parts.add(source.translations().get(i).lang().tag())
                    .add(source.translations().get(i).path())
                    .add(files.get(i + 1).hex());
        }
        return parts.key();
    }
}
