package org.parlance.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures of the pages for people to look at, under target/screenshots. */
final class Screenshots {
    private static final int DESK = 1280;
    private static final int PHONE = 360;

    private Screenshots() {}

    static void desk(Page page, String name) {
        take(page, name + "-" + DESK);
    }

    /** On a phone's width too, where nothing may stick out; barriers are looked for on the way, in both themes. */
    static void both(Page page, String name) {
        desk(page, name);
        Barriers.assertNone(page, name);
        page.setViewportSize(PHONE, 740);
        take(page, name + "-" + PHONE);
        int width = (Integer) page.evaluate("() => document.documentElement.scrollWidth");
        assertThat(width).as("the width of %s on a phone", name).isLessThanOrEqualTo(PHONE);
        page.setViewportSize(DESK, 800);
    }

    private static void take(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true));
    }
}
