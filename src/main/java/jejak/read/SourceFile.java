package jejak.read;

import java.nio.file.Path;
import java.util.List;
import jejak.model.Id;
import jejak.model.Kind;
import jejak.model.Lang;

/**
 * A document's file and its translations, before any of them is opened.
 *
 * @param path relative to the source folder, with {@code /}
 */
record SourceFile(Kind kind, Id id, String path, Path file, List<Translation> translations) {
    SourceFile {
        translations = List.copyOf(translations);
    }

    record Translation(Lang lang, String path, Path file) {}
}
