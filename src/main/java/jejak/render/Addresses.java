package jejak.render;

import java.nio.charset.StandardCharsets;

/** File names as they must stand in an address (RFC 3986, section 3.3). */
final class Addresses {
    private static final String PLAIN = "-._~!$&'()*+,;=:@/";
    private static final String HEX = "0123456789ABCDEF";

    private Addresses() {}

    /** @param path relative to the root of the output, as on disk */
    static String path(String path) {
        if (path.chars().allMatch(Addresses::isPlain)) return path;
        StringBuilder out = new StringBuilder(path.length() + 16);
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            int c = b & 0xff;
            if (isPlain(c)) out.append((char) c);
            else out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
        }
        return out.toString();
    }

    private static boolean isPlain(int c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
    }
}
