package jejak.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Where files that are no part of a site may be written: not into it, nor into what it is made of. */
final class Outside {
    private Outside() {}

    /** @param page as {@link #real} has it */
    static Optional<String> objection(Path page, Request request) throws IOException {
        if (page.startsWith(real(request.output()))) return Optional.of("that is where the site is published");
        if (page.startsWith(real(request.source().resolve("content")))) {
            return Optional.of("content/ holds what is published");
        }
        if (page.startsWith(real(request.source().resolve("templates"))))
            return Optional.of("templates/ is the theme's");
        for (Path there = page.getParent(); there != null; there = there.getParent()) {
            boolean isSite = Files.exists(there.resolve("manifest.json")) && Files.exists(there.resolve(".nojekyll"));
            if (isSite) return Optional.of("that is within a published site, " + there);
        }
        if (!Files.isDirectory(page.getParent())) return Optional.of("there is no folder " + page.getParent());
        if (Files.isDirectory(page)) return Optional.of("that is a folder");
        return Optional.empty();
    }

    /** The whole path, with the links resolved of as much of it as there is. */
    static Path real(Path path) throws IOException {
        Path whole = path.toAbsolutePath().normalize();
        for (Path there = whole; there != null; there = there.getParent()) {
            if (Files.exists(there, LinkOption.NOFOLLOW_LINKS) && Files.exists(there)) {
                return there.toRealPath().resolve(there.relativize(whole)).normalize();
            }
        }
        return whole;
    }
}
