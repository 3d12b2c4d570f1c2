package jejak.serve;

import java.util.Locale;
import java.util.Set;

/**
 * The names under which this machine calls itself. A page elsewhere whose name is made to mean 127.0.0.1 (DNS rebinding) asks
 * under that name, and gets nothing.
 */
final class Hosts {
    private static final Set<String> OWN = Set.of("127.0.0.1", "localhost", "[::1]");

    private Hosts() {}

    /** @param field the request's {@code Host}: a name and, after a colon, a port */
    static boolean isOwn(String field) {
        String host = field.replaceFirst(":[0-9]{1,5}$", "").toLowerCase(Locale.ROOT);
        return OWN.contains(host);
    }
}
