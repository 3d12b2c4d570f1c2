package jejak.read;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Files of one folder inside the program, which is a jar, or a folder of classes where it is tested.
 *
 * <p>A class loader asks all modules of Java for each file first: for a hundred files twice the time of reading them.
 */
interface Inside extends AutoCloseable {
    /** @param folder from the program's root, with a slash at its end */
    static Inside open(String folder) throws IOException {
        Path program = program();
        return Files.isDirectory(program)
                ? new OfFolder(program.resolve(folder))
                : new OfJar(new ZipFile(program.toFile()), folder);
    }

    byte[] read(String name) throws IOException;

    @Override
    void close() throws IOException;

    private static Path program() {
        try {
            return Path.of(Inside.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e); // the JVM has read our classes from there
        }
    }

    record OfFolder(Path folder) implements Inside {
        @Override
        public byte[] read(String name) throws IOException {
            return Files.readAllBytes(folder.resolve(name));
        }

        @Override
        public void close() {}
    }

    record OfJar(ZipFile jar, String folder) implements Inside {
        @Override
        public byte[] read(String name) throws IOException {
            ZipEntry entry = jar.getEntry(folder + name);
            if (entry == null) throw new IllegalStateException("the program lacks its file " + folder + name);
            try (InputStream in = jar.getInputStream(entry)) {
                return in.readAllBytes();
            }
        }

        @Override
        public void close() throws IOException {
            jar.close();
        }
    }
}
