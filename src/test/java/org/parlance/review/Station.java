package org.parlance.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parlance.testing.TestApplicant;

/** A shared PC, with the cookies that its browser has now. */
final class Station {
    private final Map<String, String> cookies = new HashMap<>();

    Map<String, String> cookies() {
        return cookies;
    }

    RequestSpecification request() {
        return given().redirects().follow(false).cookies(cookies).accept("*/*");
    }

    Response post(String path, Map<String, ?> body) {
        Response response = request().contentType(ContentType.JSON).body(body).post(path);
        response.getDetailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
        return response;
    }

    Response enter(String ticket) {
        return post("/kiosk/ticket", Map.of("number", ticket));
    }

    /** Where the browser is sent from a page, as a path. */
    String sentFrom(String path) {
        return Recruiter.sent(request().get(path).then());
    }

    Response cleared() {
        return post("/kiosk/cleared", Map.of());
    }

    /** Agrees, and leaves every item out. @return how many there were */
    int sitThrough() {
        return sitThrough(item -> Map.of());
    }

    /** @param answers what is given for an item, by its id; nothing where it is empty @return how many items there were */
    int sitThrough(Function<UUID, Map<String, ?>> answers) {
        assertThat(post("/sitting/consent", TestApplicant.CONSENT).statusCode()).isEqualTo(200);
        int items = 0;
        Response item = request().post("/sitting/items/current");
        while (item.statusCode() == 200) {
            String id = found("data-form-item=\"([^\"]*)\"", item.asString());
            Map<String, ?> answer = answers.apply(UUID.fromString(id));
            if (!answer.isEmpty()) {
                assertThat(request().post("/sitting/items/" + id + "/ready").statusCode())
                        .isEqualTo(200);
                assertThat(request()
                                .contentType(ContentType.JSON)
                                .body(answer)
                                .put("/sitting/items/" + id + "/answer")
                                .statusCode())
                        .isEqualTo(200);
            }
            assertThat(post(
                                    "/sitting/items/" + id + "/finish",
                                    Map.of("reason", answer.isEmpty() ? "skipped" : "stopped"))
                            .statusCode())
                    .isEqualTo(200);
            items++;
            item = request().post("/sitting/items/current");
        }
        return items;
    }

    /** The first group of what is on a page. */
    static String found(String pattern, String page) {
        Matcher matcher = Pattern.compile(pattern).matcher(page);
        assertThat(matcher.find()).as(pattern + " in " + page).isTrue();
        return matcher.group(1);
    }

    /** Registers a station of the campaign at the site "Cebu", as the recruiter, and pairs it. */
    static Station paired(String campaignPath, String name) {
        String page = Recruiter.post(campaignPath + "/kiosks/stations", Map.of("name", name, "site", "Cebu"))
                .statusCode(201)
                .extract()
                .asString();
        Station station = new Station();
        Response paired = station.post("/kiosk/pair", Map.of("code", found("id=\"pairing-code\">([^<]+)<", page)));
        assertThat(paired.statusCode()).isEqualTo(200);
        return station;
    }
}
