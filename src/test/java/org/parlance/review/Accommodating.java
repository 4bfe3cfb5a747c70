package org.parlance.review;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.Attempts;
import org.parlance.hiring.Invitation;
import org.parlance.testing.TestApplicant;

/** What an applicant and human resources do about an accommodation, and where it is seen. */
@ApplicationScoped
class Accommodating {
    /** A reason that nobody but human resources may read. */
    static final String WHY = "My hands shake since the accident.";

    private final Attempts attempts;
    private final EntityManager entities;

    Accommodating(Attempts attempts, EntityManager entities) {
        this.attempts = attempts;
        this.entities = entities;
    }

    static ValidatableResponse ask(TestApplicant applicant, String why, String... kinds) {
        return applicant
                .request()
                .formParam("kind", List.of(kinds))
                .formParam("reason", why)
                .post("/sitting/accommodation")
                .then();
    }

    ValidatableResponse grant(TestApplicant applicant, Map<String, ?> fields) {
        return given().redirects()
                .follow(false)
                .formParams(fields)
                .post(accommodations(applicant))
                .then();
    }

    ValidatableResponse decline(TestApplicant applicant, String words) {
        return given().redirects()
                .follow(false)
                .formParam("words", words)
                .post(accommodations(applicant) + "/decline")
                .then();
    }

    static ValidatableResponse page(String path) {
        return given().accept("text/html,*/*;q=0.8").get(path).then().statusCode(200);
    }

    String campaign(TestApplicant applicant) {
        return QuarkusTransaction.requiringNew()
                .call(() -> "/campaigns/"
                        + entities.find(Invitation.class, applicant.invitationId())
                                .campaign()
                                .id());
    }

    String invitation(TestApplicant applicant) {
        return campaign(applicant) + "/invitations/" + applicant.invitationId();
    }

    String accommodations(TestApplicant applicant) {
        return invitation(applicant) + "/accommodations";
    }

    Attempt attempt(TestApplicant applicant) {
        return attempts.latest(applicant.invitationId()).orElseThrow();
    }

    List<String> deeds(TestApplicant applicant) {
        return trail("action", applicant);
    }

    /** @param column of the audit trail, of what was done about the invitation */
    List<String> trail(String column, TestApplicant applicant) {
        return QuarkusTransaction.requiringNew().call(() -> ((List<?>) entities.createNativeQuery(
                                "select cast(" + column + " as text) from audit_event where subject_id = :id")
                        .setParameter("id", applicant.invitationId())
                        .getResultList())
                .stream().map(String::valueOf).toList());
    }
}
