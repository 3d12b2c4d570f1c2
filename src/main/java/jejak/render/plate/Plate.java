package jejak.render.plate;

import java.util.Map;

/** A page's template, ready to be printed by any number of threads. */
public final class Plate {
    private final Step page;

    Plate(Step page) {
        this.page = page;
    }

    /**
     * Adds the page to {@code out}, or nothing.
     *
     * @return false where only Pebble can print this view, or can say why nobody can
     */
    public boolean print(Object view, Map<String, String> words, PageBuffer out) {
        int start = out.length();
        Scene scene = new Scene();
        scene.put("v", view);
        scene.put("t", words);
        try {
            page.print(scene, out);
            return true;
        } catch (Unprintable | ArithmeticException e) {
            out.cut(start);
            return false;
        }
    }
}
