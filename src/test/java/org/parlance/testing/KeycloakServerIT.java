package org.parlance.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeycloakServerIT {

    private final KeycloakLogin login = new KeycloakLogin(KeycloakServer.shared());

    @ParameterizedTest
    @ValueSource(strings = {"recruiter", "hr", "author", "admin"})
    void everyDemoPersonSignsInWithTheirRole(String name) throws Exception {
        KeycloakLogin.Tokens tokens = login.signIn(name, name + "-demo");

        assertThat(texts(tokens.id().at("/realm_access/roles"))).contains(name);
        assertThat(texts(tokens.access().at("/realm_access/roles"))).contains(name);
        assertThat(tokens.id().path("email_verified").asBoolean()).isTrue();
        assertThat(tokens.id().path("name").asText()).contains(" ");
    }

    @Test
    void theRecruiterWorksForTheDemoAccount() throws Exception {
        KeycloakLogin.Tokens tokens = login.signIn("recruiter", "recruiter-demo");

        assertThat(texts(tokens.id().path("groups"))).containsExactly("/accounts/northwind");
        assertThat(texts(tokens.access().path("groups"))).containsExactly("/accounts/northwind");
    }

    @Test
    void aProgramGetsATokenForTheInterfaceWithRoleAndAccount() throws Exception {
        JsonNode claims = login.claims(login.programToken());

        assertThat(texts(claims.path("aud"))).contains("parlance-api");
        assertThat(texts(claims.at("/realm_access/roles"))).contains("recruiter");
        assertThat(texts(claims.path("groups"))).containsExactly("/accounts/northwind");
        assertThat(claims.path("sub").asText()).isNotBlank();
        assertThat(claims.path("preferred_username").asText()).isEqualTo("service-account-parlance-program");
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
