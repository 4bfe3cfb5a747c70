package org.parlance.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;

/** What would keep people out of a page: what axe-core finds against WCAG 2.2, levels A and AA. */
final class Barriers {
    private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Barriers() {}

    static void assertNone(Page page, String name) {
        for (ColorScheme theme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            // without movement: a button is on its way from one theme's color to the other's for a moment
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(theme).setReducedMotion(ReducedMotion.REDUCE));
            List<String> found = new AxeBuilder(page)
                    .withTags(LEVELS).analyze().getViolations().stream()
                            .map(Barriers::words)
                            .toList();
            assertThat(found).as("barriers on %s, %s", name, theme).isEmpty();
        }
    }

    private static String words(Rule violated) {
        return violated.getId()
                + " (" + violated.getHelp() + "): "
                + violated.getNodes().stream()
                        .map(node -> node.getHtml())
                        .limit(3)
                        .toList();
    }
}
