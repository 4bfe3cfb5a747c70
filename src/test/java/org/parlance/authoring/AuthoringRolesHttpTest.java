package org.parlance.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parlance.testing.AsRecruiter;
import org.parlance.testing.RunningParlance;

/** Every page of authors and of the item analysis as every role and as nobody. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class AuthoringRolesHttpTest {
    private static final String VERSION = "/banks/" + UUID.randomUUID();
    private static final String ITEM = "/banks/en.core-voice/items/en-short-001";
    private static final List<String> PAGES = List.of(
            "/banks",
            "/banks/en.core-voice",
            "/banks/en.core-voice/check",
            "/banks/en.core-voice/zip",
            ITEM,
            ITEM + "/prompts/0");
    private static final List<String> CHANGES = List.of(
            "/banks",
            VERSION + "/publish",
            VERSION + "/retire",
            VERSION + "/discard",
            ITEM + "/answer",
            ITEM + "/prompts/0");
    private static final List<String> ANALYSIS =
            List.of("/analysis", "/analysis/en/core-writing", "/analysis/en/core-writing/items.csv");

    private static void read(List<String> places, int status) {
        assertThat(places)
                .allSatisfy(place ->
                        assertThat(Author.get(place).statusCode()).as(place).isEqualTo(status));
    }

    private static void change(int status) {
        assertThat(CHANGES)
                .allSatisfy(place ->
                        assertThat(Author.send(place).statusCode()).as(place).isEqualTo(status));
    }

    @Test
    @TestSecurity(user = "arne", roles = "author")
    void anAuthor() {
        read(PAGES, 200);
        read(ANALYSIS, 200);
        assertThat(Author.get("/").header("Location")).endsWith("/banks");
        assertThat(Author.get("/banks").asString())
                .contains("href=\"/analysis\"")
                .doesNotContain("href=\"/campaigns\"");
        assertThat(CHANGES.subList(1, 4))
                .as("there is no such version")
                .allSatisfy(place ->
                        assertThat(Author.send(place).statusCode()).as(place).isEqualTo(404));
    }

    @Test
    @AsRecruiter
    void aRecruiter() {
        read(PAGES, 403);
        change(403);
        read(ANALYSIS, 200);
        assertThat(Author.get("/campaigns").asString())
                .contains("href=\"/analysis\"")
                .doesNotContain("href=\"/banks\"");
    }

    @Test
    @TestSecurity(user = "hanna", roles = "hr")
    void humanResources() {
        read(PAGES, 403);
        change(403);
        read(ANALYSIS, 403);
    }

    @Test
    @TestSecurity(user = "adam", roles = "admin")
    void anAdministrator() {
        read(PAGES, 403);
        change(403);
        read(ANALYSIS, 200);
        assertThat(Author.get("/").header("Location")).endsWith("/analysis");
    }

    @Test
    void nobody() {
        assertThat(PAGES)
                .allSatisfy(place ->
                        assertThat(Author.get(place).statusCode()).as(place).isIn(401, 302));
        assertThat(ANALYSIS)
                .allSatisfy(place ->
                        assertThat(Author.get(place).statusCode()).as(place).isIn(401, 302));
        assertThat(CHANGES)
                .allSatisfy(place ->
                        assertThat(Author.send(place).statusCode()).as(place).isIn(401, 302));
    }
}
