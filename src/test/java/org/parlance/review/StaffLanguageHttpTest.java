package org.parlance.review;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.parlance.testing.AsRecruiter;
import org.parlance.testing.RunningParlance;

/** The staff's pages in the language of the browser, or in the one that a user has chosen. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class StaffLanguageHttpTest {
    private static final String POLISH = "pl,en-US;q=0.7,en;q=0.3";

    private static ValidatableResponse get(String path) {
        return given().accept("text/html,*/*;q=0.8")
                .header("Accept-Language", POLISH)
                .get(path)
                .then();
    }

    @Test
    @AsRecruiter
    void theBrowsersLanguageIsTaken() {
        get("/campaigns")
                .statusCode(200)
                .body(allOf(
                        containsString("<html lang=\"pl\">"),
                        containsString("Nowa kampania"),
                        containsString("Wyloguj się")));
    }

    @Test
    @AsRecruiter
    void theMenusChoiceWins() {
        String chosen = given().formParam("language", "fr")
                .formParam("to", "/campaigns")
                .redirects()
                .follow(false)
                .post("/language")
                .then()
                .statusCode(303)
                .extract()
                .cookie("parlance_language");
        given().header("Accept-Language", POLISH)
                .cookie("parlance_language", chosen)
                .get("/campaigns")
                .then()
                .body(allOf(
                        containsString("<html lang=\"fr\">"),
                        containsString("Nouvelle campagne"),
                        containsString("<summary><span class=\"visually-hidden\">Langue : </span>Français</summary>")));
    }

    @Test
    void problemsAreToldInTheBrowsersLanguage() {
        get("/no-such-place")
                .statusCode(404)
                .body(allOf(containsString("<html lang=\"pl\">"), containsString("Nic tu nie ma")));
    }
}
