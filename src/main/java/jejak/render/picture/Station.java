package jejak.render.picture;

import java.util.ArrayList;
import java.util.List;
import jejak.render.view.Figure.Part;

/** The words of a step, set in a column. */
final class Station {
    /** The least height of what can be hit: 24 CSS pixels where a drawing is at its smallest. */
    private static final int TARGET = 31;

    private final Page page;
    private final Step step;
    private final List<String> kind;
    private final List<String> says;
    private final List<String> change;
    private final List<String> also;
    private final List<List<String>> names = new ArrayList<>();
    private final int width;

    Station(Page page, Step step, int width, String also) {
        this.page = page;
        this.step = step;
        this.width = width;
        this.kind = page.plain().lines(step.kind(), width, 2);
        this.says = page.bold().lines(step.says(), width, 5);
        this.change = page.bold().lines(step.change(), width, 3);
        this.also = page.plain().lines(also, width, 3);
        for (Step.Name name : step.names()) names.add(page.plain().lines(name.text(), width, 3));
    }

    int height() {
        int lines = kind.size() + says.size() + change.size() + also.size();
        int height = lines * page.leading() + 12;
        for (List<String> name : names) height += slot(name);
        return height;
    }

    private int slot(List<String> name) {
        return Math.max(TARGET, name.size() * page.leading() + 6);
    }

    /**
     * @param words already with the step's mark
     * @param top of its column's cell; the first words stand below it
     */
    void draw(Parts words, int x, int top, List<Part> parts) {
        int y = top + page.leading();
        y = words.lines("note", x, y, page.leading(), kind, "");
        y = words.lines("says", x, y, page.leading(), says, step.lang());
        y = words.lines("change", x, y, page.leading(), change, "");
        y = words.lines("note", x, y, page.leading(), also, "");
        parts.add(words.part());
        int slot = y - page.leading() + 4;
        for (int i = 0; i < names.size(); i++) {
            Step.Name name = step.names().get(i);
            Parts link = new Parts("", name.href(), "");
            if (!name.href().isEmpty()) link.area(x, slot, width, slot(names.get(i)));
            int height = names.get(i).size() * page.leading();
            int baseline = slot + (slot(names.get(i)) - height) / 2 + page.leading() - 6;
            link.lines("name", x, baseline, page.leading(), names.get(i), name.lang());
            parts.add(link.part());
            slot += slot(names.get(i));
        }
    }
}
