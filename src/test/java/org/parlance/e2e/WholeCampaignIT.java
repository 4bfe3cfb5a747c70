package org.parlance.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parlance.testing.Patience;

/** From the profile to the file that HR takes away: a campaign of two applicants, one of whom appeals. */
@ExtendWith(PicturesOfFailures.class)
class WholeCampaignIT {
    private static final String CAMPAIGN = "Spring intake";

    private static final String REPLY = """
            Dear Ms. Lane,

            Thank you for your message. I am sorry that your order has not arrived yet. I have checked it, and it \
            leaves our warehouse tomorrow. You will get a tracking number by e-mail.

            Kind regards,
            Pat
            """;

    /** Each row that is wrong is wrong in its own way. */
    private static final List<String> WRONG_ROWS = List.of(
            "Name,E-mail,Phone,Date of birth,ID number,Language,Source",
            ",nameless@example.com,,,,,",
            "12345,digits@example.com,,,,,",
            "ann@example.com,ann@example.com,,,,,",
            "No Contact,,,,,,",
            "No At,no.example.com,,,,,",
            "Two Dots,two..dots@example.com,,,,,",
            "Two Mails,\"one@example.com; two@example.com\",,,,,",
            "Called Me,,call me,,,,",
            "A Date,,22/11/2026,,,,",
            "Shortened,,6.39E+11,,,,",
            "Too Short,,12345,,,,",
            "Too Long,,1234567890123456,,,,",
            "Two Phones,,\"601234567; 602345678\",,,,",
            "=HYPERLINK(1),formula@example.com,,,,,",
            "#N/A,error@example.com,,,,,",
            "ZoÃ©,broken@example.com,,,,,",
            "Bad Date,date@example.com,,31.02.1999,,,",
            "A Child,child@example.com,,2020-01-01,,,",
            "Bad Id,id@example.com,,,A-1,,",
            "Klingon,klingon@example.com,,,,Klingon,",
            "Twice One,pia@campaign.example,,,,,",
            "Too Many,many@example.com,,,,,,more");

    private final Stack stack = Stack.shared();

    @Test
    void goesFromTheProfileToTheShortlist() throws Exception {
        Recruiting recruiter = Recruiting.signIn("recruiter");
        String campaign = create(recruiter);
        inviteFromAFile(recruiter, campaign);

        UUID passed = sit("Pia Promising", linkTo("pia@campaign.example"));
        recruiter.open("/reviews?blind=on");
        reviewBlind(recruiter, passed);
        override(recruiter, passed);

        ApplicantResult appealing = failed(recruiter);
        appeal(recruiter, appealing);

        recruiter.openAttempt(passed);
        recruiter.button("Put forward to HR").click();
        assertThat(recruiter.page().getByText("Put forward by Rosa Delgado")).isVisible();
        recruiter.leave();
        takeAway();
    }

    private record ApplicantResult(UUID attempt, Page page) {}

    private String create(Recruiting recruiter) {
        String campaign = recruiter.createCampaign("chat-email", CAMPAIGN);
        recruiter.open(campaign + "/policy");
        recruiter
                .page()
                .getByLabel("Applicants see their result after the decision and may ask for a human review")
                .check();
        recruiter
                .page()
                .locator("form[action$='/reviewing']")
                .getByRole(AriaRole.BUTTON)
                .click();
        Screenshots.both(recruiter.page(), "policy");
        return campaign;
    }

