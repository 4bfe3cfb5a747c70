package org.parlance.e2e;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.parlance.testing.Patience;

/** A test that is over in a second: one text is written, everything else is left out. */
final class QuickSitting {
    private static final String TAKE = """
            async (text) => {
              const send = (method, path, body) => fetch(path, {method,
                  headers: {"content-type": "application/json"}, body: body && JSON.stringify(body)});
              let written = false;
              for (;;) {
                const page = await send("POST", "/sitting/items/current");
                if (page.status !== 200) {
                  return written;
                }
                const html = new DOMParser().parseFromString(await page.text(), "text/html");
                const item = html.querySelector("[data-form-item]");
                const path = "/sitting/items/" + item.dataset.formItem;
                await send("POST", path + "/ready");
                if (!written && item.dataset.type === "email") {
                  const kept = await send("PUT", path + "/answer", {text, typedSeconds: 60, pastes: 0});
                  written = kept.ok;
                }
                await send("POST", path + "/finish", {reason: "stopped", recordings: []});
              }
            }
            """;

    private QuickSitting() {}

    /** @param page of an applicant who has given consent */
    static void take(Page page, String text) {
        if (!Boolean.TRUE.equals(page.evaluate(TAKE, text))) {
            throw new AssertionError("there was no e-mail to write");
        }
    }

    /** From the link to the end. */
    static void fromLink(Page page, String link, String text) {
        page.navigate(link);
        page.getByLabel("I have read this and agree.").check();
        page.getByText("Agree and go on").click();
        page.waitForURL("**/sitting/practice");
        take(page, text);
    }

    /** @return the attempt of the applicant with this name, as soon as it has a verdict */
    static UUID scored(String name) {
        return Patience.await("the verdict on " + name, () -> Stack.shared()
                .database()
                .find(
                        UUID.class,
                        "select v.attempt_id from verdict v join attempt a on a.id = v.attempt_id"
                                + " join invitation i on i.id = a.invitation_id join applicant p on p.id = i.applicant_id"
                                + " where p.name = ?",
                        name));
    }
}
