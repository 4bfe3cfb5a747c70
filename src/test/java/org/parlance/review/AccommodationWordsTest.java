package org.parlance.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parlance.bank.ItemType;
import org.parlance.bank.Trait;
import org.parlance.hiring.AccommodationKind;
import org.parlance.hiring.AccommodationRequest;
import org.parlance.hiring.GrantedAccommodations;
import org.parlance.testing.Messages;
import org.parlance.verdict.Reason;
import org.parlance.verdict.Reason.Code;

class AccommodationWordsTest {
    private final AccommodationMessages messages = Messages.of(AccommodationMessages.class);
    private final TermMessages terms = Messages.of(TermMessages.class);
    private final AccommodationWords words = new AccommodationWords(messages, terms);

    @Test
    void whatWasGrantedIsSaidOneByOne() {
        assertThat(words.of(GrantedAccommodations.NONE)).isEmpty();
        assertThat(words.of(new GrantedAccommodations(
                        1.5, 2, 5, Set.of(ItemType.FORM), Set.of(Trait.TYPING_SPEED, Trait.FLUENCY))))
                .containsExactly(
                        "50% more time",
                        "breaks: 2, of up to 5 min each",
                        "calls shown as text, too",
                        "Fluency rated by a person",
                        "Typing speed rated by a person");
        assertThat(words.of(new GrantedAccommodations(1, 1, 5, Set.of(), Set.of())))
                .containsExactly("breaks: 1, of up to 5 min each");
    }

    @ParameterizedTest
    @EnumSource(AccommodationKind.class)
    void everyKindHasWords(AccommodationKind kind) {
        assertThat(messages.kind(kind.name()).equals("something else")).isEqualTo(kind == AccommodationKind.OTHER);
    }

    @ParameterizedTest
    @EnumSource(AccommodationRequest.State.class)
    void everyAnswerHasWords(AccommodationRequest.State state) {
        assertThat(messages.state(state.name())).endsWith(".").doesNotContain(state.name());
        assertThat(messages.state(state.name()).equals("Declined."))
                .isEqualTo(state == AccommodationRequest.State.DECLINED);
    }

    @Test
    void aPersonsRatingIsAReasonInWords() {
        assertThat(new ReasonWords(Messages.of(ReasonMessages.class), terms, Locale.ENGLISH)
                        .of(new Reason(Code.RATED_BY_PERSON, "fluency", null, null)))
                .startsWith("Fluency is to be rated by a person");
    }
}
