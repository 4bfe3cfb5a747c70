package org.parlance.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parlance.testing.Database;

/** From the groups that human resources define, and an applicant's voluntary answer, to the comparison with its plots. */
@ExtendWith(PicturesOfFailures.class)
class ImpactIT {
    private static final String CAMPAIGN = "Compared desk";
    private static final String NAME = "Iris Impact";

    /** Picks the one row of a table that is hers. */
    private static final String HERS = "t.id in (select %s from applicant p join invitation i on i.applicant_id = p.id"
            + " join attempt a on a.invitation_id = i.id join verdict v on v.attempt_id = a.id"
            + " join decision d on d.verdict_id = v.id where p.name = '" + NAME + "')";

    private final Stack stack = Stack.shared();

    @Test
    void groupsAreComparedByWhatApplicantsSayOfThemselves() {
        Recruiting recruiter = Recruiting.signIn("recruiter");
        String campaign = recruiter.createCampaign("chat-email", CAMPAIGN);
        Recruiting hr = Recruiting.signIn("hr");
        hr.open("/impact/groups?suggest=ll144");
        hr.button("Save the groups").click();
        Screenshots.both(hr.page(), "impact-groups-defined");
        hr.open("/impact" + campaign);
        hr.button("Ask from now on").click();

        answer();
        recruiter.openAttempt(QuickSitting.scored(NAME));
        recruiter.decide("pass", "Writes at B2; the rest was left out by our mistake.");
        recruiter.leave();
        for (int i = 0; i < 12; i++) {
            likeHer(i % 2 == 0 ? "female" : "male");
        }

        hr.open("/impact?campaign=" + campaign.replaceFirst(".*/", ""));
        assertThat(hr.page().getByText("12 people said which group they are of"))
                .isVisible();
        assertThat(hr.page().locator("svg.plot").first()).isVisible();
        Screenshots.both(hr.page(), "impact-compared");
        hr.leave();
    }

    private void answer() {
        Page page = stack.newPerson();
        QuickSitting.fromLink(page, Invited.to(CAMPAIGN, NAME).link(), "Dear Ms. Lane, we send a new one today.");
        page.navigate(stack.server().url() + "/sitting/done");
        page.locator("a[href='/sitting/about-you']").click();
        Screenshots.both(page, "about-you");
        page.getByLabel("Female").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send my answers"))
                .click();
        page.waitForURL("**/about-you/thanks");
        Screenshots.both(page, "about-you-thanks");
        page.context().close();
    }

    /** Somebody with the same result of the month before, as only months that are over are compared. */
    private void likeHer(String sex) {
        String day = YearMonth.now(ZoneOffset.UTC).minusMonths(1) + "-09T12:00:00Z";
        UUID applicant = UUID.randomUUID();
        UUID invitation = UUID.randomUUID();
        UUID attempt = UUID.randomUUID();
        UUID verdict = UUID.randomUUID();
        copy("applicant", "name = '" + NAME + "'", Map.of("id", applicant, "name", "Copy " + applicant));
        copy("invitation", HERS.formatted("i.id"), Map.of("id", invitation, "applicant_id", applicant));
        copy("attempt", HERS.formatted("a.id"), Map.of("id", attempt, "invitation_id", invitation));
        copy("verdict", HERS.formatted("v.id"), Map.of("id", verdict, "attempt_id", attempt, "issued_at", day));
        copy(
                "decision",
                HERS.formatted("d.id"),
                Map.of("id", UUID.randomUUID(), "verdict_id", verdict, "decided_at", day));

        UUID key = UUID.randomUUID();
        Database database = stack.database();
        database.execute("insert into self_declaration_key values (?, ?)", invitation, key);
        database.execute("""
                insert into self_declaration (declaration_key, group_scheme_id, answers)
                select ?, d.group_scheme_id, jsonb_set(d.answers, '{sex}', to_jsonb(?::text))
                from self_declaration d join self_declaration_key k on k.declaration_key = d.declaration_key
                join invitation i on i.id = k.invitation_id join applicant p on p.id = i.applicant_id
                where p.name = ?
                """, key, sex, NAME);
    }

    /** The row of a table once more, but for these columns. */
    private void copy(String table, String which, Map<String, ?> changes) {
        StringJoiner changed = new StringJoiner(", ", "jsonb_build_object(", ")");
        changes.forEach((column, value) -> changed.add("'" + column + "', '" + value + "'"));
        stack.database()
                .execute("insert into %1$s select (jsonb_populate_record(t, %2$s)).* from %1$s t where %3$s"
                        .formatted(table, changed, which));
    }
}
