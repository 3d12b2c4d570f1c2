package jejak.serve;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the script into a page that listens for changes. A page's own policy (Content Security Policy 3) would forbid it, so the
 * script is let in there by its nonce, and its connection by {@code 'self'}; all else stays forbidden as it will be for readers.
 */
final class Injection {
    static final String NONCE = "jejak";

    private static final Pattern META = Pattern.compile("<meta\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern POLICY =
            Pattern.compile("http-equiv\\s*=\\s*[\"']?content-security-policy\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTENT =
            Pattern.compile("\\bcontent\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEAD_END = Pattern.compile("</head\\s*>|<body\\b", Pattern.CASE_INSENSITIVE);

    private Injection() {}

    /** @param tag of the page as it is now */
    static byte[] into(byte[] page, String tag) {
        String html = new String(page, StandardCharsets.UTF_8);
        String script =
                "<script src=\"" + Live.SCRIPT + "\" nonce=\"" + NONCE + "\" data-tag=\"" + tag + "\"></script>";
        Matcher headEnd = HEAD_END.matcher(html);
        int head = headEnd.find() ? headEnd.start() : 0;
        int end = html.lastIndexOf("</body>");
        StringBuilder out = new StringBuilder(html.length() + 256);
        out.append(policies(html.substring(0, head)));
        out.append(html, head, end < head ? html.length() : end).append(script);
        if (end >= head) out.append(html, end, html.length());
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String policies(String head) {
        return META.matcher(head).replaceAll(meta -> Matcher.quoteReplacement(opened(meta.group())));
    }

    private static String opened(String meta) {
        Matcher content = CONTENT.matcher(meta);
        if (!POLICY.matcher(meta).find() || !content.find()) return meta;
        int group = content.start(1) >= 0 ? 1 : 2;
        return meta.substring(0, content.start(group))
                + policy(content.group(group))
                + meta.substring(content.end(group));
    }

    /** A policy with the script and its connection let in. */
    static String policy(String policy) {
        List<String> directives = new ArrayList<>();
        for (String directive : policy.split(";")) {
            if (!directive.isBlank()) directives.add(directive.strip());
        }
        allow("script-src", "script-src-elem", "'nonce-" + NONCE + "'", directives);
        allow("connect-src", "connect-src", "'self'", directives);
        return String.join("; ", directives);
    }

    // the most special directive there is decides, and `default-src` where there is none
    private static void allow(String name, String special, String source, List<String> directives) {
        for (String decides : List.of(special, name)) {
            for (int i = 0; i < directives.size(); i++) {
                if (!name(directives.get(i)).equals(decides)) continue;
                directives.set(i, with(directives.get(i), source));
                return;
            }
        }
        directives.stream()
                .filter(d -> name(d).equals("default-src"))
                .findFirst()
                .ifPresent(d -> directives.add(with(name + d.substring("default-src".length()), source)));
    }

    private static String with(String directive, String source) {
        return directive.replaceAll("(?i)\\s+'none'", "") + " " + source;
    }

    private static String name(String directive) {
        return directive.split("\\s+", 2)[0].toLowerCase(Locale.ROOT);
    }
}
