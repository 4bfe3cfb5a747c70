package org.parlance.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parlance.bank.DifficultyModel.Estimate;
import org.parlance.bank.Exposure;
import org.parlance.bank.FormBasis;
import org.parlance.bank.Item;
import org.parlance.bank.ItemDifficulties;
import org.parlance.testing.RunningParlance;
import org.parlance.testing.TestApplicant;
import org.parlance.testing.TestApplicant.TakenItem;
import org.parlance.testing.TestHiring;

/** What the server draws, what it keeps of the draw, and what of it counts. */
@QuarkusTest
@WithTestResource(RunningParlance.class)
class FormsHttpTest {
    private static final String TRIED_OUT = "tried-out";

    @Inject
    TestHiring hiring;

    @Inject
    Attempts attempts;

    @Inject
    FormItems formItems;

    @Inject
    Forms forms;

    @Inject
    RecentItems recentItems;

    @Inject
    ItemDifficulties difficulties;

    @Test
    void aFormCanBeDrawnAgainFromWhatTheAttemptKept() {
        for (String profile : List.of(TestHiring.VOICE, TestHiring.WRITING, TestHiring.VOICE, TRIED_OUT)) {
            TestApplicant applicant = hiring.invite(profile).open().consent();
            List<Item> given = form(applicant);
            assertThat(again(applicant)).isEqualTo(given);

            Item first = given.get(0);
            difficulties.keep(List.of(new Estimate(first.id(), first.version(), 250, -9, 1)), Instant.now());
            hiring.invite(profile).open().consent();
            assertThat(again(applicant)).isEqualTo(given);
        }
    }

    @Test
    void theBasisNamesTheBanksAndTheModel() {
        TestApplicant applicant = hiring.invite(TestHiring.VOICE).open().consent();
        FormBasis basis = attempt(applicant).formBasis().orElseThrow();
        assertThat(basis.banks()).containsKey("en/core-voice").containsEntry("en/pilots", 3);
        assertThat(basis.difficultyModel()).isEqualTo("difficulty-1");
        assertThat(basis.seed()).isEqualTo(attempt(applicant).seed());
    }

    @Test
    void aFormCountsForTheExposureOfItsItems() {
        TestApplicant applicant = hiring.invite(TestHiring.WRITING).open().consent();
        Attempt attempt = attempt(applicant);
        List<String> ids = form(applicant).stream().map(Item::id).toList();
        Exposure others = QuarkusTransaction.requiringNew().call(() -> recentItems.exposure("en", attempt.id()));
        TestApplicant next = hiring.inviteBeside(applicant).open().consent();
        Exposure all = QuarkusTransaction.requiringNew()
                .call(() -> recentItems.exposure("en", attempt(next).id()));

        assertThat(all.beside()).containsAll(ids);
        assertThat(ids).allMatch(id -> all.shares().get(id) > 0);
        assertThat(others.beside()).isNotEqualTo(all.beside());
        assertThat(attempt(next).formBasis().orElseThrow().beside()).containsAll(ids);
        assertThat(recentItems.exposure("xx", attempt.id())).isEqualTo(Exposure.NONE);
    }

    @Test
    void itemsThatAreTriedOutAreGivenLikeOthersAndMarked() {
        TestApplicant applicant = hiring.invite(TRIED_OUT).open();
        assertThat(applicant.get("/sitting").statusCode(200).extract().asString())
                .contains("tried out for later tests")
                .contains("do not count");
        applicant.consent();

        List<FormItem> all = formItems.ofAttempt(attempt(applicant).id());
        assertThat(all).hasSize(4).extracting(FormItem::position).containsExactly(1, 2, 3, 4);
        assertThat(all).filteredOn(item -> !item.counted()).singleElement().satisfies(item -> assertThat(
                        item.item().pilot())
                .isTrue());
        assertThat(formItems.counted(attempt(applicant).id())).hasSize(3).allMatch(FormItem::counted);
        Optional<TakenItem> item = applicant.current();
        for (int position : IntStream.rangeClosed(1, 4).toArray()) {
            assertThat(item.orElseThrow().position()).isEqualTo(position);
            assertThat(item.orElseThrow().of()).isEqualTo(4);
            applicant.finish(item.orElseThrow(), "skipped");
            item = applicant.current();
        }
        assertThat(item).isEmpty();
    }

    @Test
    void nothingIsSaidOfTryingOutWhereNothingIsTriedOut() {
        assertThat(hiring.invite(TestHiring.WRITING)
                        .open()
                        .get("/sitting")
                        .statusCode(200)
                        .extract()
                        .asString())
                .doesNotContain("tried out");
    }

    private List<Item> again(TestApplicant applicant) {
        return QuarkusTransaction.requiringNew().call(() -> forms.again(attempt(applicant)));
    }

    private List<Item> form(TestApplicant applicant) {
        return formItems.ofAttempt(attempt(applicant).id()).stream()
                .map(FormItem::item)
                .toList();
    }

    private Attempt attempt(TestApplicant applicant) {
        return attempts.latest(applicant.invitationId()).orElseThrow();
    }
}
