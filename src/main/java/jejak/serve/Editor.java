package jejak.serve;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import jejak.diagnostic.Span;

/**
 * The link that opens a place of a file in an author's editor.
 *
 * @param template with {@code {file}}, and {@code {line}} and {@code {column}} where the editor takes them
 */
public record Editor(String template) {
    /** Editors known by name. */
    public static final SortedMap<String, String> KNOWN = Collections.unmodifiableSortedMap(new TreeMap<>(Map.of(
            "vscode", "vscode://file{file}:{line}:{column}",
            "vscodium", "vscodium://file{file}:{line}:{column}",
            "zed", "zed://file{file}:{line}:{column}",
            "idea", "idea://open?file={file}&line={line}&column={column}",
            "textmate", "txmt://open?url=file://{file}&line={line}&column={column}",
            "sublime", "subl://open?url=file://{file}&line={line}&column={column}",
            "file", "file://{file}")));

    public static final Editor DEFAULT = new Editor(KNOWN.get("vscode"));

    /** @param given a name of {@link #KNOWN}, or a template of one's own; empty where it is neither */
    public static Optional<Editor> of(String given) {
        String known = KNOWN.get(given);
        if (known != null) return Optional.of(new Editor(known));
        boolean isTemplate = given.contains("{file}") && given.matches("[a-z][a-z0-9+.-]*:.*");
        return isTemplate && !given.startsWith("javascript:") ? Optional.of(new Editor(given)) : Optional.empty();
    }

    String link(Path source, Span at) {
        // the path of a URI is percent-encoded; a query needs two more letters so
        String path = URI.create(source.resolve(at.file()).toUri().toASCIIString())
                .getRawPath()
                .replace("&", "%26")
                .replace("+", "%2B");
        return template.replace("{file}", path)
                .replace("{line}", Integer.toString(Math.max(1, at.line())))
                .replace("{column}", Integer.toString(Math.max(1, at.column())));
    }
}
