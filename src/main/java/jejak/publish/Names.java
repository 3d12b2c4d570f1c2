package jejak.publish;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Faults;
import jejak.diagnostic.Span;

/**
 * The paths of one build, each given once, also on a file system that ignores letter case.
 *
 * <p>Threads may take paths at the same time without waiting for each other. Which of two rivals comes first is then
 * left to chance, so faults are worked out at the end from the sorted paths.
 */
final class Names {
    private final Map<String, String> files = new ConcurrentHashMap<>();
    private final Map<String, String> folders = new ConcurrentHashMap<>();
    private final Queue<String> unsafe = new ConcurrentLinkedQueue<>();
    private final Queue<String> seconds = new ConcurrentLinkedQueue<>();
    private volatile boolean clashing;

    Names() {
        files.put(OutputPath.MANIFEST, OutputPath.MANIFEST);
    }

    /** Takes a path for its one file; false where it must not be written, and {@link #faults} will say why. */
    boolean take(String path) {
        if (!OutputPath.isSafe(path)) {
            unsafe.add(path);
            return false;
        }
        String key = OutputPath.fold(path);
        // A file is entered before folders are looked up, and a folder before files: of two rivals one sees the other.
        boolean first = files.putIfAbsent(key, path) == null;
        if (!first) seconds.add(path);
        if (first && !folders.containsKey(key) && takeFolders(path, key)) return true;
        clashing = true;
        return false;
    }

    /** How many paths were taken; exact where there are no {@link #faults}. */
    int count() {
        return files.size() - 1;
    }

    private boolean takeFolders(String path, String key) {
        int end = path.lastIndexOf('/');
        int keyEnd = key.lastIndexOf('/');
        while (end > 0) {
            String folder = path.substring(0, end);
            String folderKey = key.substring(0, keyEnd);
            String before = folders.putIfAbsent(folderKey, folder);
            if (before != null) return before.equals(folder);
            if (files.containsKey(folderKey)) return false;
            end = path.lastIndexOf('/', end - 1);
            keyEnd = key.lastIndexOf('/', keyEnd - 1);
        }
        return true;
    }

    /** Everything wrong with the paths asked for, the same whatever the threads did. */
    List<Diagnostic> faults() {
        Faults faults = new Faults();
        unsafe.stream()
                .distinct()
                .sorted(OutputPath.ORDER)
                .forEach(path -> faults.add(
                        PublishCode.PATH_ESCAPES,
                        Span.of(path),
                        "the output path " + OutputPath.shown(path) + " would not stay inside the output folder",
                        "use a relative path with `/`, without `..`, that does not start with a dot"));
        if (clashing) clashes(faults);
        return faults.list().stream().distinct().toList();
    }

    private void clashes(Faults faults) {
        List<String> all = new ArrayList<>(files.values());
        all.addAll(seconds);
        all.sort(OutputPath.ORDER);
        Map<String, String> seenFiles = new HashMap<>();
        for (String path : all) {
            String first = seenFiles.putIfAbsent(OutputPath.fold(path), path);
            if (first != null) clash(faults, first, path);
        }
        Map<String, String> seenFolders = new HashMap<>();
        for (String path : all) {
            for (int end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
                String folder = path.substring(0, end);
                String key = OutputPath.fold(folder);
                String first = seenFolders.putIfAbsent(key, folder);
                if (first == null && seenFiles.containsKey(key)) mixed(faults, seenFiles.get(key), path);
                if (first != null && !first.equals(folder)) clash(faults, first, folder);
            }
        }
    }

    private static void clash(Faults faults, String first, String second) {
        if (first.equals(second)) {
            String message = "two outputs want the path " + OutputPath.shown(second);
            faults.add(PublishCode.DUPLICATE_OUTPUT, Span.of(second), message, "rename one of the two");
        } else {
            String message = "the output paths " + OutputPath.shown(first) + " and " + OutputPath.shown(second)
                    + " differ only by letter case or Unicode form";
            faults.add(PublishCode.CASE_CLASH, Span.of(second), message, "rename one of the two");
        }
    }

    private static void mixed(Faults faults, String file, String below) {
        String message = "the output " + OutputPath.shown(file) + " is a file, and " + OutputPath.shown(below)
                + " needs a folder of that name";
        faults.add(PublishCode.DUPLICATE_OUTPUT, Span.of(below), message, "rename one of the two");
    }
}
