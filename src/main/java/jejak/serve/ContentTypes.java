package jejak.serve;

import java.util.Locale;
import java.util.Map;

/** Media types by the ending of a name (IANA's registry; those of the exports as their formats ask). */
final class ContentTypes {
    private static final String UNKNOWN = "application/octet-stream";

    private static final Map<String, String> TEXTS = Map.ofEntries(
            Map.entry("html", "text/html"),
            Map.entry("css", "text/css"),
            Map.entry("js", "text/javascript"),
            Map.entry("mjs", "text/javascript"),
            Map.entry("txt", "text/plain"),
            Map.entry("md", "text/markdown"),
            Map.entry("csv", "text/csv"),
            Map.entry("tsv", "text/tab-separated-values"),
            Map.entry("ics", "text/calendar"),
            Map.entry("bib", "application/x-bibtex"),
            Map.entry("xml", "application/xml"),
            Map.entry("gexf", "application/gexf+xml"),
            Map.entry("graphml", "application/graphml+xml"),
            Map.entry("svg", "image/svg+xml"));

    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("json", "application/json"),
            Map.entry("jsonld", "application/ld+json"),
            Map.entry("geojson", "application/geo+json"),
            Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("zip", "application/zip"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("gif", "image/gif"),
            Map.entry("webp", "image/webp"),
            Map.entry("avif", "image/avif"),
            Map.entry("ico", "image/vnd.microsoft.icon"),
            Map.entry("tif", "image/tiff"),
            Map.entry("tiff", "image/tiff"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("ogg", "audio/ogg"),
            Map.entry("wav", "audio/wav"),
            Map.entry("m4a", "audio/mp4"),
            Map.entry("mp4", "video/mp4"),
            Map.entry("webm", "video/webm"),
            Map.entry("woff", "font/woff"),
            Map.entry("woff2", "font/woff2"),
            Map.entry("ttf", "font/ttf"),
            Map.entry("otf", "font/otf"));

    private ContentTypes() {}

    static String of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        if (dot <= 0) return UNKNOWN;
        String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        String text = TEXTS.get(ending);
        return text != null ? text + "; charset=utf-8" : OTHERS.getOrDefault(ending, UNKNOWN);
    }

    static boolean isPage(String path) {
        return path.endsWith(".html");
    }
}
