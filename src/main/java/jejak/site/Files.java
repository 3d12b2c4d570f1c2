package jejak.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jejak.diagnostic.Span;
import jejak.model.Access;
import jejak.model.Content;
import jejak.model.Source;

/** The files under {@code content/documents/}, and which of them readers may have. */
final class Files {
    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "webp", "avif", "svg");

    private final Set<String> there = new HashSet<>();
    private final Map<String, List<Source>> copies = new HashMap<>();

    /** @param sources all of them: a copy that a draft keeps back stays back */
    Files(List<Content.LocalFile> files, List<Source> sources) {
        for (Content.LocalFile file : files) there.add(file.path());
        for (Source source : sources) {
            source.file()
                    .ifPresent(file -> copies.computeIfAbsent(file.value(), path -> new ArrayList<>(1))
                            .add(source));
        }
    }

    Set<String> there() {
        return there;
    }

    static boolean isPicture(String path) {
        return PICTURES.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** Whether readers may have it: no source has it as its copy, or one publishes it and none is withheld. */
    boolean isPublic(String path) {
        List<Source> sources = copies.getOrDefault(path, List.of());
        return sources.isEmpty()
                || sources.stream().anyMatch(Files::publishes)
                        && sources.stream().noneMatch(s -> s.access() == Access.WITHHELD);
    }

    static boolean publishes(Source source) {
        return source.publishFile()
                && source.access() == Access.PUBLIC
                && source.editorial().withdrawn().isEmpty();
    }

    /** Notes a file that a page shows or links to, or what keeps it from that. */
    void shown(String path, Span at, SiteCode missing, Refs refs) {
        if (path.isEmpty()) return;
        if (!there.contains(path)) {
            refs.unknown(missing, path, at, Unknown.Among.FILES);
        } else if (isPublic(path)) {
            refs.show(path);
        } else {
            refs.faults()
                    .add(
                            SiteCode.UNPUBLISHED_DOCUMENT,
                            at,
                            "`" + path + "` is the local copy of a source, and is not published",
                            "remove it here, or set `publish_file: true` on "
                                    + copies.get(path).get(0).at().file());
        }
    }
}
