package jejak.golden;

import java.nio.file.Path;

/** Where the tests of one JVM leave what they make: there are two of them, and each makes its own. */
public final class Fork {
    private Fork() {}

    /** A folder under {@code target/}, which need not be there. */
    public static Path folder(String name) {
        return Path.of("target", System.getProperty("jejak.fork", "fork-1"), name);
    }
}
