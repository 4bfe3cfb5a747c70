package org.parlance.scoring.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;
import org.parlance.engine.Word;
import org.parlance.scoring.Evidence.WordBand;

class SpokenVocabularyTest {
    private static final ToIntFunction<String> LONG_IS_RARE = word -> word.length() > 8 ? 9 : 15;

    private static SpokenVocabulary of(String said) {
        return SpokenVocabulary.of(Heard.surely(said).recognition().free().words(), LONG_IS_RARE);
    }

    @Test
    void countsDifferentContentWordsByBand() {
        SpokenVocabulary vocabulary = of("the customer wants a reimbursement and the customer is impatient");
        assertThat(vocabulary.words()).isEqualTo(10);
        assertThat(vocabulary.contentWords()).isEqualTo(4);
        assertThat(vocabulary.rareShare()).isEqualTo(0.5);
        assertThat(vocabulary.bands().get(0)).isEqualTo(new WordBand(1000, 2, List.of("customer", "wants")));
        assertThat(vocabulary.bands().get(5)).isEqualTo(new WordBand(0, 2, List.of("reimbursement", "impatient")));
    }

    @Test
    void wordsThatMayBeMisheardAreNoVocabulary() {
        List<Word> words = List.of(new Word("blechschmidt", 0, 1, 0.4), new Word("customer", 1, 2, 0.9));
        assertThat(SpokenVocabulary.of(words, LONG_IS_RARE).rareShare()).isZero();
        assertThat(SpokenVocabulary.of(List.of(), LONG_IS_RARE).words()).isZero();
    }

    @Test
    void richerWordsScoreHigherAndFewWordsAreLessCertain() {
        String plain = "the man said that the man had the thing and the man had said the thing to the man again today";
        String rich = "the passenger reported a missing briefcase immediately so an attentive conductor contacted every"
                + " neighbouring station without hesitation";
        assertThat(ContentRubric.vocabulary(of(rich)).value())
                .isGreaterThan(ContentRubric.vocabulary(of(plain)).value() + 12);
        assertThat(ContentRubric.vocabulary(of("good words")).sem())
                .isGreaterThan(ContentRubric.vocabulary(of(rich)).sem() + 10);
    }
}
