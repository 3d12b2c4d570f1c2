package jejak.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Where an output folder and what belongs to it lie.
 *
 * @param output the folder itself, with no symbolic link in its path
 * @param spare the tree that a build fills; hidden, and safe to delete between builds
 * @param aside where the old site stands while the new one takes its place; not hidden, since for that moment it holds
 *     the only copy of the kept dotfiles
 * @param marker says what a publish was about to do, so that the next start can finish it
 * @param lock held by the one build that may write
 * @param inside whether these lie in the output and not beside it, since the output cannot be renamed
 */
record Places(Path output, Path spare, Path aside, Path marker, Path lock, boolean inside) {
    /** How the names of our own files inside an output start; such dotfiles are neither kept nor foreign. */
    static final String OWN = ".jejak-";

    /**
     * Beside the output where it can be renamed. A mount point cannot, nor can a folder whose parent takes no new
     * names; then inside. A mount that this misses is noticed when the rename fails.
     */
    static Places of(Path output) throws IOException {
        Path parent = output.getParent();
        boolean fixed = Files.isDirectory(output) && (!Files.isWritable(parent) || !sameDevice(output, parent));
        return fixed ? inside(output) : beside(output);
    }

    static Places beside(Path output) {
        Path parent = output.getParent();
        String name = output.getFileName().toString();
        return at(output, parent.resolve(name + ".jejak-previous"), parent, "." + name + OWN, false);
    }

    static Places inside(Path output) {
        return at(output, output.resolve(OWN + "previous"), output, OWN, true);
    }

    private static Places at(Path output, Path aside, Path folder, String prefix, boolean inside) {
        return new Places(
                output,
                folder.resolve(prefix + "next"),
                aside,
                folder.resolve(prefix + "marker"),
                folder.resolve(prefix + "lock"),
                inside);
    }

    private static boolean sameDevice(Path a, Path b) throws IOException {
        try {
            return Files.getAttribute(a, "unix:dev").equals(Files.getAttribute(b, "unix:dev"));
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            return true; // no such attribute on this platform: a failing rename will tell
        }
    }

    /**
     * The path without symbolic links, of which only the first part need exist. A link that leads nowhere stays as it
     * is: it exists, and is no folder.
     */
    static Path real(Path path) throws IOException {
        Path absolute = path.toAbsolutePath();
        Path real = absolute.getRoot();
        for (Path name : absolute) {
            Path next = real.resolve(name);
            if (name.toString().equals("..")) {
                real = real.getParent() == null ? real : real.getParent();
            } else if (Files.exists(next)) {
                real = next.toRealPath();
            } else if (!name.toString().equals(".")) {
                real = next;
            }
        }
        return real;
    }

    /** Where a path of the site lies. A locale of another age cannot name every file; that is a fault of the disk's. */
    static Path at(Path root, String path) throws IOException {
        try {
            return root.resolve(path);
        } catch (InvalidPathException e) {
            throw new FileSystemException(path, null, "this locale cannot name the file; set one with UTF-8");
        }
    }

    /** Whether anything has this name, a dangling link included. */
    static boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }
}
