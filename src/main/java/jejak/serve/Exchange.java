package jejak.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * One request and its answer. Every answer keeps other sites' pages from taking it in: a draft is not for them, and a script
 * could be read by them (Fetch, Cross-Origin-Resource-Policy).
 */
record Exchange(HttpExchange http) {

    /** The decoded path. */
    String path() {
        String path = http.getRequestURI().getPath();
        return path == null ? "" : path;
    }

    /** A field of the request; empty where there is none. */
    String field(String name) {
        String value = http.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    String query() {
        String query = http.getRequestURI().getRawQuery();
        return query == null ? "" : query;
    }

    boolean isHead() {
        return http.getRequestMethod().equals("HEAD");
    }

    boolean isRead() {
        return isHead() || http.getRequestMethod().equals("GET");
    }

    void text(int status, String words) throws IOException {
        send(status, "text/plain; charset=utf-8", (words + "\n").getBytes(StandardCharsets.UTF_8));
    }

    void moved(String to) throws IOException {
        set("Location", to);
        text(302, to);
    }

    void send(int status, String type, byte[] bytes) throws IOException {
        set("Content-Type", type);
        head(status, bytes.length);
        if (!isHead()) body().write(bytes);
    }

    /** With 304 and no body where the browser has it already. */
    void send(int status, String type, byte[] bytes, String tag) throws IOException {
        if (isKnown(status, tag)) return;
        send(status, type, bytes);
    }

    /** A file, a link in whose place is not followed; 404 where it has gone. */
    void send(Path file, String type, String tag) throws IOException {
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            long length = Files.size(file);
            if (isKnown(
                    200,
                    tag + "-" + length + "-" + Files.getLastModifiedTime(file).toMillis())) return;
            set("Content-Type", type);
            head(200, length);
            // not more than was promised, should the file grow meanwhile
            if (!isHead()) copy(in, length);
        } catch (NoSuchFileException e) {
            text(404, "this file has gone");
        }
    }

    private void copy(java.io.InputStream in, long length) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = length;
        while (left > 0) {
            int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) break; // it has shrunk; the connection is closed on the browser
            body().write(buffer, 0, read);
            left -= read;
        }
    }

    /** Opens an answer without an end. */
    OutputStream stream(String type) throws IOException {
        set("Content-Type", type);
        set("Cache-Control", "no-store");
        guard();
        http.sendResponseHeaders(200, 0);
        return body();
    }

    private boolean isKnown(int status, String tag) throws IOException {
        set("ETag", "\"" + tag + "\"");
        if (status != 200 || !field("If-None-Match").equals("\"" + tag + "\"")) return false;
        head(304, 0);
        return true;
    }

    private void head(int status, long length) throws IOException {
        // asked again each time, so that nobody sees yesterday's page
        set("Cache-Control", "no-cache");
        guard();
        boolean isEmpty = isHead() || status == 304 || length == 0;
        // the JDK sets no length for HEAD (and 0 would mean chunks)
        if (isHead() && status != 304) set("Content-Length", Long.toString(length));
        http.sendResponseHeaders(status, isEmpty ? -1 : length);
    }

    private void guard() {
        set("X-Content-Type-Options", "nosniff");
        set("Cross-Origin-Resource-Policy", "same-origin");
    }

    void set(String name, String value) {
        http.getResponseHeaders().set(name, value);
    }

    private OutputStream body() {
        return http.getResponseBody();
    }
}
