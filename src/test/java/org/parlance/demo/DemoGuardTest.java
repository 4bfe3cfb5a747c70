package org.parlance.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Nothing of the demo, and no secret that everybody knows, gets to where applicants are. */
class DemoGuardTest {
    private static List<String> refusals(String listensOn, String publicUrl, String signIn, String mail) {
        return new DemoGuard(
                        listensOn,
                        URI.create(publicUrl),
                        Optional.ofNullable(signIn).map(URI::create),
                        Optional.ofNullable(mail))
                .refusals();
    }

    @Test
    void onOnesOwnMachineItMayBe() {
        assertThat(refusals("127.0.0.1", "http://localhost:8080", "http://localhost:8180/realms/parlance", null))
                .isEmpty();
        assertThat(refusals("localhost", "http://127.0.0.1:8080", null, "127.0.0.1"))
                .isEmpty();
    }

    @Test
    void whereOthersReachItItMayNot() {
        assertThat(refusals("0.0.0.0", "http://localhost:8080", null, null)).hasSize(1);
        assertThat(refusals("127.0.0.1", "https://tests.example.com", null, null))
                .hasSize(1);
        assertThat(refusals("127.0.0.1", "http://localhost:8080", "https://login.example.com/realms/p", null))
                .hasSize(1);
        assertThat(refusals("127.0.0.1", "http://localhost:8080", null, "smtp.example.com"))
                .hasSize(1);
        assertThat(refusals("0.0.0.0", "https://localhost.example.com", null, null))
                .hasSize(2);
    }

    @Test
    void theRealmOfProductionHasNobodyInItAndNoSecret() throws IOException {
        JsonNode realm = new ObjectMapper()
                .readTree(Path.of("deploy/keycloak/parlance-realm.json").toFile());
        assertThat(realm.path("users")).isEmpty();
        assertThat(realm.path("clients")).isNotEmpty();
        realm.path("clients").forEach(client -> assertThat(client.path("secret").asText())
                .as(client.path("clientId").asText())
                .matches("\\$\\{[A-Z_]+}"));
        assertThat(Files.readString(Path.of("deploy/compose.yaml"))).doesNotContain("users-0", "PARLANCE_DEMO");
    }

    @Test
    void noSecretHasADefault() throws IOException {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            properties.load(in);
        }
        assertThat(properties.stringPropertyNames()).noneMatch(name -> name.matches("(?i).*(secret|password|\\.key)$"));
        for (String line : Files.readAllLines(Path.of("deploy/compose.yaml"))) {
            if (line.matches("(?i).*(SECRET|PASSWORD)[A-Z_]*: .*") && !line.contains("SMTP")) {
                assertThat(line).as("has to be given").contains(":?}");
            }
        }
        for (String line : Files.readAllLines(Path.of("deploy/env.example"))) {
            if (line.matches("(?i)^[A-Z_]*(SECRET|PASSWORD)=.*")) {
                assertThat(line).endsWith("=");
            }
        }
    }
}
