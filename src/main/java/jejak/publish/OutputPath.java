package jejak.publish;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/** The rules for a path in the output: relative, {@code /} between names, the same on every host. */
final class OutputPath {
    static final String MANIFEST = "manifest.json";

    /** The one top-level dotfile that is the generator's: it tells GitHub Pages to serve the files as they are. */
    static final String NO_JEKYLL = ".nojekyll";

    /** By code point, which is also the order of the UTF-8 bytes; {@link String#compareTo} differs above U+FFFF. */
    static final Comparator<String> ORDER = OutputPath::compare;

    private OutputPath() {}

    /**
     * Whether a path stays inside the folder, can be named on every file system, and takes no top-level dotfile but
     * {@code .nojekyll}: those belong to the folder's owner.
     */
    static boolean isSafe(String path) {
        if (path.isEmpty() || path.charAt(0) == '.' && !path.equals(NO_JEKYLL)) return false;
        int start = 0;
        for (int i = 0; i <= path.length(); i++) {
            char c = i < path.length() ? path.charAt(i) : '/';
            if (c == '/') {
                int length = i - start;
                if (length == 0) return false;
                if (path.charAt(start) == '.' && (length == 1 || length == 2 && path.charAt(start + 1) == '.')) {
                    return false;
                }
                start = i + 1;
            } else if (c < ' ' || c == 0x7f || c == '\\') {
                return false;
            } else if (Character.isSurrogate(c)) {
                // half of a pair has no UTF-8 form, so no file name and no JSON either
                if (i + 1 == path.length() || !Character.isSurrogatePair(c, path.charAt(i + 1))) return false;
                i++;
            }
        }
        return true;
    }

    /** What a file system that ignores letter case and Unicode form (APFS, NTFS) makes of a path. */
    static String fold(String path) {
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c >= 0x80 || c >= 'A' && c <= 'Z') return foldAll(path);
        }
        return path;
    }

    // Upper case first: it brings together what lower case alone keeps apart, such as the two small sigmas.
    private static String foldAll(String path) {
        String folded = Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    /** A path as messages show it: short, and without control characters that a terminal would obey. */
    static String shown(String path) {
        StringBuilder shown = new StringBuilder("`");
        path.codePoints().limit(120).forEach(c -> shown.appendCodePoint(Character.isISOControl(c) ? '?' : c));
        return shown.append('`').toString();
    }

    private static int compare(String a, String b) {
        int common = Math.min(a.length(), b.length());
        for (int i = 0; i < common; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) return Integer.compare(rank(x), rank(y));
        }
        return Integer.compare(a.length(), b.length());
    }

    // Surrogates stand for code points above every other char.
    private static int rank(char c) {
        return Character.isSurrogate(c) ? c + 0x10000 : c;
    }
}
