package org.parlance.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each written task, taken in a real browser, graded by the real engines and shown to the recruiter. */
@ExtendWith(PicturesOfFailures.class)
class EveryWrittenTaskIT {
    private static final String RESPONSES = """
            select f.item_type || ' ' || coalesce(r.state, 'none') || coalesce(' ' || r.review_reason, '')
            from form_item f left join response r on r.form_item_id = f.id
            where f.attempt_id = ? order by f.position
            """;

    private static final String KEYBOARDS = """
            select distinct w.content->'keyboard'->>'helpers' || ' ' || (w.content->'keyboard'->>'virtual')
            from written_answer w join form_item f on f.id = w.form_item_id
            where f.attempt_id = ? and not w.late and w.content->'keyboard' is not null
            """;

    @Test
    void whatAnAgentWritesIsGradedAndShown() {
        Result result = Sittings.GOOD_WRITING.result();
        assertThat(ofAttempt(RESPONSES, result))
                .containsExactly(
                        "email SCORED",
                        "chat SCORED",
                        "form SCORED",
                        "sentence-completion SCORED",
                        "sentence-completion SCORED",
                        "sentence-completion SCORED",
                        "sentence-completion SCORED",
                        "error-spotting SCORED",
                        "typing SCORED");
        assertThat(ofAttempt(KEYBOARDS, result))
                .as("no helper, no keyboard on a screen")
                .containsExactly("[] false");

        Recruiting recruiter = Recruiting.signIn("recruiter");
        recruiter.openResult(result);
        Page page = recruiter.page();
        assertThat(card(page, "E-mail reply")).containsText("Points asked for");
        assertThat(card(page, "Chat")).containsText("answered after");
        assertThat(card(page, "Chat")).containsText("Points asked for");
        assertThat(card(page, "Form").getByRole(AriaRole.ROW).nth(1)).containsText("right");
        assertThat(card(page, "Sentence completion").first()).containsText("right");
        assertThat(card(page, "Error spotting")).containsText("corrected");
        assertThat(card(page, "Typing passage")).containsText("words a minute");
        Screenshots.both(page, "result-chat-email");
        recruiter.leave();
    }

    @Test
    void whatABackOfficeAgentDoesIsGradedAndShown() {
        Result result = Sittings.BACK_OFFICE.result();
        assertThat(ofAttempt(RESPONSES, result))
                .containsExactly(
                        "form SCORED",
                        "data-entry SCORED",
                        "procedure SCORED",
                        "reading SCORED",
                        "dictation SCORED",
                        "dictation SCORED",
                        "summary SCORED",
                        "reconstruction SCORED",
                        "sentence-completion NEEDS_REVIEW nothing-given",
                        "sentence-completion SCORED",
                        "typing SCORED");
        Recruiting recruiter = Recruiting.signIn("recruiter");
        recruiter.openResult(result);
        Page page = recruiter.page();
        assertThat(card(page, "Form").getByRole(AriaRole.ROW).nth(1)).containsText("right");
        assertThat(card(page, "Data entry")).containsText("Keystrokes an hour");
        assertThat(card(page, "Data entry")).containsText("15 of 15");
        assertThat(card(page, "Procedure")).containsText("Case 5");
        assertThat(card(page, "Reading")).containsText("right");
        assertThat(card(page, "Dictation").first()).containsText("compared with what was heard");
        assertThat(card(page, "Summary")).containsText("Points asked for");
        assertThat(card(page, "Passage reconstruction")).containsText("Points asked for");
        assertThat(card(page, "Sentence completion").first()).containsText("Not scored: nothing was written.");
        Screenshots.both(page, "result-back-office");
        recruiter.leave();
    }

    private static Locator card(Page page, String heading) {
        return page.getByRole(AriaRole.ARTICLE)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading))));
    }

    private static List<String> ofAttempt(String query, Result result) {
        return Stack.shared().database().values(String.class, query, result.attemptId());
    }
}
