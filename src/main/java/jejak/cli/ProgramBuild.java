package jejak.cli;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import jejak.read.memo.Key;

/**
 * What tells one build of the program from another: the list of contents at the end of its jar, which has the checksum and
 * the size of every file in it (APPNOTE.TXT 6.3, section 4.3.12). Reading it takes a millisecond, all of the jar a hundred.
 */
final class ProgramBuild {
    /** The record at the very end of a jar without a comment, and where in it the list is named. */
    private static final int END = 22;

    private static final int SIZE_AT = 12;

    private ProgramBuild() {}

    /** Of the program that runs. Empty where it is no jar: its classes may then change from one start to the next. */
    static Optional<String> key() {
        return Running.KEY;
    }

    /** Read when it is first asked for, and once. */
    private static final class Running {
        private static final Optional<String> KEY = find();
    }

    private static Optional<String> find() {
        CodeSource code = ProgramBuild.class.getProtectionDomain().getCodeSource();
        try {
            Path jar = Path.of(code.getLocation().toURI());
            return Files.isRegularFile(jar) ? key(jar) : Optional.empty();
        } catch (IOException | URISyntaxException e) {
            return Optional.empty(); // without a key nothing is kept, and all is read
        }
    }

    static Optional<String> key(Path jar) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(jar.toFile(), "r")) {
            if (file.length() < END) return Optional.empty();
            file.seek(file.length() - END + SIZE_AT);
            long size = Integer.toUnsignedLong(Integer.reverseBytes(file.readInt()));
            if (size > file.length() - END) return Optional.empty();
            byte[] list = new byte[(int) size + END];
            file.seek(file.length() - list.length);
            file.readFully(list);
            return Optional.of(Key.of(list).hex());
        }
    }
}
