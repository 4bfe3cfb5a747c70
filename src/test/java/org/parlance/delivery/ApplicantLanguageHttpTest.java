package org.parlance.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestHiring;

/** An applicant's pages in the job profile's language, the browser's, or the one chosen from the menu. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class ApplicantLanguageHttpTest {
    private static final String FRENCH_PROFILE = "chat-email-fr";

    @Inject
    TestHiring hiring;

    private static RequestSpecification polish(RequestSpecification request) {
        return request.header("Accept-Language", "pl-PL,pl;q=0.9,en;q=0.5");
    }

    @Test
    void aFrenchProfileIsWelcomedInFrenchWhateverTheBrowserSpeaks() {
        TestApplicant applicant = hiring.invite(FRENCH_PROFILE).open();
        polish(applicant.request())
                .get("/sitting")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("<html lang=\"fr\">"),
                        containsString("Bienvenue, Applicant"),
                        containsString("Accepter et continuer"),
                        containsString("Aller au contenu"),
                        not(containsString("Agree and go on"))));
    }

    @Test
    void anEnglishProfileIsWelcomedInEnglish() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open();
        polish(applicant.request())
                .get("/sitting")
                .then()
                .statusCode(200)
                .body(allOf(containsString("<html lang=\"en\">"), containsString("Agree and go on")));
    }

    @Test
    void beforeTheTestIsKnownTheBrowserDecides() {
        TestApplicant unknown = hiring.invite(TestHiring.WRITING);
        polish(unknown.request())
                .get("/start")
                .then()
                .statusCode(200)
                .body(allOf(containsString("<html lang=\"pl\">"), containsString("Otwórz swój test")));
        unknown.get("/start").body(containsString("<html lang=\"en\">"));
    }

    @Test
    void theMenusChoiceWinsAndStays() {
        TestApplicant applicant = hiring.invite(FRENCH_PROFILE).open();
        applicant.get("/sitting").body(containsString("<button name=\"language\" value=\"da\" lang=\"da\">Dansk<"));
        String chosen = applicant
                .request()
                .formParam("language", "da")
                .formParam("to", "/sitting")
                .post("/language")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sitting"))
                .extract()
                .cookie("parlance_language");
        assertThat(chosen).isEqualTo("da");
        for (String page : new String[] {"/sitting", "/start"}) {
            polish(applicant.request())
                    .cookie("parlance_language", chosen)
                    .get(page)
                    .then()
                    .body(containsString("<html lang=\"da\">"));
        }
    }

    @Test
    void aLanguageThatNoPageIsInIsRefused() {
        hiring.invite(TestHiring.WRITING)
                .request()
                .formParam("language", "tlh")
                .post("/language")
                .then()
                .statusCode(400);
    }

    @Test
    void anItemsTextsCarryItsOwnLanguage() {
        TestApplicant applicant = hiring.invite(FRENCH_PROFILE).open().consent();
        String item = applicant
                .request()
                .cookie("parlance_language", "en")
                .post("/sitting/items/current")
                .then()
                .statusCode(200)
                .body(containsString("Hand in"))
                .extract()
                .asString();
        assertThat(item).contains("lang=\"fr\"").doesNotContain("lang=\"en\"");
    }

    @Test
    void thePracticeStaysEnglishOnAFrenchPage() {
        TestApplicant applicant = hiring.invite(FRENCH_PROFILE).open().consent();
        applicant
                .get("/sitting/practice")
                .statusCode(200)
                .body(allOf(
                        containsString("Commencer l’entraînement"),
                        containsString("Valider"),
                        containsString("<p class=\"task\" lang=\"en\">")));
    }
}
