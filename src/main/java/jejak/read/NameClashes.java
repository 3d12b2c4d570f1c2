package jejak.read;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Note;
import jejak.diagnostic.Span;

/** Names that differ only by letter case or Unicode form are one name on some disks. */
final class NameClashes {
    private NameClashes() {}

    /** Reports those that do, and gives them. */
    static Set<String> among(List<String> paths, Faults faults) {
        Set<String> clashing = new HashSet<>();
        Map<String, String> seen = new HashMap<>();
        for (String path : paths) {
            String folded = composed(path).toLowerCase(Locale.ROOT);
            String other = seen.putIfAbsent(folded, path);
            if (other == null) continue;
            faults.add(new Diagnostic(
                    ReadCode.NAME_CLASH,
                    Span.of(path),
                    "the name differs from `" + other + "` only by letter case or Unicode form",
                    List.of(new Note(Span.of(other), "the other file")),
                    Optional.of("rename one of them")));
            clashing.add(path);
            clashing.add(other);
        }
        return clashing;
    }

    /** ASCII has one form alone, and to begin with others takes 6 ms. */
    private static String composed(String path) {
        boolean isAscii = path.chars().allMatch(c -> c < 0x80);
        return isAscii ? path : Normalizer.normalize(path, Normalizer.Form.NFC);
    }
}
