package org.parlance.verdict;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.parlance.bank.Banks;
import org.parlance.bank.Item;
import org.parlance.bank.ItemType;
import org.parlance.delivery.Attempts;
import org.parlance.delivery.FormItems;
import org.parlance.engine.AudioFile;
import org.parlance.identity.ApplicantEraser;
import org.parlance.identity.DataKind;
import org.parlance.identity.PersonData;
import org.parlance.scoring.Flag;
import org.parlance.scoring.Responses;
import org.parlance.scoring.SameRecordings;
import org.parlance.testing.AsRecruiter;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.SameForms;
import org.parlance.testing.ScoredAttempts;
import org.parlance.testing.Speech;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestApplicant.TakenItem;
import org.parlance.testing.TestHiring;
import org.parlance.testing.Waves;

/** Sound that is played into the microphone, with the real engines and database. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
@AsRecruiter
class SameRecordingsHttpTest {
    private record Speaker(TestApplicant applicant, TakenItem item) {}

    @Inject
    TestHiring hiring;

    @Inject
    SameForms forms;

    @Inject
    ScoredAttempts scored;

    @Inject
    FormItems formItems;

    @Inject
    Attempts attempts;

    @Inject
    SameRecordings same;

    @Inject
    Responses responses;

    @Inject
    Banks banks;

    @Inject
    @Any
    Instance<ApplicantEraser> erasers;

    @Test
    void oneRecordingInTwoTestsIsForAPerson() {
        List<Speaker> together = forms.begun(TestHiring.VOICE, 3).stream()
                .map(applicant -> new Speaker(applicant, applicant.take(ItemType.READ_ALOUD)))
                .toList();
        Speaker speaker = together.get(0);
        Speaker player = together.get(1);
        Speaker honest = together.get(2);
        String text = ((Item.ReadAloud) formItems.findById(speaker.item().id()).item()).text();
        short[] spoken = Speech.byApplicant(text).samples();
        short[] played = Waves.joined(new short[9_999], Waves.scaled(spoken, 0.4));

        Verdict first = handIn(speaker, spoken);
        Verdict second = handIn(player, Waves.mixed(played, Waves.noise(3, 0.1), 25));
        Verdict own = handIn(honest, Speech.byAnother(text).samples());

        Reason reason = Reason.toLookAt(Reason.Code.FLAGGED, SameRecordings.FLAG);
        assertThat(first.reasons()).doesNotContain(reason);
        assertThat(own.reasons()).doesNotContain(reason);
        assertThat(second.reasons()).contains(reason);
        assertThat(same.of(player.item().id())).singleElement().satisfies(found -> {
            assertThat(found.formItemId()).isEqualTo(speaker.item().id());
            assertThat(found.covered()).isGreaterThan(0.6);
        });
        assertThat(same.of(honest.item().id())).isEmpty();
        assertThat(result(player)).contains("sound for sound", "/attempts/" + attempt(speaker));
        assertThat(result(speaker)).contains("sound for sound", "/attempts/" + attempt(player));

        PersonData person =
                new PersonData(UUID.randomUUID(), List.of(speaker.applicant().invitationId()));
        erase(person, DataKind.RECORDINGS);
        assertThat(same.of(player.item().id())).isEmpty();
        assertThat(result(player)).doesNotContain("sound for sound");

        assertThat(flags(player)).isNotEmpty();
        erase(new PersonData(UUID.randomUUID(), List.of(player.applicant().invitationId())), DataKind.SCORES);
        assertThat(flags(player)).isEmpty();
    }

    private void erase(PersonData person, DataKind kind) {
        erasers.stream().filter(eraser -> eraser.kind() == kind).forEach(eraser -> eraser.erase(person));
    }

    private List<Flag> flags(Speaker speaker) {
        UUID item = speaker.item().id();
        return responses.of(List.of(item)).get(item).flags();
    }

    @Test
    void thePromptPlayedBackIsForAPerson() throws IOException {
        TestApplicant applicant = hiring.invite(TestHiring.VOICE).open().consent();
        TakenItem item = applicant.take(ItemType.REPEAT);
        Item.Prompt prompt = formItems.findById(item.id()).item().prompts().get(0);
        short[] heard = AudioFile.read(banks.audio("en", prompt)).samples();

        Verdict verdict = handIn(
                new Speaker(applicant, item),
                Waves.joined(new short[5_000], Waves.mixed(Waves.scaled(heard, 0.5), Waves.noise(3, 0.1), 25)));

        assertThat(verdict.reasons()).contains(Reason.toLookAt(Reason.Code.FLAGGED, SameRecordings.PROMPT_FLAG));
        assertThat(verdict.outcome()).isEqualTo(Outcome.REVIEW);
    }

    private Verdict handIn(Speaker speaker, short[] samples) {
        ByteBuffer pcm = ByteBuffer.allocate(2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        pcm.asShortBuffer().put(samples);
        TestApplicant applicant = speaker.applicant();
        UUID recording = applicant.record(speaker.item(), 0, pcm.array());
        applicant.finish(speaker.item(), "stopped", List.of(recording));
        applicant.skipTheRest();
        return scored.verdict(attempt(speaker));
    }

    private UUID attempt(Speaker speaker) {
        return attempts.latest(speaker.applicant().invitationId()).orElseThrow().id();
    }

    private String result(Speaker speaker) {
        return given().accept("text/html,*/*;q=0.8")
                .get("/attempts/" + attempt(speaker))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
