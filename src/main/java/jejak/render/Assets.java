package jejak.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import jejak.model.Theme;

/**
 * The theme's finished assets. Each file's name holds a hash of its bytes, so that a browser may keep it for ever and never
 * shows an old one.
 *
 * @param files by path from the root of the output
 * @param script empty where the theme has none
 */
public record Assets(SortedMap<String, byte[]> files, String stylesheet, String script, String icon) {
    private static final String CSS = "assets/css/";
    private static final String JS = "assets/js/";
    private static final List<String> FIRST = List.of("tokens", "reset", "base", "layout");

    public static Assets of(Theme theme) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        String stylesheet = add(files, "site.css", stylesheet(theme).getBytes(StandardCharsets.UTF_8));
        String script = script(theme);
        String scripts = script.isEmpty() ? "" : add(files, "site.js", script.getBytes(StandardCharsets.UTF_8));
        String icon = "";
        for (var asset : theme.files().entrySet()) {
            String path = asset.getKey();
            if (!path.startsWith("assets/") || path.startsWith(CSS) || path.startsWith(JS)) continue;
            String name = add(files, path.substring("assets/".length()), asset.getValue());
            if (path.equals("assets/icon.svg")) icon = name;
        }
        return new Assets(files, stylesheet, scripts, icon);
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

    /** The scripts as one file, {@code base.js} first, since the others use what it has. */
    private static String script(Theme theme) {
        StringBuilder all = new StringBuilder();
        Stream<String> others = theme.files().keySet().stream()
                .filter(p -> p.startsWith(JS) && p.endsWith(".js") && !p.equals(JS + "base.js"));
        Stream.concat(Stream.of(JS + "base.js"), others)
                .forEach(path -> theme.text(path).ifPresent(js -> all.append(js).append('\n')));
        return all.toString();
    }

    /**
     * Without comments, indents and empty lines; strings and addresses stay as they are. A comment that stands alone
     * between two words leaves a space, since it parts them (CSS Syntax 3, section 4).
     */
    static String slim(String css) {
        return new Slimmer(css).slim();
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
