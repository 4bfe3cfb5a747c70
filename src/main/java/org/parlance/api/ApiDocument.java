package org.parlance.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * What no annotation says of the interface: how to sign in, what a refusal looks like, and an example of everything,
 * written by the same code that writes the real thing.
 */
public class ApiDocument implements OASFilter {
    private static final String SCHEME = "oauth2";
    private static final String PROBLEM_JSON = "application/problem+json";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents()
                .addSecurityScheme(
                        SCHEME,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("An access token of the identity provider, by the client credentials grant"
                                        + " (OAuth 2.0). Its roles and its groups /accounts/… say what it may see."));
        document.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(SCHEME));
        document.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .values()
                .forEach(ApiDocument::complete));
    }

    private static void complete(Operation operation) {
        operation
                .getResponses()
                .addAPIResponse(
                        "default",
                        OASFactory.createAPIResponse()
                                .description("What went wrong (RFC 9457): 400, 401, 403, 404, 409, 422 or 429")
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                PROBLEM_JSON,
                                                OASFactory.createMediaType()
                                                        .schema(OASFactory.createSchema()
                                                                .ref("#/components/schemas/Problem")))));
        operation.getResponses().getAPIResponses().values().stream()
                .filter(response -> response.getContent() != null)
                .flatMap(response -> response.getContent().getMediaTypes().values().stream())
                .forEach(ApiDocument::exemplify);
        Optional.ofNullable(operation.getRequestBody())
                .ifPresent(body -> body.getContent().getMediaTypes().values().forEach(ApiDocument::exemplify));
    }

    private static void exemplify(MediaType media) {
        if (media.getSchema() == null || media.getSchema().getRef() == null) {
            return;
        }
        String ref = media.getSchema().getRef();
        Optional.ofNullable(ApiExamples.BY_SCHEMA.get(ref.substring(ref.lastIndexOf('/') + 1)))
                .ifPresent(example -> media.setExample(plain(example)));
    }

    /** As maps, lists, texts and numbers, which the document can hold. */
    private static Object plain(Object example) {
        JsonNode node = JSON.valueToTree(example);
        return JSON.convertValue(node, Map.class);
    }
}
