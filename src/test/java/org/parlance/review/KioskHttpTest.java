package org.parlance.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.parlance.testing.Refusals.assertRefused;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parlance.hiring.Kiosk;
import org.parlance.testing.AsRecruiter;
import org.parlance.testing.Database;
import org.parlance.testing.MailServer;
import org.parlance.testing.Patience;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestClock;
import org.parlance.testing.TestHiring;

/** A day at a site: a station is paired, tickets are issued, and one applicant after the other sits the test there. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
@AsRecruiter
class KioskHttpTest {
    @Inject
    TestHiring hiring;

    @Inject
    TestClock clock;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String databaseUrl;

    private String board;
    private UUID campaign;

    @BeforeEach
    void aCampaign() {
        campaign = hiring.campaignOf(hiring.invite(TestHiring.WRITING));
        board = "/campaigns/" + campaign + "/kiosks";
    }

    private String pairingCode(String name) {
        String page = Recruiter.post(board + "/stations", Map.of("name", name, "site", "Cebu"))
                .statusCode(201)
                .extract()
                .asString();
        return Station.found("id=\"pairing-code\">([^<]+)<", page);
    }

    private Station paired(String name) {
        return Station.paired("/campaigns/" + campaign, name);
    }

    private static Map<String, String> walkIn(String name, String phone, String idNumber) {
        Map<String, String> form = new HashMap<>();
        form.put("name", name);
        form.put("phone", phone);
        form.put("idKind", "PASSPORT");
        form.put("idNumber", idNumber);
        form.put("site", "Cebu");
        form.put("source", "Walk-in");
        form.put("requisition", "REQ-7");
        return form;
    }

    private String ticket(String name, String phone, String idNumber) {
        String page = Recruiter.post(board + "/tickets", walkIn(name, phone, idNumber))
                .statusCode(201)
                .extract()
                .asString();
        return Station.found("id=\"ticket-number\"[^>]*>([0-9 ]+)<", page);
    }

    private String stationId() {
        return Station.found("stations/([0-9a-f-]{36})/pairing", Recruiter.page(board + "/stations"));
    }

    @Test
    void threeApplicantsInTurnSitTheirTestsOnOneStation() {
        Station station = paired("Desk 1");
        String[] tickets = {
            ticket("Ana Uy", "+63 917 555 0101", "P1111111A"),
            ticket("Ben Cruz", "+63 917 555 0102", "P2222222B"),
            ticket("Cora Lim", "+63 917 555 0103", "P3333333C")
        };
        for (int turn = 0; turn < tickets.length; turn++) {
            assertThat(station.request().get("/kiosk").asString()).contains("Enter your ticket", "Desk 1, Cebu");
            assertThat(station.enter(tickets[turn]).jsonPath().getString("next"))
                    .isEqualTo("/sitting");
            assertThat(station.sentFrom("/kiosk")).isEqualTo("/sitting");
            String next = tickets[(turn + 1) % tickets.length];
            assertRefused(station.enter(next).then(), 409);
            assertRefused(station.cleared().then(), 409);
            station.sitThrough();

            assertThat(station.sentFrom("/sitting/done")).isEqualTo("/kiosk/end");
            assertThat(station.sentFrom("/kiosk")).isEqualTo("/kiosk/end");
            assertThat(station.request().get("/kiosk/end").asString()).contains("<kiosk-end", "Call the staff");
            assertRefused(station.enter(next).then(), 409);
            assertThat(station.cleared().statusCode()).isEqualTo(200);

            assertThat(station.cookies()).containsOnlyKeys("parlance_kiosk");
            assertThat(station.sentFrom("/sitting"))
                    .as("by the button that leads back")
                    .isEqualTo("/kiosk");
            assertThat(station.request().get("/kiosk/state").jsonPath().getBoolean("occupied"))
                    .isFalse();
            assertRefused(station.enter(tickets[turn]).then(), 409);
        }
        await().atMost(Patience.LIMIT)
                .until(() -> Recruiter.page(board + "/live").split("data-ticket-state=\"RESULT\"", -1).length == 4);
        assertThat(Recruiter.page(board))
                .contains("Ana Uy", "Ben Cruz", "Cora Lim", "minutes after the end", "Passport");
    }

    @Test
    void aTicketGoesOnAtAnotherStationWhenTheFirstFails() {
        Station first = paired("Desk 1");
        Station second = paired("Desk 2");
        String ticket = ticket("Dan Go", "+63 917 555 0104", "P4444444D");
        first.enter(ticket);
        first.post("/sitting/consent", TestApplicant.CONSENT);
        assertThat(Recruiter.page(board + "/live")).contains("data-ticket-state=\"IN_TEST\"");

        assertThat(second.enter(ticket).statusCode()).isEqualTo(200);
        assertThat(second.sentFrom("/sitting")).isEqualTo("/sitting/test");
        assertThat(first.sentFrom("/kiosk"))
                .as("what the first still holds is sent before anybody else begins there")
                .isEqualTo("/kiosk/end");
        assertThat(first.cleared().statusCode()).isEqualTo(200);
        assertThat(first.request().get("/kiosk").statusCode()).isEqualTo(200);
        assertThat(Recruiter.page(board + "/live")).contains("data-ticket-state=\"IN_TEST\"");
    }

    @Test
    void whoComesInIsKnownAgainAndGetsNoMail() {
        paired("Desk 1");
        Map<String, String> form = walkIn("Eva Tan", "+63 917 555 0105", "P-555 5555 e");
        form.put("email", "eva.walkin@example.com");
        Recruiter.post(board + "/tickets", form).statusCode(201);
        Database database = new Database(databaseUrl);
        assertThat(database.find(
                        String.class,
                        "select a.id_number_hash from applicant a where a.email = ?",
                        "eva.walkin@example.com"))
                .hasValueSatisfying(hash -> assertThat(hash).hasSize(64).doesNotContain("5555555"));
        assertThat(database.find(
                        Long.class,
                        "select count(*) from invitation_mail m join invitation i on i.id = m.invitation_id"
                                + " where i.campaign_id = ?",
                        campaign))
                .contains(0L);
        assertThat(MailServer.shared().mailsTo("eva.walkin@example.com")).isEmpty();

        String refused = Recruiter.post(board + "/tickets", form)
                .statusCode(409)
                .extract()
                .asString();
        assertThat(refused).contains("Eva Tan", "value=\"REQ-7\"");
    }

    @Test
    void whoSatATestLatelyNeedsAReason() {
        paired("Desk 1");
        TestApplicant sat = hiring.invite(TestHiring.WRITING).open().consent();
        Map<String, String> form = walkIn("Once More", sat.phone(), "P6666666F");
        String refused = Recruiter.post(board + "/tickets", form)
                .statusCode(409)
                .extract()
                .asString();
        assertThat(refused).contains("has sat a test on", "name=\"reason\"");
        form.put("reason", "The headset was broken at the fair.");
        Recruiter.post(board + "/tickets", form).statusCode(201);
    }

    @Test
    void whatIsMissingIsAskedForAndWhatWasTypedStays() {
        assertThat(Recruiter.page(board)).contains("No station is open yet");
        paired("Desk 1");
        Map<String, String> form = walkIn("Fay Ong", "+63 917 555 0107", "");
        assertThat(Recruiter.post(board + "/tickets", form)
                        .statusCode(400)
                        .extract()
                        .asString())
                .contains("number of the ID", "value=\"Fay Ong\"");
        form.put("idNumber", "P7777777G");
        form.put("idKind", "LIBRARY_CARD");
        Recruiter.post(board + "/tickets", form).statusCode(400);
        form.put("idKind", "PASSPORT");
        form.put("site", "Manila");
        Recruiter.post(board + "/tickets", form).statusCode(400);
        Recruiter.post(board + "/stations", Map.of("name", "desk 1", "site", "cebu"))
                .statusCode(409);
    }

    @Test
    void aPairingCodeIsGoodForOnceAndNotForLong() {
        String code = pairingCode("Desk 1");
        Response paired = new Station().post("/kiosk/pair", Map.of("code", code));
        assertThat(paired.getDetailedCookie("parlance_kiosk").isHttpOnly()).isTrue();
        assertRefused(new Station().post("/kiosk/pair", Map.of("code", code)).then(), 404);
        String late = pairingCode("Desk 2");
        clock.advance(Kiosk.PAIRING);
        assertRefused(new Station().post("/kiosk/pair", Map.of("code", late)).then(), 404);
    }

    @Test
    void aStationThatIsRevokedTakesNoTicketButEndsItsTest() {
        Station station = paired("Desk 1");
        String ticket = ticket("Gil Sy", "+63 917 555 0108", "P8888888H");
        station.enter(ticket);
        Recruiter.post(board + "/stations/" + stationId() + "/revoke", Map.of()).statusCode(303);
        station.sitThrough();
        assertThat(station.sentFrom("/sitting/done")).isEqualTo("/kiosk/end");
        assertThat(station.cleared().statusCode()).isEqualTo(200);
        assertThat(station.request().get("/kiosk").asString()).contains("Pair this PC");
        JsonPath refused = assertRefused(station.enter(ticket).then(), 401);
        assertThat(refused.getString("next")).isEqualTo("/kiosk");
    }

    @Test
    void staffFreeAStationThatSomebodyHasWalkedAwayFrom() {
        Station station = paired("Desk 1");
        station.enter(ticket("Hal Yu", "+63 917 555 0109", "P9999999J"));
        String next = ticket("Ida Po", "+63 917 555 0110", "P1010101K");
        assertRefused(station.enter(next).then(), 409);
        Recruiter.post(board + "/stations/" + stationId() + "/free", Map.of()).statusCode(303);
        assertThat(station.request().get("/kiosk").asString()).contains("<kiosk-entry", "data-sends");
        assertThat(station.cleared().statusCode()).isEqualTo(200);
        assertThat(station.enter(next).statusCode()).isEqualTo(200);
    }

    @Test
    void aTicketIsOfOneCampaignAndOfOneDay() {
        Station station = paired("Desk 1");
        String ticket = ticket("Jo Ang", "+63 917 555 0111", "P1212121L");
        String another = ticket.replace(" ", "").equals("000000") ? "000001" : "000000";
        assertRefused(station.enter(another).then(), 404);
        assertRefused(new Station().enter(ticket).then(), 401);
        clock.advance(Duration.ofHours(12).plusMinutes(1));
        assertRefused(station.enter(ticket).then(), 410);
        assertThat(Recruiter.page(board + "/live")).contains("data-ticket-state=\"LAPSED\"");
    }

    @Test
    void anotherCampaignsStationIsNotFound() {
        paired("Desk 1");
        String station = stationId();
        UUID elsewhere = hiring.campaignOf(hiring.invite(TestHiring.WRITING));
        for (String what : new String[] {"pairing", "free", "revoke"}) {
            Recruiter.post("/campaigns/" + elsewhere + "/kiosks/stations/" + station + "/" + what, Map.of())
                    .statusCode(404);
        }
    }
}
