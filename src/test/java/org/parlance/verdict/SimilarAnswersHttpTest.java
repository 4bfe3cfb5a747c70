package org.parlance.verdict;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parlance.bank.Item;
import org.parlance.bank.ItemType;
import org.parlance.delivery.Attempts;
import org.parlance.delivery.FormItems;
import org.parlance.engine.PcmAudio;
import org.parlance.scoring.SimilarAnswers;
import org.parlance.testing.AsRecruiter;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.SameForms;
import org.parlance.testing.ScoredAttempts;
import org.parlance.testing.Speech;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestApplicant.TakenItem;
import org.parlance.testing.TestHiring;

/** Applicants of one campaign who hand in the same letter or give the same speech, with the real recogniser and database. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
@AsRecruiter
class SimilarAnswersHttpTest {
    private static final String LETTER = """
            Dear customer,

            Thank you for telling us about this. My colleague in the evening shift looked into your case and found \
            out that two papers were swapped on her desk, which is why nothing happened for so many days.

            I have put everything in order now, and you will hear from our office before the end of the week. Please \
            accept my apologies for the long wait and for the worry that it caused your family.

            Kind regards,
            Ana Reyes
            """;

    private static final String OTHER_WORDS = """
            Hello,

            we are sorry for the inconvenience! The delay was caused by a mistake in our system that has been \
            corrected this morning by the technical team. Somebody will call you tomorrow to confirm the details.

            If you still have questions after that, just reply to this message and we will help right away.

            Best wishes,
            Tomas
            """;

    private static final List<String> SPEECH = List.of(
            "My colleague in the evening shift looked into your case, and she found that two papers were swapped on her"
                    + " desk, which is why nothing happened for so many days.",
            "I have put everything in order now, and you will hear from our office before the end of the week. Please"
                    + " accept my apologies for the long wait and for the worry that it caused your family.");

    private static final List<String> OTHER_SPEECH = List.of(
            "The delay was caused by a mistake in our system, and the technical team has corrected it this morning. We"
                    + " are sorry that you had to call us about it again.",
            "Somebody from my department will call you tomorrow to confirm the details. If you still have questions"
                    + " after that, just tell us and we will help you right away with all of them.");

    private record Speaker(TestApplicant applicant, TakenItem call) {}

    private record Writer(TestApplicant applicant, TakenItem mail) {}

    @Inject
    SameForms forms;

    @Inject
    ScoredAttempts scored;

    @Inject
    Attempts attempts;

    @Inject
    FormItems formItems;

    @Inject
    SimilarAnswers similar;

    @Test
    void theSameLetterTwiceIsForAPerson() {
        List<Writer> together = forms.begun(TestHiring.WRITING, 3).stream()
                .map(applicant -> new Writer(applicant, applicant.take(ItemType.EMAIL)))
                .toList();
        Writer writer = together.get(0);
        Writer copier = together.get(1);
        Writer honest = together.get(2);

        Verdict original = handIn(writer, LETTER);
        Verdict copied =
                handIn(copier, LETTER.replace("Ana Reyes", "Ben Cruz").replace("Kind regards", "BEST REGARDS"));
        Verdict own = handIn(honest, OTHER_WORDS);

        Reason reason = Reason.toLookAt(Reason.Code.FLAGGED, SimilarAnswers.FLAG);
        assertThat(original.reasons()).doesNotContain(reason);
        assertThat(own.reasons()).doesNotContain(reason);
        assertThat(copied.reasons()).contains(reason);
        assertThat(copied.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(similar.of(copier.mail().id())).singleElement().satisfies(found -> {
            assertThat(found.formItemId()).isEqualTo(writer.mail().id());
            assertThat(found.share()).isGreaterThan(0.9);
        });
        assertThat(similar.of(writer.mail().id()))
                .extracting(SimilarAnswers.Similar::formItemId)
                .containsExactly(copier.mail().id());
        assertThat(similar.of(honest.mail().id())).isEmpty();
    }

    @Test
    void theSameSpeechTwiceIsForAPerson() {
        List<Speaker> together = forms.begun(TestHiring.VOICE, 3).stream()
                .map(applicant -> new Speaker(applicant, readAloudAndTakeTheCall(applicant)))
                .toList();
        Speaker first = together.get(0);
        Speaker second = together.get(1);
        Speaker honest = together.get(2);

        Verdict original = handIn(first, SPEECH.stream().map(Speech::audio).toList());
        Verdict learned = handIn(second, SPEECH.stream().map(Speech::byAnother).toList());
        Verdict own = handIn(honest, OTHER_SPEECH.stream().map(Speech::audio).toList());

        Reason reason = Reason.toLookAt(Reason.Code.FLAGGED, SimilarAnswers.FLAG);
        assertThat(original.reasons()).doesNotContain(reason);
        assertThat(own.reasons()).doesNotContain(reason);
        assertThat(learned.reasons()).contains(reason);
        assertThat(similar.of(second.call().id()))
                .extracting(SimilarAnswers.Similar::formItemId)
                .containsExactly(first.call().id());
        assertThat(result(second)).contains("Own words beside reading aloud", "Reading aloud</th>");
    }

    private TakenItem readAloudAndTakeTheCall(TestApplicant applicant) {
        TakenItem item = applicant.take();
        while (!item.type().equals(ItemType.ROLE_PLAY.id())) {
            if (formItems.findById(item.id()).item() instanceof Item.ReadAloud reading) {
                byte[] read = Speech.byApplicant(reading.text()).bytes();
                applicant.finish(item, "stopped", List.of(applicant.record(item, 0, read)));
            } else {
                applicant.finish(item, "skipped");
            }
            item = applicant.take();
        }
        return item;
    }

    private Verdict handIn(Speaker speaker, List<PcmAudio> turns) {
        List<UUID> recordings = new ArrayList<>();
        for (PcmAudio turn : turns) {
            recordings.add(speaker.applicant().record(speaker.call(), recordings.size(), turn.bytes()));
        }
        speaker.applicant().finish(speaker.call(), "stopped", recordings);
        speaker.applicant().skipTheRest();
        return scored.verdict(attempt(speaker.applicant()));
    }

    private UUID attempt(TestApplicant applicant) {
        return attempts.latest(applicant.invitationId()).orElseThrow().id();
    }

    private String result(Speaker speaker) {
        return given().accept("text/html,*/*;q=0.8")
                .get("/attempts/" + attempt(speaker.applicant()))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private Verdict handIn(Writer writer, String letter) {
        TestApplicant applicant = writer.applicant();
        applicant
                .put(
                        TestApplicant.path(writer.mail(), "answer"),
                        Map.of("text", letter, "typedSeconds", 300, "pastes", 0))
                .statusCode(200);
        applicant.finish(writer.mail(), "stopped");
        applicant.skipTheRest();
        return scored.verdict(attempt(applicant));
    }
}
