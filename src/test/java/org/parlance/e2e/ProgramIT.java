package org.parlance.e2e;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parlance.testing.KeycloakLogin;
import org.parlance.testing.KeycloakServer;

/** A program with a token of the real Keycloak at the real server. */
class ProgramIT {
    private final String campaigns = Stack.shared().server().url() + "/api/v1/campaigns";
    private final KeycloakLogin login = new KeycloakLogin(KeycloakServer.shared());

    @Test
    void makesACampaignOfItsAccountAndReadsIt() throws Exception {
        String token = login.programToken();
        String name = "By program " + UUID.randomUUID();
        Response made = given().auth()
                .oauth2(token)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/json")
                .body(Map.of(
                        "account",
                        "northwind",
                        "name",
                        name,
                        "profile",
                        "chat-email",
                        "closesAt",
                        "2040-01-01T00:00:00Z"))
                .post(campaigns);
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        assertThat(given().auth()
                        .oauth2(token)
                        .get(campaigns + "/" + made.jsonPath().getString("id"))
                        .jsonPath()
                        .getString("name"))
                .isEqualTo(name);
    }

    @Test
    void aPersonsTokenIsNoProgramsToken() throws Exception {
        String token = login.signIn("recruiter", "recruiter-demo").accessToken();
        given().auth().oauth2(token).get(campaigns).then().statusCode(401).contentType("application/problem+json");
        given().get(campaigns).then().statusCode(401).contentType("application/problem+json");
    }
}
