package org.parlance.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

/** What every refusal of the server has to be. */
public final class Refusals {
    private Refusals() {}

    /**
     * Asserts a problem (RFC 9457) whose detail tells a person something.
     *
     * @return the problem
     */
    public static JsonPath assertRefused(ValidatableResponse response, int status) {
        response.statusCode(status).contentType("application/problem+json");
        JsonPath problem = response.extract().jsonPath();
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("title")).isNotBlank();
        assertThat(problem.getString("detail"))
                .as("a detail that helps")
                .hasSizeGreaterThan(15)
                .contains(" ")
                .doesNotStartWith("HTTP ")
                .doesNotContain("Exception");
        return problem;
    }
}
