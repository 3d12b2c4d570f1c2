package jejak.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import jejak.model.Theme;

/**
 * The theme's finished assets. Each file's name holds a hash of its bytes, so that a browser may keep it for ever and never
 * shows an old one.
 *
 * @param files by path from the root of the output
 */
public record Assets(SortedMap<String, byte[]> files, String stylesheet, String icon) {
    private static final String CSS = "assets/css/";
    private static final List<String> FIRST = List.of("tokens", "reset", "base", "layout");

    public static Assets of(Theme theme) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        String stylesheet = add(files, "site.css", stylesheet(theme).getBytes(StandardCharsets.UTF_8));
        String icon = "";
        for (var asset : theme.files().entrySet()) {
            String path = asset.getKey();
            if (!path.startsWith("assets/") || path.startsWith(CSS)) continue;
            String name = add(files, path.substring("assets/".length()), asset.getValue());
            if (path.equals("assets/icon.svg")) icon = name;
        }
        return new Assets(files, stylesheet, icon);
    }

    /** The style sheets in the order of their layers, as one file: one request, and one name. */
    private static String stylesheet(Theme theme) {
        List<String> order = new ArrayList<>();
        for (String name : FIRST) order.add(CSS + name + ".css");
        theme.files().keySet().stream()
                .filter(p -> p.startsWith(CSS + "components/") && p.endsWith(".css"))
                .forEach(order::add);
        theme.files().keySet().stream()
                .filter(p -> p.startsWith(CSS) && p.endsWith(".css") && !order.contains(p) && !p.endsWith("/print.css"))
                .forEach(order::add);
        order.add(CSS + "print.css");
        StringBuilder all = new StringBuilder();
        for (String path : order)
            theme.text(path).ifPresent(css -> all.append(slim(css)).append('\n'));
        return all.toString();
    }

    /** Without comments, indents and empty lines; nothing that needs to know CSS any better. */
    static String slim(String css) {
        StringBuilder out = new StringBuilder(css.length());
        int at = 0;
        while (at < css.length()) {
            char c = css.charAt(at);
            if (c == '"' || c == '\'') {
                int end = endOfString(css, at);
                out.append(css, at, end);
                at = end;
            } else if (css.startsWith("/*", at)) {
                int end = css.indexOf("*/", at + 2);
                at = end < 0 ? css.length() : end + 2;
            } else {
                out.append(c);
                at++;
            }
        }
        StringBuilder lines = new StringBuilder(out.length());
        out.toString()
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .forEach(l -> lines.append(l).append('\n'));
        return lines.toString();
    }

    private static int endOfString(String css, int start) {
        char quote = css.charAt(start);
        for (int i = start + 1; i < css.length(); i++) {
            if (css.charAt(i) == '\\') i++;
            else if (css.charAt(i) == quote) return i + 1;
        }
        return css.length();
    }

    private static String add(SortedMap<String, byte[]> files, String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        String path = "assets/" + stem + "." + hash(bytes) + (dot < 0 ? "" : name.substring(dot));
        files.put(path, bytes);
        return path;
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 5);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has SHA-256
        }
    }
}
