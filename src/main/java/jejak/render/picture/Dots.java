package jejak.render.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jejak.render.view.Figure.Part;

/** The marks of a way: its stops, and the lines between them, those of one look as one path. */
final class Dots {
    private final Map<String, StringBuilder> lines = new LinkedHashMap<>();

    /** A line to a step, whose look it has. */
    void line(Step to, String d) {
        lines.computeIfAbsent(isHop(to) ? "hop" : "line", look -> new StringBuilder())
                .append(d);
    }

    /** Under all else. */
    List<Part> lines() {
        List<Part> parts = new ArrayList<>(2);
        lines.forEach(
                (look, d) -> parts.add(Parts.of("way").path(look, d.toString()).part()));
        return parts;
    }

    /** A dot, or a diamond where the words changed. */
    static Parts on(Parts mark, Step step, int x, int y) {
        return isHop(step)
                ? mark.path("diamond", "M" + x + " " + (y - 8) + "l8 8-8 8-8-8z")
                : mark.path("dot", "M" + (x - 5) + " " + y + "a5 5 0 1 0 10 0a5 5 0 1 0-10 0z");
    }

    private static boolean isHop(Step step) {
        return step.classes().equals("is-hop");
    }
}
