package org.parlance.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parlance.bank.ItemType;
import org.parlance.bank.Trait;
import org.parlance.scoring.CalibrationFacts;
import org.parlance.scoring.CalibrationFacts.Agreement;
import org.parlance.testing.Messages;

class CalibrationViewTest {
    private static final CalibrationFacts FACTS = new CalibrationFacts(
            "own",
            "2026-12-01",
            "recordings",
            "adults",
            List.of("read-aloud", "interview"),
            300,
            40,
            Map.of("withReference", Map.of("fluency", new Agreement(0.768, List.of(0.711, 0.812), 10))));

    private final TermMessages terms = Messages.of(TermMessages.class);

    private static ItemView item(ItemType type, CalibrationFacts judgedBy) {
        return ItemViews.of(type, null, judgedBy, List.of());
    }

    @Test
    void namesTheTasksThatItWasNotFittedOnOnce() {
        List<ItemView> items = Stream.of(ItemType.READ_ALOUD, ItemType.ROLE_PLAY, ItemType.ROLE_PLAY)
                .map(type -> item(type, FACTS))
                .toList();
        CalibrationView view = CalibrationView.of(items, false, terms).get(0);
        assertThat(view.fitted()).isEqualTo("Read aloud, interview");
        assertThat(view.others()).isEqualTo("Role-play");
        assertThat(view.mayFail()).isFalse();
    }

    @Test
    void showsTheAgreementOfEachTrait() {
        CalibrationView view = CalibrationView.of(List.of(item(ItemType.READ_ALOUD, FACTS)), false, terms)
                .get(0);
        assertThat(view.rows())
                .extracting(CalibrationView.Row::trait)
                .containsExactly(Trait.INTELLIGIBILITY, Trait.FLUENCY, Trait.PROSODY);
        assertThat(view.rows().get(1).withReference().pearson()).isEqualTo(0.768);
        assertThat(view.rows().get(1).free()).isNull();
    }

    @Test
    void whatJudgedTextsShowsTheirTraits() {
        CalibrationFacts texts = new CalibrationFacts(
                "letters",
                "2026-12-01",
                "letters",
                "adults",
                List.of("email"),
                300,
                40,
                Map.of("written", Map.of("grammar", new Agreement(0.7, List.of(0.6, 0.8), 9))));

        CalibrationView view = CalibrationView.of(List.of(item(ItemType.EMAIL, texts)), false, terms)
                .get(0);

        assertThat(view.written()).isTrue();
        assertThat(view.rows()).extracting(CalibrationView.Row::trait).contains(Trait.GRAMMAR, Trait.REGISTER);
        assertThat(view.rows().get(0).written().interval()).containsExactly(0.6, 0.8);
        assertThat(view.rows().get(1).written()).isNull();
    }

    @Test
    void whereNoVoiceWasJudgedThereIsNothingToSay() {
        assertThat(CalibrationView.of(List.of(item(ItemType.EMAIL, null)), false, terms))
                .isEmpty();
    }
}