    private void inviteFromAFile(Recruiting recruiter, String campaign) {
        String csv = WRONG_ROWS.get(0) + "\n"
                + "Pia Promising,pia@campaign.example,+1 202 555 0141,1999-12-31,,en,Job fair\n"
                + "Nico Notyet,nico@campaign.example,,,,,Job fair\n"
                + String.join("\n", WRONG_ROWS.subList(1, WRONG_ROWS.size()));
        recruiter.open(campaign + "/bulk");
        recruiter
                .page()
                .getByLabel("File with applicants")
                .setInputFiles(new FilePayload("spring.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        recruiter.button("Upload and check").click();

        assertThat(recruiter.page().getByText("2 rows can be invited")).isVisible();
        assertThat(recruiter.page().getByText(WRONG_ROWS.size() - 1 + " rows need mending"))
                .isVisible();
        Screenshots.both(recruiter.page(), "bulk-check");
        assertThat(stack.mail().getReceivedMessagesForDomain("campaign.example"))
                .as("nothing is sent before it is confirmed")
                .isEmpty();
        recruiter.button("Invite 2 applicants").click();
        assertThat(recruiter.page().getByText("All rows are worked off")).isVisible();
        assertThat(recruiter.page().getByText("2 invited, " + (WRONG_ROWS.size() - 1) + " left out"))
                .isVisible();
        recruiter.open(campaign);
        assertThat(recruiter.row("Pia Promising")).containsText("Invited");
        Screenshots.both(recruiter.page(), "campaign-invited");
    }

    private String linkTo(String address) throws Exception {
        MimeMessage message = Patience.await(
                "the mail to " + address, () -> Arrays.stream(stack.mail().getReceivedMessagesForDomain(address))
                        .findFirst());
        Matcher link = Pattern.compile(Pattern.quote(stack.server().url()) + "/start#[\\w-]+")
                .matcher(message.getContent().toString());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private UUID sit(String name, String link) {
        return sitting(name, link).attempt();
    }

    private ApplicantResult sitting(String name, String link) {
        Page page = stack.newPerson();
        QuickSitting.fromLink(page, link, REPLY);
        return new ApplicantResult(QuickSitting.scored(name), page);
    }

    private void reviewBlind(Recruiting recruiter, UUID attempt) {
        recruiter
                .page()
                .locator("form[action^='/attempts/" + attempt + "/blind'] button")
                .click();
        assertThat(recruiter.heading("Blind review")).isVisible();
        assertThat(recruiter.page().getByText("it leaves our warehouse tomorrow"))
                .isVisible();
        assertThat(recruiter.page().locator("main")).not().containsText("Pia Promising");
        Screenshots.both(recruiter.page(), "blind-review");
        assertThat(recruiter.open("/attempts/" + attempt).status()).isEqualTo(403);
        recruiter.link("Go on with the review").click();
        for (Locator rating : recruiter.page().locator("select[id]").all()) {
            if (rating.getAttribute("name").contains(".")) {
                rating.selectOption("B2");
            }
        }
        recruiter.field("Remark").fill("Friendly and clear.");
        recruiter.button("Keep the ratings and show the machine's").click();
        assertThat(recruiter.heading("Rated by people")).isVisible();
        assertThat(recruiter.page().getByText("Friendly and clear.")).isVisible();
        assertThat(recruiter.page().locator("main")).not().containsText("not blind");
    }

    private void override(Recruiting recruiter, UUID attempt) {
        recruiter.openAttempt(attempt);
        recruiter.decide("pass", "Writes at B2; the rest was left out by our mistake.");
        assertThat(recruiter.page().getByText("decided by Rosa Delgado")).isVisible();
        Screenshots.both(recruiter.page(), "result-overridden");
    }

    private ApplicantResult failed(Recruiting recruiter) throws Exception {
        ApplicantResult nico = sitting("Nico Notyet", linkTo("nico@campaign.example"));
        recruiter.openAttempt(nico.attempt());
        recruiter.decide("fail", "Most tasks were left out.");
        assertThat(recruiter.page().getByText("decided by Rosa Delgado")).isVisible();
        return nico;
    }

    private void appeal(Recruiting recruiter, ApplicantResult failed) {
        Page applicant = failed.page();
        applicant.navigate(stack.server().url() + "/sitting/result");
        assertThat(applicant.getByText("Your result is below what this job asks for."))
                .isVisible();
        Screenshots.both(applicant, "applicant-result");
        applicant.getByLabel("What should they look at?").fill("My keyboard did not work.");
        applicant.getByText("Ask for a review").click();
        assertThat(applicant.getByText("My keyboard did not work.")).isVisible();

        recruiter.open("/reviews?kind=APPEAL");
        Screenshots.both(recruiter.page(), "reviews");
        recruiter.link("Nico Notyet").click();
        assertThat(recruiter.page().getByText("My keyboard did not work.")).isVisible();
        recruiter.field("Answer").fill("We have looked again. You are welcome to a new test.");
        recruiter.button("Send the answer").click();
        assertThat(recruiter.page().getByText("Answered by Rosa Delgado")).isVisible();
        applicant.reload();
        assertThat(applicant.getByText("You are welcome to a new test.")).isVisible();
        applicant.context().close();
    }

    /** HR opens the files again. */
    private void takeAway() throws IOException {
        Recruiting hr = Recruiting.signIn("hr");
        hr.link("Shortlists").click();
        hr.link(CAMPAIGN).click();
        assertThat(hr.row("Pia Promising")).isVisible();
        Download report = hr.page().waitForDownload(hr.link("Score report (PDF)")::click);
        try (PDDocument pdf = Loader.loadPDF(report.path().toFile())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Pia Promising", CAMPAIGN, "Writes at B2; the rest was left out by our mistake.");
        }
        hr.button("Download as XLSX").click();
        Screenshots.both(hr.page(), "export");
        Download book = hr.page().waitForDownload(hr.page().getByText("Download ")::click);
        try (ReadableWorkbook opened = new ReadableWorkbook(Files.newInputStream(book.path()));
                Stream<Row> rows = opened.getFirstSheet().openStream()) {
            assertThat(rows.map(row -> row.getCellText(1))).containsExactly("Applicant", "Pia Promising");
        }
        hr.leave();
    }
}
