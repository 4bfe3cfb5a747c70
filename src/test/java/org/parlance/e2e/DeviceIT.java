package org.parlance.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parlance.testing.Patience;

/** A test that goes on in another browser, on purpose, and the page of somebody's data. */
@ExtendWith(PicturesOfFailures.class)
class DeviceIT {
    private static final String ADDRESS = "cora@codes.example";
    private static final Pattern CODE = Pattern.compile("(?m)^(\\d{6})\\s*$");

    private static final String TEXT =
            "select content ->> 'text' from written_answer where form_item_id = ? and not late";
    private static final String NEWER = "Dear Ms. Lane, your parcel is on its way.";

    private final Stack stack = Stack.shared();

    @Test
    void aTestIsTakenOverOnPurpose() {
        ApplicantPages applicant = new ApplicantPages(Invited.to(Invited.WRITING, "Dora Devices"));
        Page first = applicant.page();
        applicant.open();
        applicant.consent();
        applicant.startTest();
        applicant.button("Begin this task").click();
        first.getByLabel("Your reply").fill("Dear Ms. Lane, thank you for your message.");
        UUID item = applicant.itemId();
        Patience.await("the first draft", () -> stack.database()
                .find(UUID.class, "select form_item_id from written_answer where form_item_id = ?", item));

        Page second = stack.newPerson();
        second.navigate(applicant.invited().link());
        assertThat(heading(second, "Your test is open somewhere else")).isVisible();
        Screenshots.both(second, "device-elsewhere");
        button(second, "Go on here").click();
        second.waitForURL("**/sitting/**");

        assertThat(heading(first, "Your test has moved to another device")).isVisible();
        Screenshots.both(first, "device-moved");
        button(second, "Continue the test").click();
        assertThat(second.locator("#item[data-form-item='" + item + "']")).isVisible();
        assertThat(second.getByLabel("Your reply")).hasValue("Dear Ms. Lane, thank you for your message.");

        Page other = second.context().newPage();
        other.navigate(stack.server().url() + "/sitting/test");
        button(other, "Continue the test").click();
        assertThat(other.getByRole(AriaRole.ALERT)).containsText("It runs in another tab of this browser.");

        second.getByLabel("Your reply").fill(NEWER);
        Patience.await(
                "the newer text",
                () -> stack.database().find(String.class, TEXT, item).filter(NEWER::equals));
        button(first, "Take the test back to this device").click();
        first.waitForURL("**/sitting/test");
        button(first, "Continue the test").click();
        assertThat(first.getByLabel("Your reply")).hasValue(NEWER);
        second.context().close();
        first.context().close();
    }

    @Test
    void aNewDeviceIsLetInWithTheCodeFromTheMail() throws Exception {
        String campaign = "Codes by mail " + UUID.randomUUID();
        Recruiting recruiter = Recruiting.signIn("recruiter");
        String path = recruiter.createCampaign("chat-email", campaign);
        recruiter.open(path + "/care");
        recruiter
                .page()
                .getByLabel("Ask for a code sent to the applicant's e-mail")
                .check();
        recruiter.page().locator("form[action$='/care/code'] button").click();
        assertThat(recruiter.page().getByLabel("Ask for a code sent to the applicant's e-mail"))
                .isChecked();
        recruiter.leave();
        Invited invited = Invited.to(campaign, "Cora Code");
        stack.database()
                .execute(
                        "update applicant set email = ? where id = (select applicant_id from invitation where id = ?)",
                        ADDRESS,
                        invited.invitationId());

        ApplicantPages applicant = new ApplicantPages(invited);
        Page page = applicant.page();
        page.navigate(invited.link());
        assertThat(heading(page, "Type the code from your e-mail")).isVisible();
        Screenshots.both(page, "device-code");
        String code = mailedCode();
        page.getByLabel("Code").fill(code.equals("123456") ? "654321" : "123456");
        button(page, "Go on").click();
        assertThat(page.getByText("This code is not right. 4 more tries.")).isVisible();
        page.getByLabel("Code").fill(code);
        button(page, "Go on").click();
        applicant.consent();
        page.context().close();
    }

    private String mailedCode() throws Exception {
        MimeMessage mail = Patience.await(
                "the mail with the code", () -> Arrays.stream(stack.mail().getReceivedMessagesForDomain(ADDRESS))
                        .findFirst());
        Matcher code = CODE.matcher(mail.getContent().toString());
        assertThat(code.find()).isTrue();
        return code.group(1);
    }

    @Test
    void applicantsSeeWhatIsKeptOfThem() {
        ApplicantPages applicant = new ApplicantPages(Invited.to(Invited.WRITING, "Mia Mydata"));
        Page page = applicant.page();
        applicant.open();
        Screenshots.both(page, "my-data-before");
        applicant.consent();
        page.navigate(stack.server().url() + "/sitting/my-data");
        Screenshots.both(page, "my-data");
        assertThat(page.getByText("Withdraw my consent").first()).isVisible();
        assertThat(page.locator("main").textContent()).contains("Recordings");
        page.context().close();
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
