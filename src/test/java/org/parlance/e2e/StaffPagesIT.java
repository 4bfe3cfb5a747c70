package org.parlance.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The staff's pages that no other test opens: without barriers in both themes, and no wider than a phone. */
@ExtendWith(PicturesOfFailures.class)
class StaffPagesIT {
    private final Stack stack = Stack.shared();

    @Test
    void aRecruitersPagesAreOpenToEverybody() {
        String attempt = "/attempts/" + Sittings.CARELESS_WRITING.result().attemptId();
        String campaign = campaign();
        Map<String, String> pages = new TreeMap<>();
        pages.put("results", "/results");
        pages.put("results-filtered", "/results?view=all&verdict=PASS&sort=-overall&score=overall&least=10");
        pages.put("campaign-new", "/campaigns/new");
        pages.put("care", campaign + "/care");
        pages.put("fails", campaign + "/fails");
        pages.put("bulk", campaign + "/bulk");
        pages.put("stations", campaign + "/kiosks/stations");
        pages.put("webhooks", "/webhooks");
        pages.put("webhook-new", "/webhooks/new");
        pages.put("analysis", "/analysis");
        pages.put("confirmation", attempt + "/confirmation");
        visit("recruiter", pages);
    }

    @Test
    void thePagesOfHumanResourcesAreOpenToEverybody() {
        Map<String, String> pages = new TreeMap<>();
        pages.put("impact", "/impact");
        pages.put("impact-groups", "/impact/groups");
        pages.put("impact-campaign", "/impact" + campaign());
        pages.put("reliability", "/reliability");
        pages.put("reliability-profile", "/reliability/chat-email");
        pages.put("requests", "/campaigns/requests");
        pages.put("shortlists", "/shortlists");
        pages.put("verify", "/verify");
        pages.put("privacy", "/privacy");
        pages.put("privacy-campaign", "/privacy" + campaign());
        visit("hr", pages);
    }

    @Test
    void theAdministratorsPagesAreOpenToEverybody() {
        Map<String, String> pages = new TreeMap<>();
        pages.put("operations", "/operations");
        pages.put("audit", "/audit");
        visit("admin", pages);
    }

    @Test
    void theTableOfResultsIsWorkedOffByKeys() {
        Sittings.CARELESS_WRITING.result();
        Sittings.GOOD_WRITING.result();
        Recruiting recruiter = Recruiting.signIn("recruiter");
        Page page = recruiter.page();
        recruiter.open("/results?view=all&sort=name");
        page.keyboard().press("j");
        page.keyboard().press("x");
        page.keyboard().press("j");
        page.keyboard().press("x");
        page.keyboard().press("c");
        assertThat(page.getByRole(AriaRole.COLUMNHEADER)).hasCount(2);
        Screenshots.both(page, "compare");

        recruiter.open("/results?view=all&sort=name");
        page.keyboard().press("j");
        page.keyboard().press("o");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Result of");
        String first = page.url();
        page.keyboard().press("n");
        page.waitForURL(url -> !url.equals(first));
        page.keyboard().press("p");
        page.waitForURL(Pattern.compile(Pattern.quote(first.replaceFirst("\\?.*", "")) + ".*"));
        page.keyboard().press("u");
        assertThat(recruiter.heading("Results")).isVisible();
        recruiter.leave();
    }

    @Test
    void aResultCountsForAnotherAccount() {
        Result result = Sittings.CARELESS_WRITING.result();
        UUID campaign = OtherAccount.campaign("globex", "Night desk", Invited.WRITING);
        Recruiting hr = Recruiting.signIn("hr");
        hr.open("/attempts/" + result.attemptId() + "/endorsements");
        hr.page().locator("#campaign").selectOption(campaign.toString());
        hr.field("Why is it to count there?").fill("Types well enough for the night desk.");
        Screenshots.both(hr.page(), "endorse");
        hr.button("Endorse").click();

        assertThat(hr.heading("Endorsed result of " + result.invited().name())).isVisible();
        assertThat(hr.page().getByText("Types well enough for the night desk.")).isVisible();
        Screenshots.both(hr.page(), "endorsed");
        hr.open("/endorsements/of-campaign/" + campaign);
        assertThat(hr.row(result.invited().name())).isVisible();
        Screenshots.both(hr.page(), "endorsements");
        hr.leave();
    }

    @Test
    void readsWhatLanguageToolHasFound() {
        Result result = Sittings.CARELESS_WRITING.result();
        Recruiting recruiter = Recruiting.signIn("recruiter");
        recruiter.openResult(result);
        Screenshots.both(recruiter.page(), "result-writing");

        Locator mark = recruiter.link("Remark 1").first();
        assertThat(mark).isVisible();
        mark.click();
        Locator explained = recruiter.page().locator(mark.getAttribute("href"));
        assertThat(explained).isInViewport();
        assertThat(explained).containsText(Pattern.compile("Spelling|Grammar|Casing|Punctuation|Style|Typography"));
        recruiter.leave();
    }

    private void visit(String role, Map<String, String> pages) {
        Recruiting staff = Recruiting.signIn(role);
        pages.forEach((name, path) -> {
            assertThat(staff.open(path).status()).as(path).isEqualTo(200);
            Screenshots.both(staff.page(), "staff-" + name);
        });
        staff.leave();
    }

    private String campaign() {
        return "/campaigns/"
                + stack.database()
                        .find(UUID.class, "select id from campaign where name = ?", Invited.WRITING)
                        .orElseThrow();
    }
}
