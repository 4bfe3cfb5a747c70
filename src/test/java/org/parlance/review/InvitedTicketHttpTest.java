package org.parlance.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parlance.testing.AsRecruiter;
import org.parlance.testing.Database;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestHiring;

/** Who comes in with a mailed invitation sits the test of that invitation at a station. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
@AsRecruiter
class InvitedTicketHttpTest {
    @Inject
    TestHiring hiring;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String databaseUrl;

    private TestApplicant applicant;
    private String campaign;
    private String invited;

    @BeforeEach
    void somebodyIsInvited() {
        applicant = hiring.invite(TestHiring.WRITING);
        campaign = "/campaigns/" + hiring.campaignOf(applicant);
        invited = campaign + "/kiosks/invited";
    }

    private String find(String typed) {
        return Recruiter.post(invited, Map.of("typed", typed))
                .statusCode(200)
                .extract()
                .asString();
    }

    private String ticketPath() {
        return invited + "/" + applicant.invitationId() + "/ticket";
    }

    private Map<String, String> checked(String idNumber) {
        Map<String, String> form = new HashMap<>();
        form.put("typed", applicant.phone());
        form.put("idKind", "PASSPORT");
        form.put("idNumber", idNumber);
        form.put("site", "Cebu");
        return form;
    }

    private long count(String table) {
        return new Database(databaseUrl)
                .find(Long.class, "select count(*) from " + table)
                .orElseThrow();
    }

    private String text(String column) {
        return new Database(databaseUrl)
                .find(
                        String.class,
                        "select " + column + " from applicant a join invitation i on i.applicant_id = a.id"
                                + " where i.id = ?",
                        applicant.invitationId())
                .orElseThrow();
    }

    @Test
    void theyAreFoundByAddressNumberAndNameAndSitTheirOwnTest() {
        Station station = Station.paired(campaign, "Desk 1");
        String name = text("a.name");
        assertThat(find(applicant.phone())).contains(name, ticketPath());
        assertThat(find(name.substring(1).toUpperCase())).contains(ticketPath());
        assertThat(find("%_")).doesNotContain(ticketPath()).contains("was found");
        assertThat(find("a")).doesNotContain(ticketPath());
        long people = count("applicant");
        long invitations = count("invitation");

        String page = Recruiter.post(ticketPath(), checked("P4711471A"))
                .statusCode(201)
                .extract()
                .asString();
        assertThat(page).contains(name);
        station.enter(Station.found("id=\"ticket-number\"[^>]*>([0-9 ]+)<", page));
        station.sitThrough();

        assertThat(count("applicant")).isEqualTo(people);
        assertThat(count("invitation")).isEqualTo(invitations);
        assertThat(find(applicant.phone())).contains("Test taken").doesNotContain(ticketPath());
        assertThat(Recruiter.post(ticketPath(), checked("P4711471A"))
                        .statusCode(409)
                        .extract()
                        .asString())
                .contains("has taken the test already");
    }

    @Test
    void withoutALookAtTheIdThereIsNoTicket() {
        Station.paired(campaign, "Desk 1");
        Map<String, String> form = checked("");
        assertThat(Recruiter.post(ticketPath(), form).statusCode(400).extract().asString())
                .contains("number of the ID", ticketPath());
        form.put("idNumber", "P4711471A");
        form.put("idKind", "LIBRARY_CARD");
        Recruiter.post(ticketPath(), form).statusCode(400);
        form.put("idKind", "PASSPORT");
        form.put("site", "Manila");
        Recruiter.post(ticketPath(), form).statusCode(400);
        form.put("site", "Cebu");
        Recruiter.post(ticketPath(), form).statusCode(201);
        form.put("idNumber", "X0000000X");
        assertThat(Recruiter.post(ticketPath(), form).statusCode(409).extract().asString())
                .contains("not the ID");
    }

    @Test
    void aTestThatIsUnderWayElsewhereIsHandedOverKnowingly() {
        Station station = Station.paired(campaign, "Desk 1");
        applicant.open().consent();
        Map<String, String> form = checked("P4711471A");
        assertThat(find(applicant.phone())).contains("Test under way elsewhere", "name=\"handOver\"");
        assertThat(Recruiter.post(ticketPath(), form).statusCode(409).extract().asString())
                .contains("is under way elsewhere");
        form.put("handOver", "yes");
        String page =
                Recruiter.post(ticketPath(), form).statusCode(201).extract().asString();
        station.enter(Station.found("id=\"ticket-number\"[^>]*>([0-9 ]+)<", page));
        assertThat(station.sentFrom("/sitting")).as("the same test").isEqualTo("/sitting/test");
        assertThat(count("audit_event where action = 'kiosk.test-handed-over'")).isPositive();
    }

    @Test
    void anotherCampaignsInvitationIsNotFound() {
        Station.paired(campaign, "Desk 1");
        UUID elsewhere = hiring.invite(TestHiring.WRITING).invitationId();
        Recruiter.post(invited + "/" + elsewhere + "/ticket", checked("P4711471A"))
                .statusCode(404);
        assertThat(find("zz-nobody@example.com")).contains("was found");
    }
}
