package org.parlance.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parlance.bank.Item;
import org.parlance.bank.ItemType;
import org.parlance.bank.Trait;
import org.parlance.delivery.Attempt;
import org.parlance.delivery.Attempts;
import org.parlance.delivery.FormItem;
import org.parlance.delivery.FormItems;
import org.parlance.jobs.JobHandler;
import org.parlance.scoring.Flag;
import org.parlance.scoring.Response;
import org.parlance.scoring.Responses;
import org.parlance.scoring.Score;
import org.parlance.testing.GoodAnswers;
import org.parlance.testing.Patience;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.Speech;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestApplicant.TakenItem;
import org.parlance.testing.TestClock;
import org.parlance.testing.TestHiring;

/** Whole attempts from the first item to the verdict, with the real engines. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class ScoringFlowHttpTest {

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
    Verdicts verdicts;

    @Inject
    @Any
    Instance<JobHandler> handlers;

    @Inject
    AgroalDataSource dataSource;

    @Test
    void aGoodSpeakerPasses() {
        TestApplicant applicant = hiring.invite(TestHiring.VOICE).open().consent();
        Optional<TakenItem> next = applicant.current();
        while (next.isPresent()) {
            TakenItem item = next.get();
            applicant.ready(item);
            List<UUID> recordings = new ArrayList<>();
            for (String said : goodAnswer(item)) {
                recordings.add(applicant.record(
                        item, recordings.size(), Speech.byApplicant(said).bytes()));
            }
            applicant.finish(item, "stopped", recordings);
            next = applicant.current();
        }

        Verdict verdict = verdict(applicant);
        assertThat(verdict.outcome()).as("%s", verdict.reasons()).isEqualTo(Outcome.PASS);
        assertThat(attempt(applicant).state()).isEqualTo(Attempt.State.DECIDED);
        assertThat(verdict.overall()).isGreaterThan(59);
        assertThat(responsesOf(applicant))
                .hasSize(9)
                .allMatch(response -> response.state() == Response.State.SCORED)
                .allMatch(response -> response.evidence().isPresent());

        everyJobRunAgainChangesNothing(applicant);
    }

    /** What a good speaker says in each turn. */
    private List<String> goodAnswer(TakenItem taken) {
        Item item = formItems.findById(taken.id()).item();
        if (item instanceof Item.ReadAloud text) {
            return List.of(text.text());
        }
        if (item instanceof Item.Repeat sentence) {
            return List.of(sentence.prompt().script());
        }
        if (item instanceof Item.ShortAnswer question) {
            // twice within sentences: of a lone word the recogniser has too little to be sure of with this voice
            String answer = question.acceptedAnswers().get(0);
            return List.of("I am sure that it is " + answer + ", of course. Yes, it is " + answer + ".");
        }
        Item.RolePlay call = (Item.RolePlay) item;
        List<String> cards =
                call.knowledge().stream().map(Item.KnowledgeEntry::text).toList();
        return IntStream.range(0, call.turns().size())
                .mapToObj(turn -> turn == 0
                        ? "I am very sorry about that, and I understand. I am happy to help you. " + cards.get(0)
                        : "Of course. " + String.join(" ", cards.subList(1, cards.size())) + " Thank you for calling.")
                .toList();
    }

    private void everyJobRunAgainChangesNothing(TestApplicant applicant) {
        UUID attemptId = attempt(applicant).id();
        String before = everythingScored(attemptId);
        assertThat(before).contains("accuracy");
        for (int i = 0; i < 2; i++) {
            formItems.ofAttempt(attemptId).forEach(item -> job(FormItem.SCORE).run(item.id()));
            job(Attempt.DECIDE).run(attemptId);
        }
        assertThat(everythingScored(attemptId)).isEqualTo(before);
    }

    @Test
    void silenceIsForAPersonToHear() {
        TestApplicant applicant = hiring.invite(TestHiring.VOICE).open().consent();
        TakenItem item = applicant.take();
        UUID recording = applicant.record(item, 0, Speech.silence(5).bytes());
        applicant.finish(item, "stopped", List.of(recording));
        applicant.skipTheRest();

        Verdict verdict = verdict(applicant);
        assertThat(verdict.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(verdict.reasons()).contains(new Reason(Reason.Code.UNSCORABLE, "silence", null, null));
        assertThat(attempt(applicant).state()).isEqualTo(Attempt.State.SCORED);
    }

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

        assertThat(verdict(applicant).reasons())
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

    @Test
    void whoWritesToCustomersIsScoredItemByItem() {
        Map<ItemType, Map<Trait, Double>> scores = everythingWell(TestHiring.WRITING);

        assertThat(scores.get(ItemType.FORM)).containsEntry(Trait.DATA_ACCURACY, 100.0);
        assertThat(scores.get(ItemType.TYPING)).containsEntry(Trait.TYPING_ACCURACY, 100.0);
        assertThat(scores.get(ItemType.SENTENCE_COMPLETION)).containsEntry(Trait.ACCURACY, 100.0);
        assertThat(scores.get(ItemType.ERROR_SPOTTING)).containsEntry(Trait.ACCURACY, 100.0);
        assertThat(scores.get(ItemType.EMAIL).get(Trait.GRAMMAR)).isGreaterThan(50);
        assertThat(scores.get(ItemType.EMAIL).get(Trait.TASK)).isGreaterThan(80);
        assertThat(scores.get(ItemType.CHAT).get(Trait.TASK)).isGreaterThan(80);
        assertThat(scores.get(ItemType.CHAT).get(Trait.RESPONSIVENESS)).isGreaterThan(59);
    }

    @Test
    void whoWorksInTheBackOfficeIsScoredItemByItem() {
        Map<ItemType, Map<Trait, Double>> scores = everythingWell(TestHiring.BACK_OFFICE);

        assertThat(scores.get(ItemType.DATA_ENTRY)).containsEntry(Trait.DATA_ACCURACY, 100.0);
        assertThat(scores.get(ItemType.READING)).containsEntry(Trait.COMPREHENSION, 100.0);
        assertThat(scores.get(ItemType.DICTATION)).containsEntry(Trait.COMPREHENSION, 100.0);
        assertThat(scores.get(ItemType.RECONSTRUCTION)).containsEntry(Trait.COMPREHENSION, 100.0);
        assertThat(scores.get(ItemType.PROCEDURE)).containsEntry(Trait.COMPREHENSION, 100.0);
        assertThat(scores.get(ItemType.PROCEDURE).get(Trait.TASK)).isGreaterThan(80);
        assertThat(scores.get(ItemType.SUMMARY).get(Trait.TASK)).isGreaterThan(80);
    }

    /** Takes every item of a written test well. */
    private Map<ItemType, Map<Trait, Double>> everythingWell(String blueprint) {
        TestApplicant applicant = hiring.invite(blueprint).open().consent();
        for (Optional<TakenItem> next = applicant.current(); next.isPresent(); next = applicant.current()) {
            TakenItem taken = next.get();
            applicant.ready(taken);
            Item item = formItems.findById(taken.id()).item();
            applicant
                    .put(TestApplicant.path(taken, "answer"), GoodAnswers.to(item))
                    .statusCode(200);
            applicant.finish(taken, "stopped");
        }

        Verdict verdict = verdict(applicant);
        assertThat(responsesOf(applicant))
                .allSatisfy(response -> assertThat(response.reviewReason()).isNull())
                .allSatisfy(response -> assertThat(response.evidence()).isPresent());
        assertThat(verdict.outcome()).as("%s", verdict.reasons()).isNotEqualTo(Outcome.FAIL);
        everyJobRunAgainChangesNothing(applicant);
        return scores(applicant);
    }

    private Map<ItemType, Map<Trait, Double>> scores(TestApplicant applicant) {
        List<FormItem> items = formItems.counted(attempt(applicant).id());
        Map<UUID, List<Score>> scores =
                responses.scores(items.stream().map(FormItem::id).toList());
        return items.stream()
                .collect(Collectors.toMap(
                        FormItem::itemType,
                        item -> scores.get(item.id()).stream().collect(Collectors.toMap(Score::trait, Score::value)),
                        (one, other) -> one));
    }

    @Test
    void theLastTwoResponsesAtOnceMakeOneVerdict() {
        TestApplicant applicant = hiring.invite(TestHiring.VOICE).open().consent();
        byte[] sound = Speech.audio("Thank you for calling.").bytes();
        List<byte[]> chunks = TestApplicant.chunks(sound);
        List<UUID> recordings = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            TakenItem item = applicant.take();
            UUID recording = applicant.announce(item, 0);
            for (int number = 0; number < chunks.size(); number++) {
                applicant.chunk(recording, number, chunks.get(number)).statusCode(204);
            }
            applicant.finish(item, "stopped", List.of(recording));
            recordings.add(recording);
        }
        applicant.skipTheRest();
        UUID attemptId = attempt(applicant).id();

        Stream<Runnable> seals = recordings.stream()
                .map(recording -> () -> applicant
                        .seal(recording, chunks.size(), TestApplicant.sha256(sound))
                        .statusCode(200));
        atOnce(seals.toList());
        List<Runnable> jobs = new ArrayList<>();
        formItems
                .ofAttempt(attemptId)
                .forEach(item -> jobs.add(() -> job(FormItem.SCORE).run(item.id())));
        for (int i = 0; i < 8; i++) {
            jobs.add(() -> job(Attempt.DECIDE).run(attemptId));
        }
        atOnce(jobs);

        verdict(applicant);
        atOnce(jobs);
        assertThat(verdicts.count("attemptId", attemptId)).isEqualTo(1);
        assertThat(attempt(applicant).state()).isIn(Attempt.State.SCORED, Attempt.State.DECIDED);
    }

    private static void atOnce(List<? extends Runnable> works) {
        works.stream().map(CompletableFuture::runAsync).toList().forEach(CompletableFuture::join);
    }

    private JobHandler job(String name) {
        return handlers.stream()
                .filter(handler -> handler.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Verdict verdict(TestApplicant applicant) {
        UUID attemptId = attempt(applicant).id();
        return await().atMost(Patience.LIMIT)
                .until(() -> verdicts.standing(attemptId), Optional::isPresent)
                .orElseThrow()
                .verdict();
    }

    private List<Response> responsesOf(TestApplicant applicant) {
        List<UUID> ids = formItems.counted(attempt(applicant).id()).stream()
                .map(FormItem::id)
                .toList();
        return List.copyOf(responses.of(ids).values());
    }

    /** Every row that scoring wrote for an attempt. */
    private String everythingScored(UUID attemptId) {
        String sql = """
                with item as (select id from form_item where attempt_id = ?::uuid)
                select string_agg(line, E'\\n' order by line) from (
                    select r::text from response r where form_item_id in (select id from item)
                    union all select s::text from score s where form_item_id in (select id from item)
                    union all select a::text from attempt_score a where attempt_id = ?::uuid
                    union all select v::text from verdict v where attempt_id = ?::uuid
                    union all select a::text from attempt a where id = ?::uuid) as written (line)
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 1; i <= 4; i++) {
                statement.setObject(i, attemptId);
            }
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Attempt attempt(TestApplicant applicant) {
        return attempts.latest(applicant.invitationId()).orElseThrow();
    }
}
