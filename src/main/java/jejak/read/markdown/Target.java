package jejak.read.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a link or picture leads: to the web, to a file of the site, or nowhere we let it.
 *
 * <p>Schemes are read as a browser would (URL Standard, section 4.4): blind to case, and to control characters and spaces
 * within. An address that hides a scheme behind percent signs or unfinished entities is refused as well, although a
 * browser would take it for a path.
 */
sealed interface Target {

    /** @param href ready for an attribute but for HTML escapes; an http, https or mailto address */
    record External(String href, boolean mail) implements Target {}

    /** @param path relative to content/, decoded; empty for the page itself */
    record Local(String path, Optional<String> anchor) implements Target {}

    /** @param wrong what is wrong with the address, which stands before it in a message */
    record Refused(MarkdownCode code, String wrong, String help) implements Target {
        String message(String address) {
            return (address.isBlank() ? "this link" : Findings.quote(address)) + " " + wrong;
        }
    }

    Pattern SCHEME = Pattern.compile("([a-z][a-z0-9+.-]*):.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** @param address without Markdown's escapes and entities */
    static Target of(String address) {
        String seen = withoutInvisible(address);
        Matcher scheme = SCHEME.matcher(seen);
        if (scheme.matches()) return schemed(address, seen, scheme.group(1).toLowerCase(Locale.ROOT));
        if (seen.isEmpty() || seen.equals("#")) {
            return bad("leads nowhere", "give it an address between the brackets");
        }
        String bare = seen;
        for (int layer = 0; layer < 3 && (bare.indexOf('%') >= 0 || bare.contains("&#")); layer++) {
            bare = withoutInvisible(Urls.decode(Unescape.loosely(bare)).orElse(bare));
            Matcher hidden = SCHEME.matcher(bare);
            if (hidden.matches()) return unsafe(hidden.group(1).toLowerCase(Locale.ROOT));
        }
        if (seen.replace('\\', '/').startsWith("//")) {
            return bad("has no scheme", "write the whole address, with `https:` before it");
        }
        if (seen.startsWith("/")) {
            return bad(
                    "starts at the root of the host and would break when the site moves",
                    "start the path at content/: `" + seen.substring(1) + "`");
        }
        return local(address.strip());
    }

    private static Target schemed(String address, String seen, String scheme) {
        boolean mail = scheme.equals("mailto");
        if (!mail && !scheme.equals("http") && !scheme.equals("https")) return unsafe(scheme);
        if (!seen.equals(address))
            return bad("holds white space or invisible characters", "write the address without them");
        String rest = seen.substring(scheme.length() + 1);
        if (mail ? !Urls.isMailbox(rest) : !Urls.hasHost(rest)) {
            return bad("is no whole address", mail ? "write `mailto:name@example.org`" : "write `https://host/path`");
        }
        return new External(scheme + ":" + Urls.encode(rest), mail);
    }

    private static Target local(String address) {
        int hash = address.indexOf('#');
        Optional<String> path = Urls.decode(hash < 0 ? address : address.substring(0, hash));
        Optional<String> anchor = Urls.decode(hash < 0 ? "" : address.substring(hash + 1));
        if (path.isEmpty() || anchor.isEmpty()) {
            return bad("has a percent sign that is no part of UTF-8", "write `%25` for a percent sign");
        }
        String to = path.get();
        if (to.chars().anyMatch(Character::isISOControl)) return bad("holds a control character", "remove it");
        if (to.indexOf('\\') >= 0) return bad("has a backslash", "divide folders by `/`");
        if (to.toLowerCase(Locale.ROOT).startsWith("www.")) {
            return bad("has no scheme", "write `https://" + address + "`");
        }
        String plain = to;
        while (plain.startsWith("./") || plain.startsWith("../")) plain = plain.substring(plain.indexOf('/') + 1);
        if (("/" + to + "/").contains("/../")) {
            return bad(
                    "goes up a folder, and paths start at content/, wherever the file lies",
                    plain.contains("..") ? "write the path from content/" : "write `" + plain + "`");
        }
        Optional<String> named = anchor.filter(text -> !text.isEmpty());
        return plain.isEmpty() && named.isEmpty() ? bad("leads nowhere", "name a file") : new Local(plain, named);
    }

    private static Target bad(String wrong, String help) {
        return new Refused(MarkdownCode.BAD_LINK, wrong, help);
    }

    private static Target unsafe(String scheme) {
        return new Refused(
                MarkdownCode.UNSAFE_LINK,
                "has the scheme `" + scheme + ":`, and links are http, https, mailto or paths",
                "link to a web page or to a file under content/");
    }

    private static boolean isPlainAscii(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c <= ' ' || c >= 0x7f) return false;
        }
        return true;
    }

    private static String withoutInvisible(String address) {
        if (isPlainAscii(address)) return address;
        StringBuilder seen = new StringBuilder(address.length());
        address.codePoints()
                .filter(c -> c > ' ' && !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .forEach(seen::appendCodePoint);
        return seen.toString();
    }
}
