package jejak.links;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as authors write them, made into what may be asked for (RFC 3986): without fragment, encoded, host in ASCII. */
final class Address {
    // What may stand in a URI as it is; the percent sign is looked at apart.
    private static final String PLAIN = "-._~:/?#[]@!$&'()*+,;=";
    private static final Pattern PARTS = Pattern.compile(
            "(https?)://([^/?#@]*)(/[^?#]*)?(\\?[^#]*)?(#.*)?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private Address() {}

    /** Empty where it is no address of a web page. */
    static Optional<URI> of(String written) {
        Matcher parts = PARTS.matcher(written.strip());
        if (!parts.matches()) return Optional.empty();
        String path = parts.group(3) == null ? "/" : parts.group(3);
        String query = parts.group(4) == null ? "" : parts.group(4);
        try {
            URI uri = new URI(parts.group(1).toLowerCase(Locale.ROOT) + "://" + host(parts.group(2)) + encoded(path)
                    + encoded(query));
            return uri.getHost() == null ? Optional.empty() : Optional.of(uri);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty(); // what no URI can be made of is no address
        }
    }

    /** Where a {@code Location} leads from there; empty where it is no address of a web page. */
    static Optional<URI> resolve(URI from, String location) {
        String there = location.strip();
        if (there.startsWith("//")) return of(from.getScheme() + ":" + there);
        if (PARTS.matcher(there).matches()) return of(there);
        if (there.matches("(?i)[a-z][a-z0-9+.-]*:.*")) return Optional.empty();
        try {
            int hash = there.indexOf('#');
            URI relative = new URI(encoded(hash < 0 ? there : there.substring(0, hash))
                    .replace("[", "%5B")
                    .replace("]", "%5D"));
            return of(from.resolve(relative).toString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String host(String written) {
        if (written.startsWith("[")) return written;
        int colon = written.lastIndexOf(':');
        String name = colon < 0 ? written : written.substring(0, colon);
        return IDN.toASCII(name).toLowerCase(Locale.ROOT) + (colon < 0 ? "" : written.substring(colon));
    }

    static String encoded(String part) {
        StringBuilder out = new StringBuilder(part.length());
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            int c = bytes[i] & 0xff;
            boolean isEscape = c == '%' && i + 2 < bytes.length && isHex(bytes[i + 1]) && isHex(bytes[i + 2]);
            boolean isPlain =
                    c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0 && c != '[' && c != ']');
            if (isEscape || isPlain) out.append((char) c);
            else out.append('%').append(HEX[c >> 4]).append(HEX[c & 15]);
        }
        return out.toString();
    }

    private static boolean isHex(byte c) {
        return Character.digit(c, 16) >= 0;
    }
}
