package jejak.browser;

import com.microsoft.playwright.Browser;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The windows of a browser. One that a test has closed is emptied and given to the next: a new one begins a process and takes
 * four times as long as any page of ours.
 */
final class Windows {
    private final Browser browser;
    private final Deque<Screen> withScripts = new ArrayDeque<>();
    private final Deque<Screen> withoutScripts = new ArrayDeque<>();

    Windows(Browser browser) {
        this.browser = browser;
    }

    /** A window that shows nothing yet. */
    Screen blank(Look look) {
        Screen free = free(look.hasScripts()).poll();
        return free == null ? Screen.made(browser.newContext(look.options()), look.hasScripts(), this) : free;
    }

    void giveBack(Screen window, boolean hasScripts) {
        free(hasScripts).push(window);
    }

    private Deque<Screen> free(boolean hasScripts) {
        return hasScripts ? withScripts : withoutScripts;
    }
}
