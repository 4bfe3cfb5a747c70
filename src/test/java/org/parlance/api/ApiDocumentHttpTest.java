package org.parlance.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parlance.testing.RunningParlance;

/** Holds the interface and its document together. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class ApiDocumentHttpTest {
    private static final String PLACE = "/api/v1";

    private JsonNode document;

    @BeforeEach
    void read() throws JsonProcessingException {
        document = new ObjectMapper()
                .readTree(given().get(PLACE + "/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString());
    }

    @Test
    void everyWayIsInTheDocumentAndNoOther() throws ClassNotFoundException {
        Set<String> documented = new TreeSet<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().fieldNames().forEachRemaining(method -> {
                    if (!method.equals("parameters")) {
                        documented.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey());
                    }
                }));

        assertThat(documented).isEqualTo(implemented()).hasSizeGreaterThan(20);
    }

    /** All methods of the server below the place, whatever package they are in. */
    private static Set<String> implemented() throws ClassNotFoundException {
        Set<String> ways = new TreeSet<>();
        for (JavaClass found : new ClassFileImporter().importPath(Paths.get("target/classes/org/parlance"))) {
            if (!found.isAnnotatedWith(Path.class)) {
                continue;
            }
            Class<?> resource =
                    Class.forName(found.getName(), false, Thread.currentThread().getContextClassLoader());
            for (Method method : resource.getDeclaredMethods()) {
                for (Annotation annotation : method.getAnnotations()) {
                    HttpMethod http = annotation.annotationType().getAnnotation(HttpMethod.class);
                    String path = path(resource, method);
                    if (http != null && path.startsWith(PLACE + "/")) {
                        ways.add(http.value() + " " + path);
                    }
                }
            }
        }
        return ways;
    }

    private static String path(Class<?> resource, Method method) {
        Path own = method.getAnnotation(Path.class);
        return resource.getAnnotation(Path.class).value() + (own == null ? "" : own.value());
    }

    @Test
    void everyBodyHasAnExampleThatFitsItsSchema() {
        List<String> wrong = new ArrayList<>();
        int[] examples = new int[1];
        for (Map.Entry<String, JsonNode> path : document.get("paths").properties()) {
            for (JsonNode operation : path.getValue()) {
                for (JsonNode content : operation.findValues("content")) {
                    for (Map.Entry<String, JsonNode> media : content.properties()) {
                        if (media.getKey().endsWith("json")) {
                            examples[0]++;
                            check(path.getKey() + " " + operation.path("operationId"), media.getValue(), wrong);
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(examples[0]).isGreaterThan(50);
    }

    private void check(String where, JsonNode media, List<String> wrong) {
        JsonNode example = media.get("example");
        String ref = media.path("schema").path("$ref").asText();
        if (example == null || ref.isEmpty()) {
            wrong.add(where + " has no example or no named schema: " + media);
            return;
        }
        ObjectNode schema = new ObjectMapper().createObjectNode();
        schema.put("$ref", ref);
        schema.set("components", document.get("components"));
        Schema checked = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema);
        checked.validate(example).forEach(error -> wrong.add(where + ": " + error));
    }

    @Test
    void everyOperationSaysWhatARefusalLooksLikeAndHowToSignIn() {
        assertThat(document.at("/components/securitySchemes/oauth2/scheme").asText())
                .isEqualTo("bearer");
        document.get("paths")
                .forEach(path -> path.forEach(operation -> assertThat(operation
                                .at("/responses/default/content/application~1problem+json/schema/$ref")
                                .asText())
                        .isEqualTo("#/components/schemas/Problem")));
    }
}
