package jejak.serve;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What answers a path. */
sealed interface Found {

    /** Tells one content of an address from another; letters, digits and dashes. */
    String tag();

    /**
     * A file in memory.
     *
     * @param path where it was found, from the root of the site
     * @param status 200, or 404 for the page that says so
     */
    record File(String path, int status, byte[] bytes, String tag) implements Found {}

    /** A local copy, which may be large and stays on disk. */
    record Copy(String path, Path file, String tag) implements Found {}

    /** @param to from the root of the site */
    record Moved(String to) implements Found {
        @Override
        public String tag() {
            return Found.tag(to.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A page that cannot be printed. @param html what is wrong, as a part of a page */
    record Faulty(String html) implements Found {
        static final String MARK = "faults-";

        @Override
        public String tag() {
            return MARK + Found.tag(html.getBytes(StandardCharsets.UTF_8));
        }
    }

    static String tag(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().toHexDigits(ByteBuffer.wrap(digest).getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }
}
