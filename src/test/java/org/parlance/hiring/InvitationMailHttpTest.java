package org.parlance.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.mailer.Mail;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestHiring;

/** An invitation's mail is in its campaign's language. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class InvitationMailHttpTest {
    private static final String LINK = "https://tests.example.org/start#token";

    @Inject
    TestHiring hiring;

    @Inject
    EntityManager entities;

    private Mail mail(String profile) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Invitation invitation =
                    entities.find(Invitation.class, hiring.invite(profile).invitationId());
            return InvitationMail.mail(invitation.applicant(), invitation.campaign(), LINK);
        });
    }

    @Test
    void aPolishCampaignInvitesInPolish() {
        Mail mail = mail("chat-email-pl");
        assertThat(mail.getSubject()).startsWith("Twój test językowy: chat-email-pl");
        assertThat(mail.getText())
                .startsWith("Dzień dobry, Applicant")
                .contains("zapraszamy", LINK)
                .doesNotContain("you are invited");
    }

    @Test
    void anEnglishCampaignInvitesInEnglish() {
        Mail mail = mail(TestHiring.WRITING);
        assertThat(mail.getSubject()).startsWith("Your language test for chat-email");
        assertThat(mail.getText()).startsWith("Hello Applicant").contains("you are invited", LINK);
    }
}
