package jejak.browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at one page after another, each at two windows at a time: a window has a process of its own, and axe-core is what
 * takes the time. The windows are opened once, for a process that begins anew takes longer than most pages.
 */
final class Inspection implements AutoCloseable {
    private final Windows free;
    private final List<Screen> windows = new ArrayList<>();

    Inspection(Windows free) {
        this.free = free;
    }

    /**
     * What is wrong with a page, a line a fault: what went wrong while it loaded, a window not as wide as asked for, a page
     * wider than its window, and, of the looks to be judged, what axe-core finds.
     */
    List<String> faults(URI page, List<Look> judged, List<Look> measured) {
        if (windows.isEmpty()) for (int i = 0; i < 2; i++) windows.add(free.blank(Look.NARROW));
        // neighbours in the same window: looks of one width have more in common than colours
        int half = (judged.size() + 1) / 2;
        List<Look> left = judged.subList(0, half);
        List<Look> right = judged.subList(half, judged.size());
        List<Screen> used = windows.subList(0, right.isEmpty() && measured.isEmpty() ? 1 : 2);
        windows.get(0).show(page, left.get(0));
        if (used.size() > 1) windows.get(1).show(page, right.isEmpty() ? measured.get(0) : right.get(0));
        for (Screen window : used) window.await();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < half; i++) {
            begin(windows.get(0), left.get(i), faults);
            if (i < right.size()) begin(windows.get(1), right.get(i), faults);
            // the window on the right is free while the other judges the only look, or the odd one
            if (i == right.size()) for (Look look : measured) measure(windows.get(1), look, faults);
            end(windows.get(0), left.get(i), faults);
            if (i < right.size()) end(windows.get(1), right.get(i), faults);
        }
        if (right.size() == half) for (Look look : measured) measure(windows.get(1), look, faults);
        for (Screen window : used) faults.addAll(window.complaints());
        return List.copyOf(faults);
    }

    private static void begin(Screen window, Look look, List<String> faults) {
        measure(window, look, faults);
        window.beginJudging();
    }

    private static void end(Screen window, Look look, List<String> faults) {
        for (String violation : window.violations()) faults.add(look + ": " + violation);
    }

    private static void measure(Screen window, Look look, List<String> faults) {
        window.under(look);
        int width = window.innerWidth();
        if (width != look.width()) faults.add(look + ": the window is " + width + " wide");
        int overflow = window.overflow();
        if (overflow > 0) faults.add(look + ": " + overflow + " px wider than the window");
    }

    @Override
    public void close() {
        windows.forEach(Screen::close);
    }
}
