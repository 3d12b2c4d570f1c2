package jejak.read.markdown;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The parts of addresses, by the URL Standard (url.spec.whatwg.org). */
final class Urls {
    // Letters of any script may stand in a host name; an IPv6 address stands in brackets. No user names: they mislead.
    private static final Pattern HOST = Pattern.compile(
            "//(?:[\\p{L}\\p{M}\\p{N}_-]++(?:\\.[\\p{L}\\p{M}\\p{N}_-]++)*+\\.?|\\[[0-9a-fA-F:.]{2,45}\\])(?::([0-9]{1,5}))?(?=[/?#]|$).*",
            Pattern.DOTALL);
    private static final Pattern MAILBOX =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=^_`{|}~-]{1,64}@[\\p{L}\\p{N}.-]{1,255}(?:\\?.*)?", Pattern.DOTALL);
    private static final String UNSAFE = "\"<>\\^`{|}[]";
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private Urls() {}

    static boolean hasHost(String rest) {
        var host = HOST.matcher(rest);
        return host.matches() && (host.group(1) == null || Integer.parseInt(host.group(1)) <= 65_535);
    }

    static boolean isMailbox(String rest) {
        return MAILBOX.matcher(rest).matches();
    }

    /** Percent signs before what may not stand in an address; letters of other scripts stay as the author wrote them. */
    static String encode(String rest) {
        int path = rest.startsWith("//[") ? rest.indexOf(']') + 1 : 0;
        StringBuilder out = new StringBuilder(rest.length()).append(rest, 0, path);
        boolean inFragment = false;
        for (int i = path; i < rest.length(); i++) {
            char c = rest.charAt(i);
            boolean loosePercent = c == '%' && !isEscape(rest, i);
            boolean secondHash = c == '#' && inFragment;
            inFragment |= c == '#';
            if (c <= ' ' || c == 0x7f || UNSAFE.indexOf(c) >= 0 || loosePercent || secondHash) {
                out.append('%').append(HEX[c >> 4]).append(HEX[c & 15]);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** A path or anchor without percent signs, or empty where they do not spell UTF-8. */
    static Optional<String> decode(String text) {
        if (text.indexOf('%') < 0) return Optional.of(text);
        byte[] in = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer out = ByteBuffer.allocate(in.length);
        for (int i = 0; i < in.length; i++) {
            if (in[i] != '%') {
                out.put(in[i]);
                continue;
            }
            if (i + 2 >= in.length || hex(in[i + 1]) < 0 || hex(in[i + 2]) < 0) return Optional.empty();
            out.put((byte) (hex(in[i + 1]) << 4 | hex(in[i + 2])));
            i += 2;
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(out.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isEscape(String text, int percent) {
        return percent + 2 < text.length() && hex(text.charAt(percent + 1)) >= 0 && hex(text.charAt(percent + 2)) >= 0;
    }

    private static int hex(int c) {
        return c < 0x80 ? Character.digit(c, 16) : -1;
    }
}
