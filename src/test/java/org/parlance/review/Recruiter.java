package org.parlance.review;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** A recruiter's browser, signed in as the test says. */
final class Recruiter {
    private Recruiter() {}

    static ValidatableResponse get(String path) {
        return given().accept("text/html").redirects().follow(false).get(path).then();
    }

    static String page(String path) {
        return get(path).statusCode(200).extract().asString();
    }

    static ValidatableResponse post(String path, Map<String, ?> form) {
        return given().accept("text/html")
                .redirects()
                .follow(false)
                .formParams(form)
                .post(path)
                .then();
    }

    /** @return where the browser is sent, as a path */
    static String sent(ValidatableResponse response) {
        return response.statusCode(303).extract().header("Location").replaceFirst("^https?://[^/]+", "");
    }
}
