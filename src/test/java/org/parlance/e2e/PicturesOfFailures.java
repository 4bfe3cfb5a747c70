package org.parlance.e2e;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.parlance.testing.Chromium;

/** After a failed test: what every open page shows. After any test: no page is left open. */
final class PicturesOfFailures implements AfterTestExecutionCallback {
    @Override
    public void afterTestExecution(ExtensionContext test) {
        List<Page> open = Chromium.shared().openPages();
        if (test.getExecutionException().isPresent()) {
            for (int i = 0; i < open.size(); i++) {
                Screenshots.desk(
                        open.get(i), "failed-" + test.getRequiredTestMethod().getName() + "-" + i);
            }
        }
        open.forEach(page -> page.context().close());
    }
}
