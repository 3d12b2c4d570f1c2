package jejak.links;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Looks up captures in the Internet Archive's Wayback Machine, by its availability API
 * (archive.org/help/wayback_api.php). It asks for what is there; it makes no capture.
 */
public final class Wayback {
    public static final URI HOME = URI.create("https://archive.org/");

    private static final int MOST = 1 << 16;
    private static final JsonFactory JSON = new JsonFactory();
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final Web web;
    private final URI base;

    /** @param base where the API lies */
    Wayback(Web web, URI base) {
        this.web = web;
        this.base = base;
    }

    /** A copy of a page. @param day it was made, in UTC */
    public record Capture(String url, LocalDate day) {}

    /** What the archive says. @param capture empty where it has none; nothing can be said where it did not answer */
    public record Found(Optional<Capture> capture, boolean hasAnswered) {}

    /** @param near the day to which the copy is to be nearest; else the newest */
    Found find(String url, Optional<LocalDate> near) {
        String question = "wayback/available?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8)
                + near.map(day -> "&timestamp=" + DAY.format(day)).orElse("");
        Reply reply = web.fetch(base.resolve(question), MOST);
        if (!reply.isGood()) return new Found(Optional.empty(), false);
        Map<String, String> fields = new HashMap<>();
        try (JsonParser json = JSON.createParser(reply.body())) {
            closest(json, fields);
        } catch (IOException e) {
            return new Found(Optional.empty(), false); // no JSON is no answer
        }
        return new Found(capture(fields), true);
    }

    // {"archived_snapshots": {"closest": {"available": true, "url": "...", "timestamp": "...", "status": "200"}}}
    private static void closest(JsonParser json, Map<String, String> fields) throws IOException {
        boolean inClosest = false;
        int depth = 0;
        for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                depth++;
                inClosest |= depth == 3 && "closest".equals(json.currentName());
            } else if (token == JsonToken.END_OBJECT) {
                depth--;
                inClosest &= depth >= 3;
            } else if (inClosest && depth == 3 && token.isScalarValue()) {
                fields.put(json.currentName(), json.getText());
            }
        }
    }

    private Optional<Capture> capture(Map<String, String> fields) {
        String stamp = fields.getOrDefault("timestamp", "");
        String url = fields.getOrDefault("url", "");
        boolean isGood = fields.getOrDefault("available", "").equals("true")
                && fields.getOrDefault("status", "200").startsWith("2")
                && stamp.matches("\\d{14}")
                && url.contains("/web/" + stamp)
                && isOurs(url);
        if (!isGood) return Optional.empty();
        try {
            LocalDate day = LocalDate.parse(stamp.substring(0, 8), DAY);
            String safe = url.startsWith("http://web.archive.org/") ? "https" + url.substring("http".length()) : url;
            return Optional.of(new Capture(safe, day));
        } catch (DateTimeException e) {
            return Optional.empty(); // 20231399 is no day
        }
    }

    /** Whether it leads into the archive, and not wherever an answer might send our readers. */
    private boolean isOurs(String url) {
        return Address.of(url)
                .filter(uri -> uri.getHost().equals("web.archive.org")
                        || uri.getAuthority().equals(base.getAuthority()))
                .filter(uri -> url.chars().noneMatch(c -> c <= ' '))
                .isPresent();
    }
}
