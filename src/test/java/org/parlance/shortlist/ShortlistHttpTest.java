package org.parlance.shortlist;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.AttributeType;
import io.quarkus.test.security.SecurityAttribute;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parlance.identity.ClientAccounts;
import org.parlance.shortlist.Shortlist.Deed;
import org.parlance.testing.AsRecruiter;
import org.parlance.testing.PassedApplicants;
import org.parlance.testing.PassedApplicants.Passed;
import org.parlance.testing.Patience;
import org.parlance.testing.RunningParlance;

/** From those who have passed to a list that HR has taken. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class ShortlistHttpTest {
    @Inject
    PassedApplicants applicants;

    @Inject
    ClientAccounts accounts;

    @Inject
    ShortlistKeeping keeping;

    @Inject
    ShortlistService shortlist;

    @Inject
    Shortlists lists;

    private static Response get(String path) {
        return given().accept("text/html,*/*;q=0.8").redirects().follow(false).get(path);
    }

    private static Response post(String path, Object... form) {
        var request = given().accept("text/html,*/*;q=0.8").redirects().follow(false);
        for (int i = 0; i < form.length; i += 2) {
            request = request.formParam((String) form[i], form[i + 1]);
        }
        return request.contentType("application/x-www-form-urlencoded").post(path);
    }

    private Set<UUID> northwind() {
        return Set.of(accounts.ofSlug("northwind").id());
    }

    private UUID madeList(Passed... passed) {
        UUID list = keeping.create(passed[0].campaignId(), "Early shift", northwind(), applicants.staff("Rosa Delgado"))
                .id();
        List<UUID> attempts = List.of(passed).stream().map(Passed::attemptId).toList();
        shortlist.add(list, attempts, northwind(), applicants.staff("Rosa Delgado"));
        return list;
    }

    @Test
    @AsRecruiter
    void aRecruiterMakesAListByRuleAndOrdersIt() {
        Passed best = applicants.one("Best of All", 80);
        Passed second = applicants.beside(best, "Second Best", 67);
        Passed low = applicants.beside(best, "Too Low", 66.9);
        assertThat(get("/shortlists/" + best.campaignId()).asString()).contains("Make a shortlist");

        Response made = post("/shortlists/" + best.campaignId(), "name", "Early shift");
        assertThat(made.statusCode()).isEqualTo(303);
        String list = made.header("Location").replaceFirst(".*(?=/shortlists)", "");
        assertThat(post("/shortlists/" + best.campaignId(), "name", "early SHIFT")
                        .asString())
                .contains("already has a shortlist named", "early SHIFT");

        String choice =
                get(list + "/add?overall=67&trait=grammar&traitLeast=61").asString();
        assertThat(choice)
                .contains("2 applicants match", best.name(), second.name())
                .doesNotContain(low.name());
        assertThat(get(list + "/add?overall=high").asString()).contains("“high” is no score");
        assertThat(post(list + "/add?overall=67", "whom", "ticked").statusCode())
                .as("nobody is ticked")
                .isEqualTo(400);
        assertThat(post(list + "/add?overall=67", "whom", "matching").statusCode())
                .isEqualTo(303);
        assertThat(get(list).asString())
                .containsSubsequence(best.name(), second.name())
                .doesNotContain(low.name());
        assertThat(post(list + "/add", "attempt", low.attemptId(), "whom", "ticked")
                        .statusCode())
                .isEqualTo(303);

        String entry = list + "/entries/" + second.attemptId();
        assertThat(post(entry + "/up").statusCode()).isEqualTo(303);
        post(entry + "/note", "note", "May start on Monday");
        assertThat(get(list).asString())
                .containsSubsequence(second.name(), "May start on Monday", best.name(), low.name());
        assertThat(get(list + ".csv").asString())
                .containsSubsequence(second.name(), "May start on Monday", best.name(), low.name());

        String removed = list + "/entries/" + low.attemptId();
        post(removed + "/remove");
        assertThat(get(list).asString()).containsSubsequence("Removed from the list", low.name(), "Put back");
        assertThat(get(list + ".csv").asString()).doesNotContain(low.name());
        post(removed + "/restore");
        assertThat(get(list + ".csv").asString()).containsSubsequence(best.name(), low.name());

        assertThat(post(list + "/lock").statusCode()).isEqualTo(303);
        assertThat(post(entry + "/note", "note", "changed").statusCode()).isEqualTo(409);
        assertThat(post(removed + "/remove").statusCode()).isEqualTo(409);
        assertThat(post(entry + "/down").statusCode()).isEqualTo(409);
        assertThat(get(list).asString()).contains("Locked").contains("May start on Monday");
        assertThat(post(list + "/unlock").statusCode()).isEqualTo(303);
        assertThat(post(list + "/hand-over").statusCode()).isEqualTo(303);
        assertThat(get(list).asString()).contains("Handed over to HR").doesNotContain("/take\"");
        assertThat(post(list + "/take").statusCode()).as("for HR only").isEqualTo(403);
        assertThat(get("/shortlists").asString()).contains(best.campaignId().toString());
    }

    @Test
    @AsRecruiter
    void aListThatIsHiddenFromABlindRaterIsNotCalledEmpty() {
        Passed rated = applicants.one("Only One", 80);
        String list = "/shortlists/lists/" + madeList(rated);
        String blind = "/attempts/" + rated.attemptId() + "/blind";
        assertThat(post(blind).statusCode()).isEqualTo(303);
        assertThat(get(list).asString())
                .contains("You are reviewing these applicants blind")
                .doesNotContain("Nobody is on this shortlist yet");
        assertThat(post(blind + "/give-up").statusCode()).isEqualTo(303);
        assertThat(get(list).asString()).contains("1 applicant");
    }

    @Test
    @AsRecruiter
    void whoeverRatesSomebodyBlindLearnsFromNoListWhetherTheyPassed() {
        Passed rated = applicants.one("Rated Blind", 80);
        Passed second = applicants.beside(rated, "Second Best", 70);
        Passed last = applicants.beside(rated, "Last On It", 60);
        Passed free = applicants.beside(rated, "On No List", 75);
        UUID id = madeList(second, rated, last);
        String list = "/shortlists/lists/" + id;
        String export = post(list + "/exports", "format", "CSV").header("Location");
        String file = export.replaceFirst(".*(?=/shortlists)", "") + "/file";
        String blind = "/attempts/" + rated.attemptId() + "/blind";
        assertThat(post(blind).statusCode()).isEqualTo(303);

        String notice = "You are reviewing these applicants blind";
        String entry = list + "/entries/" + rated.attemptId();
        assertThat(List.of(list, "/shortlists/" + rated.campaignId(), list + "/add"))
                .allSatisfy(path -> assertThat(get(path).asString())
                        .as(path)
                        .contains(notice, blind)
                        .doesNotContain("/attempts/" + rated.attemptId() + "\"", entry));
        assertThat(get(list).asString()).contains("2 applicants").containsSubsequence(second.name(), last.name());
        assertThat(post(list + "/entries/" + last.attemptId() + "/up").statusCode())
                .isEqualTo(303);
        assertThat(get(list).asString())
                .as("past whoever is hidden")
                .containsSubsequence("id=\"applicant-" + last.attemptId(), "id=\"applicant-" + second.attemptId());

        assertThat(List.of(list + ".csv", "/shortlists/" + rated.campaignId() + ".csv"))
                .allSatisfy(path -> assertThat(get(path).statusCode()).as(path).isEqualTo(409));
        Patience.await("the file", () -> Optional.of(get(file))
                .filter(answer -> answer.asString().contains("You are reviewing Rated Blind blind")));
        assertThat(post(list + "/exports", "format", "XLSX").asString())
                .contains("You are reviewing Rated Blind blind");
        assertThat(post(list + "/hand-over").statusCode()).isEqualTo(409);
        assertThat(List.of(
                        "/attempts/" + rated.attemptId() + "/shortlist",
                        "/attempts/" + rated.attemptId() + "/shortlist/undo",
                        entry + "/up",
                        entry + "/note",
                        entry + "/remove",
                        entry + "/restore"))
                .allSatisfy(path -> assertThat(post(path).statusCode()).as(path).isEqualTo(403));
        assertThat(post(list + "/add", "attempt", rated.attemptId(), "whom", "ticked")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post(list + "/add", "whom", "matching").statusCode()).isEqualTo(303);
        assertThat(get(list).asString()).contains("3 applicants", free.name());

        assertThat(post(blind + "/give-up").statusCode()).isEqualTo(303);
        assertThat(get(list).asString()).contains("4 applicants", rated.name()).doesNotContain(notice);
        assertThat(get(list + ".csv").asString()).contains(rated.name());
        assertThat(post(list + "/hand-over").statusCode()).isEqualTo(303);
        post(blind);
        assertThat(get(blind).asString()).as("its file was read").contains("marked as not blind");
    }

    @Test
    @TestSecurity(user = "hanna", roles = "hr")
    void humanResourcesTakeAListThatWasHandedOver() {
        Passed passed = applicants.one("Ready To Start", 75);
        UUID id = madeList(passed);
        String list = "/shortlists/lists/" + id;
        assertThat(get(list).asString()).contains(passed.name()).doesNotContain("Hand over", "/note\"", "/add\"");
        assertThat(post(list + "/take").statusCode())
                .as("it was not handed over")
                .isEqualTo(409);

        keeping.move(id, Deed.HANDED_OVER, northwind(), applicants.staff("Rosa Delgado"));
        assertThat(post(list + "/seen").statusCode()).isEqualTo(303);
        assertThat(get(list).asString()).contains("Seen by HR");
        assertThat(post(list + "/take").statusCode()).isEqualTo(303);
        assertThat(get(list).asString())
                .containsSubsequence(
                        "Handed over to HR by Rosa Delgado", "Seen by HR by hanna", "Taken by HR by hanna");
        assertThat(post(list + "/lock").statusCode()).as("for recruiters").isEqualTo(403);
        assertThat(post(list + "/give-back").statusCode()).isEqualTo(303);
        assertThat(lists.visible(id, northwind()).open()).isTrue();
    }

    @Test
    @TestSecurity(
            user = "otto",
            roles = "recruiter",
            attributes =
                    @SecurityAttribute(key = "groups", value = "/accounts/otherwise", type = AttributeType.STRING_SET))
    void aRecruiterOfAnotherAccountFindsNothing() {
        Passed passed = applicants.one("Nobody Of Yours", 75);
        String list = "/shortlists/lists/" + madeList(passed);
        String entry = list + "/entries/" + passed.attemptId();
        assertThat(List.of(list, list + ".csv", list + "/add", "/attempts/" + passed.attemptId() + "/report.pdf"))
                .allSatisfy(path -> assertThat(get(path).statusCode()).as(path).isEqualTo(404));
        assertThat(List.of(
                        list + "/add",
                        entry + "/up",
                        entry + "/note",
                        entry + "/remove",
                        list + "/lock",
                        list + "/hand-over"))
                .allSatisfy(path -> assertThat(post(path, "whom", "matching").statusCode())
                        .as(path)
                        .isEqualTo(404));
        assertThat(post(list + "/exports", "format", "XLSX").statusCode()).isEqualTo(404);
    }
}
