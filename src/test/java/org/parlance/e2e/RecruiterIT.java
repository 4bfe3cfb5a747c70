package org.parlance.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parlance.testing.Patience;

/** The recruiter's and HR's way, signed in on Keycloak's own page. */
@Tag("spoken")
@ExtendWith(PicturesOfFailures.class)
class RecruiterIT {
    private final Stack stack = Stack.shared();

    @Test
    void invitesAnApplicantAndFollowsThemLive() throws Exception {
        Recruiting recruiter = Recruiting.signIn("recruiter");
        recruiter.link("New campaign").click();
        recruiter.page().locator("#profile-chat-email").check();
        recruiter.field("Name of the campaign").fill("Winter intake");
        recruiter.button("Create the campaign").click();
        assertThat(recruiter.heading("Winter intake")).isVisible();
        String campaign = recruiter.page().url();

        recruiter.field("Name").fill("Ines Invited");
        recruiter.field("E-mail").fill("ines@example.com");
        recruiter.field("Phone").fill("+1 202 555 0199");
        recruiter.button("Invite").click();
        assertThat(recruiter.page().getByRole(AriaRole.IMG, named("QR code of the link")))
                .isVisible();
        String link = recruiter.field("Link").inputValue();
        String code = recruiter.field("Short code").inputValue();
        assertThat(link).startsWith(stack.server().url() + "/start#");
        Screenshots.both(recruiter.page(), "invitation");
        assertThat(mailTo("ines@example.com")).contains(stack.server().url() + "/start#");

        recruiter.page().navigate(campaign);
        Locator row = recruiter.row("Ines Invited");
        assertThat(row).containsText("Invited");
        Page phone = stack.newPerson();
        phone.navigate(stack.server().url() + "/start");
        Screenshots.both(phone, "start");
        phone.getByLabel("Short code").fill(code);
        phone.getByLabel("Phone number").fill("202 555 0199");
        phone.getByRole(AriaRole.BUTTON, named("Open my test")).click();
        assertThat(phone.getByRole(AriaRole.HEADING, named("Welcome, Ines Invited")))
                .isVisible();
        assertThat(row).containsText("Link opened");
        phone.getByLabel("I have read this and agree.").check();
        phone.getByRole(AriaRole.BUTTON, named("Agree and go on")).click();
        assertThat(row).containsText("Under way");
        phone.context().close();
        recruiter.leave();
    }

    @Test
    void hearsTheRecordingAndReadsItsWords() {
        Result result = Sittings.GOOD_VOICE.result();
        Recruiting recruiter = Recruiting.signIn("recruiter");
        Screenshots.both(recruiter.page(), "campaigns");
        recruiter.link(Invited.VOICE).click();
        assertThat(recruiter.row(result.invited().name())).containsText("Pass");
        Screenshots.both(recruiter.page(), "campaign");
        recruiter.openResult(result);
        Screenshots.both(recruiter.page(), "result-voice");

        Locator words = recruiter
                .page()
                .getByRole(AriaRole.GROUP, named("Transcript"))
                .first()
                .getByRole(AriaRole.BUTTON);
        assertThat(words.nth(5)).isVisible();
        recruiter.page().evaluate("() => document.querySelector('audio').play()");
        recruiter.page().waitForFunction("() => document.querySelector('audio').currentTime > 0.5");
        Locator word = words.nth(5);
        word.click();
        recruiter
                .page()
                .waitForFunction(
                        "(start) => document.querySelector('audio').currentTime >= start",
                        Double.parseDouble(word.getAttribute("data-start")));
        assertThat(recruiter.page().locator(".word[aria-current=true]").first()).isVisible();
        recruiter.leave();
    }

    @Test
    void confirmsAProposedFailWithAReason() {
        Result result = Sittings.OFF_TOPIC_VOICE.result();
        Recruiting recruiter = Recruiting.signIn("recruiter");
        recruiter.openResult(result);
        assertThat(recruiter.page().getByText("A fail by machine is a proposal until you confirm it."))
                .isVisible();
        recruiter.page().getByLabel("Confirm the fail").check();
        recruiter.page().getByLabel("Reason").fill("Answered other questions than were asked.");
        recruiter.button("Decide").click();

        assertThat(recruiter.page().getByText("decided by Rosa Delgado")).isVisible();
        assertThat(recruiter.page().getByText("Answered other questions than were asked."))
                .isVisible();
        Screenshots.desk(recruiter.page(), "result-decided");
        recruiter.leave();
    }

    @Test
    void hrDownloadsWhomTheRecruiterPutForward() throws Exception {
        Result result = Sittings.GOOD_VOICE.result();
        Recruiting recruiter = Recruiting.signIn("recruiter");
        recruiter.openResult(result);
        recruiter.button("Put forward to HR").click();
        assertThat(recruiter.page().getByText("Put forward by Rosa Delgado")).isVisible();
        recruiter.leave();

        Recruiting hr = Recruiting.signIn("hr");
        hr.link("Shortlists").click();
        hr.link(Invited.VOICE).click();
        assertThat(hr.row(result.invited().name())).isVisible();
        Screenshots.both(hr.page(), "shortlist");
        Download download = hr.page().waitForDownload(hr.link("Download as CSV")::click);
        List<String> lines = Arrays.asList(
                Files.readString(download.path(), StandardCharsets.UTF_8).split("\r?\n"));

        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .startsWith("\uFEFFApplicant,E-mail,Phone,Campaign,")
                .contains(",Overall,Band,Speaking,Listening,");
        assertThat(lines.get(1))
                .startsWith(result.invited().name() + ",,'+1202556")
                .contains("," + Invited.VOICE + ",")
                .contains(",Pass,")
                .contains(",Rosa Delgado,");
        hr.leave();
    }

    @Test
    void anAuthorIsToldThatResultsAreNotForThem() {
        Recruiting author = Recruiting.signIn("author");

        assertThat(author.open("/attempts/" + Sittings.GOOD_VOICE.result().attemptId())
                        .status())
                .isEqualTo(403);
        assertThat(author.heading("This page is not for your role")).isVisible();
        assertThat(author.page().content()).doesNotContain("Exception", "\tat ");
        Screenshots.desk(author.page(), "not-your-role");
        author.leave();
    }

    @Test
    void whoIsNotSignedInIsSentToSignIn() {
        Page stranger = stack.newPerson();
        stranger.navigate(stack.server().url() + "/campaigns");
        assertThat(stranger.getByLabel("Username or email")).isVisible();
        stranger.context().close();

        Recruiting recruiter = Recruiting.signIn("recruiter");
        recruiter.link("Sign out").click();
        assertThat(recruiter.heading("You are signed out")).isVisible();
        recruiter.open("/campaigns");
        assertThat(recruiter.page().getByLabel("Username or email")).isVisible();
        recruiter.leave();
    }

    @Test
    void anotherAccountsCampaignIsNotThere() {
        UUID campaign = OtherAccount.campaign("other", Invited.VOICE, Invited.VOICE);
        Recruiting recruiter = Recruiting.signIn("recruiter");

        assertThat(recruiter.open("/campaigns/" + campaign).status()).isEqualTo(404);
        assertThat(recruiter.heading("There is nothing here")).isVisible();
        recruiter.leave();
    }

    private String mailTo(String address) throws Exception {
        MimeMessage message = Patience.await(
                "the mail to " + address, () -> Arrays.stream(stack.mail().getReceivedMessagesForDomain(address))
                        .findFirst());
        return message.getContent().toString();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
