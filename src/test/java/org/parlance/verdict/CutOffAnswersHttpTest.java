package org.parlance.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parlance.bank.Item;
import org.parlance.bank.ItemType;
import org.parlance.delivery.Attempts;
import org.parlance.delivery.FormItem;
import org.parlance.delivery.FormItems;
import org.parlance.scoring.Flag;
import org.parlance.scoring.Response;
import org.parlance.scoring.Responses;
import org.parlance.testing.GoodAnswers;
import org.parlance.testing.Patience;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.ScoredAttempts;
import org.parlance.testing.Speech;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestApplicant.TakenItem;
import org.parlance.testing.TestClock;
import org.parlance.testing.TestHiring;

/** Answers of applicants whose line or page was away for a while: all of it is scored, or a person looks. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class CutOffAnswersHttpTest {
    @Inject
    TestHiring hiring;

    @Inject
    TestClock clock;

    @Inject
    Attempts attempts;

    @Inject
    FormItems formItems;

    @Inject
    Responses responses;

    @Inject
    ScoredAttempts scored;

    /** The line is away from shortly before the end, and the server ends and judges the item before it is back. */
    @Test
    void aRecordingThatIsAnnouncedAfterTheServerEndedItsItemIsScored() {
        TestApplicant applicant = hiring.invite(TestHiring.VOICE).open().consent();
        TakenItem item = applicant.take();
        endedByServer(applicant, item);
        Response judged = Patience.await("a look at nothing", () -> response(item, Response.State.NEEDS_REVIEW));
        assertThat(judged.reviewReason()).isEqualTo("nothing-recorded");

        Item.ReadAloud text = (Item.ReadAloud) formItems.findById(item.id()).item();
        applicant.record(item, 0, Speech.byApplicant(text.text()).bytes());

        Patience.await("the score", () -> response(item, Response.State.SCORED));
    }

    @Test
    void aRecordingThatIsAnnouncedAfterAnotherOneWasScoredBringsAPerson() {
        TestApplicant applicant = hiring.invite(TestHiring.VOICE).open().consent();
        TakenItem item = applicant.take();
        Item.ReadAloud text = (Item.ReadAloud) formItems.findById(item.id()).item();
        byte[] sound = Speech.byApplicant(text.text()).bytes();
        applicant.finish(item, "stopped", List.of(applicant.record(item, 0, sound)));
        Patience.await("the score", () -> response(item, Response.State.SCORED));

        applicant.announce(UUID.randomUUID(), item, 0, 1).statusCode(201);

        assertThat(response(item, Response.State.NEEDS_REVIEW).orElseThrow().reviewReason())
                .isEqualTo("recorded-later");
    }

    @Test
    void whatIsWrittenAfterTheServerEndedTheItemBringsAPerson() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open().consent();
        TakenItem mail = applicant.take(ItemType.EMAIL);
        Map<String, Object> good =
                new HashMap<>(GoodAnswers.to(formItems.findById(mail.id()).item()));
        applicant.put(TestApplicant.path(mail, "answer"), good).statusCode(200);
        endedByServer(applicant, mail);
        Patience.await("the score", () -> response(mail, Response.State.SCORED));
        write(applicant, mail, good.get("text") + " Please write to me again if anything is unclear.");
        applicant.finish(mail, "time");
        TakenItem unanswered = applicant.take();
        endedByServer(applicant, unanswered);
        Patience.await("a look at nothing", () -> response(unanswered, Response.State.NEEDS_REVIEW));
        write(applicant, unanswered, "Thank you.");
        applicant.skipTheRest();

        assertThat(scored.verdict(attempts.latest(applicant.invitationId())
                                .orElseThrow()
                                .id())
                        .reasons())
                .contains(
                        Reason.toLookAt(Reason.Code.FLAGGED, "changed-late"),
                        Reason.toLookAt(Reason.Code.UNSCORABLE, "arrived-late"));
        assertThat(response(mail, Response.State.SCORED).orElseThrow().flags()).contains(Flag.CHANGED_LATE);
    }

    @Test
    void aScrapThatNoOtherItemReplacesIsNotScored() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open().consent();
        for (int i = 0; i < 3; i++) {
            cutOff(applicant, applicant.take(ItemType.EMAIL));
            applicant.post("/sitting/resume", Map.of()).statusCode(200);
        }
        TakenItem last = applicant.take(ItemType.EMAIL);
        write(applicant, last, "Thank you for your");
        cutOff(applicant, last);
        write(applicant, last, "Thank you for your message. We are sorry for the delay.");
        applicant.finish(last, "stopped");
        applicant.post("/sitting/resume", Map.of()).statusCode(200);

        Response looked = Patience.await("a look", () -> response(last, Response.State.NEEDS_REVIEW));
        assertThat(looked.reviewReason()).isEqualTo("arrived-late");
    }

    /** The page was loaded again near the end of the answer. */
    @Test
    void theRestOfAnAnswerIsNotScoredForAllOfIt() {
        TestApplicant applicant = hiring.invite(TestHiring.VOICE).open().consent();
        TakenItem item = applicant.take();
        Item.ReadAloud text = (Item.ReadAloud) formItems.findById(item.id()).item();
        UUID first = applicant.record(item, 0, Speech.byApplicant(text.text()).bytes());
        byte[] rest = Speech.byApplicant("Thank you.").bytes();
        List<byte[]> chunks = TestApplicant.chunks(rest);
        UUID second = UUID.randomUUID();
        applicant.announce(second, item, 0, 1).statusCode(201);
        for (int number = 0; number < chunks.size(); number++) {
            applicant.chunk(second, number, chunks.get(number)).statusCode(204);
        }
        applicant.seal(second, chunks.size(), TestApplicant.sha256(rest)).statusCode(200);
        applicant.finish(item, "stopped", List.of(first));

        Response looked = Patience.await("a look", () -> response(item, Response.State.NEEDS_REVIEW));
        assertThat(looked.reviewReason()).isEqualTo("begun-again");
    }

    private static void cutOff(TestApplicant applicant, TakenItem item) {
        applicant
                .post(TestApplicant.path(item, "interrupted"), Map.of("cause", "other"))
                .statusCode(200);
    }

    private static void write(TestApplicant applicant, TakenItem item, String text) {
        applicant
                .put(TestApplicant.path(item, "answer"), Map.of("text", text, "typedSeconds", 9, "pastes", 0))
                .statusCode(200);
    }

    private void endedByServer(TestApplicant applicant, TakenItem item) {
        double seconds = formItems.findById(item.id()).item().totalSeconds();
        clock.advance(Duration.ofMillis(Math.round(seconds * 1000) - 5000));
        applicant.heartbeat(item);
        clock.advance(Duration.ofSeconds(20));
        assertThat(applicant.current()).isPresent();
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> formItems.findById(item.id()).endReason()))
                .isEqualTo(FormItem.EndReason.TIME);
    }

    private Optional<Response> response(TakenItem item, Response.State state) {
        return QuarkusTransaction.requiringNew()
                .call(() -> responses.findByIdOptional(item.id()).filter(response -> response.state() == state));
    }
}
