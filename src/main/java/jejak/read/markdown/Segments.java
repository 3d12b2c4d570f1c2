package jejak.read.markdown;

import java.util.ArrayList;
import java.util.List;
import jejak.model.Prose;

/** The segments of a block while it is written: HTML grows until something symbolic ends it. */
final class Segments {
    private final List<Prose.Segment> done = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();

    /** The HTML since the last symbolic segment, to be added to. */
    StringBuilder html() {
        return html;
    }

    Segments html(String text) {
        html.append(text);
        return this;
    }

    void add(Prose.Segment symbolic) {
        flush();
        done.add(symbolic);
    }

    /** Appends what another one holds, which is empty afterwards. */
    void addAll(Segments others) {
        if (!others.done.isEmpty()) {
            flush();
            done.addAll(others.done);
            others.done.clear();
        }
        html.append(others.html);
        others.html.setLength(0);
    }

    /** Takes back white space at the end, so that the number of a note hugs its word. */
    void trimEnd() {
        int end = html.length();
        while (end > 0 && (html.charAt(end - 1) == ' ' || html.charAt(end - 1) == '\n')) end--;
        html.setLength(end);
    }

    /** Takes back these last characters, if they are the last. */
    boolean takeBack(String end) {
        int from = html.length() - end.length();
        boolean last = from >= 0 && html.indexOf(end, from) == from;
        if (last) html.setLength(from);
        return last;
    }

    boolean isSymbolic() {
        return !done.isEmpty();
    }

    /** Everything so far; this is empty afterwards. */
    List<Prose.Segment> take() {
        flush();
        List<Prose.Segment> all = List.copyOf(done);
        done.clear();
        return all;
    }

    private void flush() {
        if (html.length() == 0) return;
        done.add(new Prose.Html(html.toString()));
        html.setLength(0);
    }
}
