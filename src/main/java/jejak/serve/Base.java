package jejak.serve;

import java.util.Optional;

/**
 * The path under which a site is served, as GitHub Pages serves a project's under the name of its repository.
 *
 * @param path with slashes at both ends
 */
public record Base(String path) {
    public static final Base ROOT = new Base("/");

    /** @param given such as {@code /repo/}, {@code /repo} or {@code repo}; empty where it is no path */
    public static Optional<Base> of(String given) {
        String inner = given.replaceFirst("^/", "").replaceFirst("/$", "");
        if (inner.isEmpty()) return Optional.of(ROOT);
        boolean isPath = inner.matches("[A-Za-z0-9._~-]+(/[A-Za-z0-9._~-]+)*")
                && !("/" + inner + "/").contains("/./")
                && !("/" + inner + "/").contains("/../")
                && !inner.startsWith(".");
        return isPath ? Optional.of(new Base("/" + inner + "/")) : Optional.empty();
    }

    /** The path from the root of the site; empty where it lies elsewhere. */
    Optional<String> inside(String asked) {
        return asked.startsWith(path) ? Optional.of(asked.substring(path.length())) : Optional.empty();
    }
}
