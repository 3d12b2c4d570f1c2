package jejak.render;

import java.util.Locale;
import java.util.Set;
import jejak.model.Medium;
import jejak.render.view.Marks;

/** Local files shown with a document. */
final class Pictures {
    private static final Set<String> IMAGES = Set.of("png", "jpg", "jpeg", "gif", "webp", "avif", "svg");

    private Pictures() {}

    static Marks.Picture of(Medium medium, Sheet sheet) {
        Speech speech = sheet.speech();
        String file = medium.file().value();
        return new Marks.Picture(
                sheet.file(file),
                IMAGES.contains(ending(file)),
                medium.alt().map(speech::plain).orElse(""),
                medium.caption().map(speech::plain).orElse(""),
                medium.credit().map(speech::plain).orElse(""),
                sheet.site().fileSize(file).map(b -> size(b, speech)).orElse(""));
    }

    static Marks.Picture none() {
        return new Marks.Picture("", false, "", "", "", "");
    }

    /** Type and size, as a link to a file should say: "PDF, 240 kB". */
    static String describe(String file, long bytes, Speech speech) {
        return ending(file).toUpperCase(Locale.ROOT) + ", " + size(bytes, speech);
    }

    private static String size(long bytes, Speech speech) {
        if (bytes < 1000) return speech.number(bytes) + " B";
        if (bytes < 1_000_000) return speech.number(Math.round(bytes / 1000.0)) + " kB";
        return speech.number(Math.round(bytes / 1_000_000.0)) + " MB";
    }

    private static String ending(String file) {
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
