package jejak.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a page is looked at: the size of the window in CSS pixels and what the reader has asked of their system.
 *
 * <p>Sizes are device metrics: a window of Chromium is never narrower than 500 pixels, and phones are.
 */
public record Look(
        int width,
        int height,
        boolean isDark,
        boolean hasForcedColours,
        boolean isPrint,
        boolean isStill,
        boolean hasScripts) {
    /** The narrowest width that WCAG 2.2, 1.4.10 Reflow, asks a page to fit. */
    public static final Look NARROW = of(320, 800);

    public static final Look PHONE = of(390, 844);
    public static final Look TABLET = of(820, 1180);
    public static final Look DESKTOP = of(1280, 900);
    public static final Look WIDE = of(1440, 900);

    /** A window of 1280 x 900 pixels at a zoom of 400 per cent, as WCAG 2.2, 1.4.10 means it. */
    public static final Look ZOOMED = of(320, 225);

    /** Everything that the floor of accessibility is held to: three widths, each in light, in dark and in forced colours. */
    public static final List<Look> ALL = Stream.of(NARROW, PHONE, DESKTOP)
            .flatMap(look -> Stream.of(look, look.dark(), look.forcedColours()))
            .toList();

    /** A light screen of this size, with scripts. */
    public static Look of(int width, int height) {
        return new Look(width, height, false, false, false, false, true);
    }

    /** The same, for a reader who prefers dark colours. */
    public Look dark() {
        return new Look(width, height, true, hasForcedColours, isPrint, isStill, hasScripts);
    }

    /** The same, with the few colours that the reader's system forces on every page (Windows' contrast themes). */
    public Look forcedColours() {
        return new Look(width, height, isDark, true, isPrint, isStill, hasScripts);
    }

    /** The same, in the style of print. */
    public Look print() {
        return new Look(width, height, isDark, hasForcedColours, true, isStill, hasScripts);
    }

    /** The same, for a reader who asks for no motion. */
    public Look still() {
        return new Look(width, height, isDark, hasForcedColours, isPrint, true, hasScripts);
    }

    /** The same, with the page's own scripts switched off. */
    public Look withoutScripts() {
        return new Look(width, height, isDark, hasForcedColours, isPrint, isStill, false);
    }

    @Override
    public String toString() {
        return width
                + (isDark ? " dark" : "")
                + (hasForcedColours ? " forced colours" : "")
                + (isPrint ? " print" : "")
                + (isStill ? " still" : "")
                + (hasScripts ? "" : " without scripts");
    }

    EmulateMediaOptions media() {
        return new EmulateMediaOptions()
                .setMedia(isPrint ? Media.PRINT : Media.SCREEN)
                .setColorScheme(isDark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setForcedColors(hasForcedColours ? ForcedColors.ACTIVE : ForcedColors.NONE)
                .setReducedMotion(isStill ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE);
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setViewportSize(width, height)
                .setJavaScriptEnabled(hasScripts)
                .setLocale("en-GB")
                .setTimezoneId("UTC");
    }
}
