package jejak.browser;

import com.microsoft.playwright.Browser;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * One page under many looks, at two windows at a time: each has a process of its own, and axe-core is what takes the time.
 */
final class Inspection implements AutoCloseable {
    private static final int WINDOWS = 2;

    private final List<Screen> windows = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private Inspection() {}

    /**
     * What is wrong with a page, a line a fault: what went wrong while it loaded, a window not as wide as asked for, a page
     * wider than its window, and, of the looks to be judged, what axe-core finds.
     */
    static List<String> faults(Browser browser, URI page, List<Look> judged, List<Look> measured) {
        try (Inspection inspection = new Inspection()) {
            for (Look look : judged.subList(0, Math.min(WINDOWS, judged.size()))) {
                inspection.windows.add(Screen.open(browser, page, look));
            }
            for (int i = 0; i < judged.size(); i += WINDOWS) {
                inspection.judge(judged.subList(i, Math.min(i + WINDOWS, judged.size())));
            }
            for (Look look : measured) inspection.measure(inspection.windows.get(0), look);
            for (Screen screen : inspection.windows) inspection.faults.addAll(screen.complaints());
            return List.copyOf(inspection.faults);
        }
    }

    private void judge(List<Look> looks) {
        for (int i = 0; i < looks.size(); i++) {
            measure(windows.get(i), looks.get(i));
            windows.get(i).beginJudging();
        }
        for (int i = 0; i < looks.size(); i++) {
            for (String violation : windows.get(i).violations()) faults.add(looks.get(i) + ": " + violation);
        }
    }

    private void measure(Screen screen, Look look) {
        screen.under(look);
        int width = screen.innerWidth();
        if (width != look.width()) faults.add(look + ": the window is " + width + " wide");
        int overflow = screen.overflow();
        if (overflow > 0) faults.add(look + ": " + overflow + " px wider than the window");
    }

    @Override
    public void close() {
        windows.forEach(Screen::close);
    }
}
