package jejak.links;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Tells addresses that anybody can reach from those of this machine and of private networks (IANA special-purpose registries). */
final class Neighbourhood {
    private Neighbourhood() {}

    static boolean isPrivate(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? isPrivate4(bytes, 0) : isPrivate6(bytes);
    }

    private static boolean isPrivate4(byte[] bytes, int at) {
        int a = bytes[at] & 0xff;
        int b = bytes[at + 1] & 0xff;
        int c = bytes[at + 2] & 0xff;
        return a == 0
                || a == 10
                || a == 127
                || a >= 224
                || a == 100 && b >= 64 && b < 128 // shared by carriers, RFC 6598
                || a == 169 && b == 254
                || a == 172 && b >= 16 && b < 32
                || a == 192 && b == 168
                || a == 192 && b == 0 && (c == 0 || c == 2)
                || a == 198 && (b == 18 || b == 19) // benchmarks, RFC 2544
                || a == 198 && b == 51 && c == 100
                || a == 203 && b == 0 && c == 113;
    }

    private static boolean isPrivate6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        if ((first & 0xfe00) == 0xfc00) return true; // unique local, RFC 4193
        if (first == 0x2001 && second == 0xdb8) return true; // documentation
        if (first == 0x2002) return isPrivate4(bytes, 2); // 6to4
        boolean isNat64 = first == 0x64 && second == 0xff9b;
        boolean isMapped = first == 0 && second == 0;
        return (isNat64 || isMapped) && isPrivate4(bytes, 12);
    }
}
