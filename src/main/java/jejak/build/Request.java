package jejak.build;

import java.nio.file.Path;
import java.time.Instant;

/**
 * What to build.
 *
 * @param source the folder that holds {@code content/}
 * @param output the folder to publish to
 * @param now the one reading of the clock
 * @param strict whether warnings stop the build
 */
public record Request(Path source, Path output, Instant now, boolean drafts, boolean strict) {}
