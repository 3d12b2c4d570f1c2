package jejak.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jejak.diagnostic.Diagnostic;
import jejak.diagnostic.Span;

/** Whether an output folder lies where publishing into it cannot cost an author's work. */
final class Placement {
    private static final List<String> AUTHORS = List.of("content", "templates");

    private Placement() {}

    /** What is wrong with the place, links seen through; {@code shown} is the output as the user named it. */
    static Optional<Diagnostic> fault(Path source, Path output, String shown) throws IOException {
        Path root = Places.real(source);
        String name = OutputPath.shown(shown);
        if (output.getFileName() == null || root.startsWith(output)) {
            return inside(shown, "the output folder " + name + " is the source folder or holds it");
        }
        for (String author : AUTHORS) {
            Path folder = Places.real(root.resolve(author));
            if (output.startsWith(folder) || folder.startsWith(output)) {
                return inside(shown, "the output folder " + name + " and `" + author + "` lie in each other");
            }
        }
        if (!Places.exists(output) || Places.isFolder(output)) return Optional.empty();
        return Optional.of(Diagnostic.of(
                PublishCode.FOREIGN_OUTPUT,
                Span.of(shown),
                "the output " + name + " is no folder",
                "choose a folder with `--output`"));
    }

    private static Optional<Diagnostic> inside(String shown, String message) {
        String help = "choose a folder of its own, such as `site-output`";
        return Optional.of(Diagnostic.of(PublishCode.OUTPUT_INSIDE_CONTENT, Span.of(shown), message, help));
    }
}
