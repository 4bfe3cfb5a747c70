package org.parlance.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;

/** The staff's pages, as one signed-in person in one browser sees them. */
final class Recruiting {
    private final String url = Stack.shared().server().url();
    private final Page page = Stack.shared().newPerson();

    /** Signs in on Keycloak's own page, where asking for the campaigns leads. */
    static Recruiting signIn(String name) {
        Recruiting staff = new Recruiting();
        staff.page.navigate(staff.url + "/campaigns");
        staff.page.getByLabel("Username or email").fill(name);
        staff.field("Password").fill(name + "-demo");
        staff.button("Sign In").click();
        staff.page.waitForURL(staff.url + "/**");
        return staff;
    }

    Page page() {
        return page;
    }

    Response open(String path) {
        return page.navigate(url + path);
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator field(String name) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    /** An applicant's row of the table. */
    Locator row(String applicant) {
        return page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(applicant));
    }

    /** @return the new campaign's path */
    String createCampaign(String profile, String name) {
        open("/campaigns");
        link("New campaign").click();
        page.locator("#profile-" + profile).check();
        field("Name of the campaign").fill(name);
        button("Create the campaign").click();
        assertThat(heading(name)).isVisible();
        return page.url().replaceFirst(".*(?=/campaigns/)", "");
    }

    /** On the result's page. @param outcome pass or fail */
    void decide(String outcome, String reason) {
        page.locator("#outcome-" + outcome).check();
        page.getByLabel("Reason").fill(reason);
        button("Decide").click();
        assertThat(page.getByText(reason).first()).isVisible();
    }

    void openAttempt(UUID attempt) {
        open("/attempts/" + attempt);
    }

    void openResult(Result result) {
        open("/attempts/" + result.attemptId());
        assertThat(heading("Result of " + result.invited().name())).isVisible();
    }

    void leave() {
        page.context().close();
    }
}
