package jejak.read;

import java.util.List;
import jejak.model.Document;
import jejak.model.Event;
import jejak.model.Prose;
import jejak.read.memo.Key;

/** What other pages can show of a document: see {@link jejak.model.Revision}. */
final class Face {
    private Face() {}

    /** @param whole the key of all of it; @param files its own bytes, then those of its translations */
    static Key of(Document document, Key whole, SourceFile source, List<byte[]> files) {
        if (!(document instanceof Event event)) return whole;
        Key.Parts parts = Key.parts().add(source.path());
        for (byte[] file : files) parts.add(file, frontMatter(file));
        source.translations().forEach(t -> parts.add(t.path()));
        add(event.body().original(), parts);
        event.body().translations().forEach((lang, prose) -> {
            parts.add(lang.tag());
            add(prose, parts);
        });
        return parts.key();
    }

    private static void add(Prose prose, Key.Parts parts) {
        parts.add(prose.firstSentence());
        parts.add(prose.anchors().toString());
        parts.add(Boolean.toString(prose.isEmpty()));
        for (Prose.Block block : prose.blocks()) {
            for (Prose.Segment segment : block.segments()) {
                if (!(segment instanceof Prose.Html)) parts.add(segment.toString());
            }
        }
    }

    /** Up to the line that ends the front matter; all of a file where none is found. */
    private static int frontMatter(byte[] file) {
        for (int i = 1; i < file.length; i++) {
            if (file[i - 1] == '\n' && isFence(file, i)) return i;
        }
        return file.length;
    }

    /** As {@link FrontMatter} sees one. */
    private static boolean isFence(byte[] file, int at) {
        int end = at;
        while (end < file.length && file[end] == '-') end++;
        if (end - at != 3) return false;
        while (end < file.length && (file[end] == ' ' || file[end] == '\t' || file[end] == '\r')) end++;
        return end == file.length || file[end] == '\n';
    }
}
