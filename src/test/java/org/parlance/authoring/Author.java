package org.parlance.authoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import org.parlance.testing.Patience;

/** An author's browser, as far as the server can tell. */
final class Author {
    private static final String HTML = "text/html,*/*;q=0.8";

    private Author() {}

    static Response get(String path) {
        return given().accept(HTML).redirects().follow(false).get(path);
    }

    static Response post(String path) {
        return given().accept(HTML).redirects().follow(false).post(path);
    }

    /** A form with a file, though none that is expected. */
    static Response send(String path) {
        return given().accept(HTML)
                .redirects()
                .follow(false)
                .multiPart("other", "other.txt", new byte[] {1}, "text/plain")
                .post(path);
    }

    static Response upload(byte[] zip) {
        return given().accept(HTML)
                .redirects()
                .follow(false)
                .multiPart("zip", "bank.zip", zip, "application/zip")
                .post("/banks");
    }

    /** Uploads a bank and waits until it is checked. @return the place of its page */
    static String uploaded(byte[] zip) {
        Response uploaded = upload(zip);
        assertThat(uploaded.statusCode()).as(uploaded.asString()).isEqualTo(303);
        String place = uploaded.header("Location").replaceFirst("^https?://[^/]+", "");
        await().atMost(Patience.LIMIT)
                .until(() -> !get(place + "/check").asString().contains("is being checked"));
        return place;
    }
}
