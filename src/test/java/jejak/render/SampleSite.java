package jejak.render;

import java.nio.file.Path;

/** The sample pages as files, for tests of other packages. */
public final class SampleSite {
    private SampleSite() {}

    /** The folder they lie in. */
    public static Path written() {
        ThemePreview.write(ThemePreview.FOLDER);
        return ThemePreview.FOLDER.toAbsolutePath();
    }
}
