package org.parlance.e2e;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.WaitForConditionOptions;
import java.util.Random;

/** A page's line as it is far from the server: 64 kbit/s up, two seconds there and back, three requests in ten fail. */
final class BadLine {
    private static final int UP_BYTES_A_SECOND = 64_000 / 8;
    private static final int AS_FAST_AS_IT_GOES = -1;
    private static final int LATENCY_MS = 2000;
    private static final double FAILING = 0.3;
    private static final double LONGEST_MS = 180_000;

    private final CDPSession browser;

    /** @param seed of the failures */
    BadLine(Page page, long seed) {
        Random random = new Random(seed);
        browser = page.context().newCDPSession(page);
        browser.send("Network.enable");
        slow();
        page.route("**/sitting/{items,recordings}/**", route -> {
            if (random.nextDouble() < FAILING) {
                route.abort("connectionreset");
            } else {
                route.resume();
            }
        });
    }

    void slow() {
        emulate(false);
    }

    void offline() {
        emulate(true);
    }

    private void emulate(boolean offline) {
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", offline);
        conditions.addProperty("latency", LATENCY_MS);
        conditions.addProperty("uploadThroughput", UP_BYTES_A_SECOND);
        conditions.addProperty("downloadThroughput", AS_FAST_AS_IT_GOES);
        browser.send("Network.emulateNetworkConditions", conditions);
    }

    /** For a wait of the page's own: the failures of the line are dealt out only while the page is waited with. */
    static WaitForConditionOptions patiently() {
        return new WaitForConditionOptions().setTimeout(LONGEST_MS);
    }
}
