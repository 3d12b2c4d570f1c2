package jejak.render.plate;

import java.util.List;

/** One piece of a template, ready to be printed. */
@FunctionalInterface
interface Step {
    Step NOTHING = (scene, out) -> {};

    void print(Scene scene, PageBuffer out);

    static Step all(List<Step> steps) {
        if (steps.size() == 1) return steps.get(0);
        Step[] each = steps.toArray(new Step[0]);
        return (scene, out) -> {
            for (Step step : each) step.print(scene, out);
        };
    }
}
