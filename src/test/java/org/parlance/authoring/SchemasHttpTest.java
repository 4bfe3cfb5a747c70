package org.parlance.authoring;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parlance.testing.RunningParlance;

@QuarkusTest
@WithTestResource(RunningParlance.class)
class SchemasHttpTest {
    @Test
    void everybodyMayReadASchema() {
        given().when()
                .get("/schemas/items/role-play.json")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .header("Cache-Control", "public, max-age=3600")
                .body("$schema", equalTo("https://json-schema.org/draft/2020-12/schema"));
        given().when().get("/schemas/items/common.json").then().statusCode(200);
    }

    @Test
    void theIndexNamesEveryType() {
        given().when()
                .get("/schemas/items")
                .then()
                .statusCode(200)
                .body("schemas", hasSize(21))
                .body("schemas[0].href", equalTo("/schemas/items/read-aloud.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"singing.json", "..%2Fcommon.json", "common"})
    void thereIsNoOther(String name) {
        given().urlEncodingEnabled(false)
                .when()
                .get("/schemas/items/" + name)
                .then()
                .statusCode(404);
    }
}
