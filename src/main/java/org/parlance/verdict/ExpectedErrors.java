package org.parlance.verdict;

import java.util.Map;
import java.util.SplittableRandom;
import org.parlance.bank.ItemType;
import org.parlance.bank.Trait;
import org.parlance.scoring.Proportion;
import org.parlance.scoring.Score;

/**
 * How far the score of one response lies from what its giver is worth, by the rubrics' own constants.
 *
 * @param chances of a score that is a share: so many words, answers, points or fields are right or wrong; 0 for one that is
 *     judged
 * @param sem of a judged score, in points
 */
record ExpectedErrors(int chances, double sem) {
    /** One answer by itself says little; the rubrics give it this error. */
    private static final double ONE_ANSWER_SEM = 25;

    /** How much a person's judged scores differ between items beyond their error, in points. */
    private static final double BETWEEN_ITEMS = 6;

    static ExpectedErrors of(ItemType type, Trait trait) {
        return switch (trait) {
            case INTELLIGIBILITY, FLUENCY, PROSODY -> judged(15);
            case GRAMMAR, VOCABULARY -> judged(type.spoken() ? 15 : 8);
            case MECHANICS -> judged(8);
            case ORGANISATION, REGISTER, RESPONSIVENESS -> judged(10);
            case TYPING_SPEED, TYPING_ACCURACY -> judged(6);
            case ACCURACY, COMPREHENSION, TASK, DATA_ACCURACY -> share(chances(type));
        };
    }

    /** Of a usual item. */
    private static int chances(ItemType type) {
        return switch (type) {
            case SHORT_ANSWER, SENTENCE_COMPLETION -> 1;
            case LISTENING -> 4;
            case EMAIL, SUMMARY, READING, PROCEDURE, RECONSTRUCTION, OPEN_QUESTION -> 5;
            case ROLE_PLAY, STORY_RETELL, CHAT, FORM, ERROR_SPOTTING -> 7;
            case REPEAT, SENTENCE_BUILD, SPELL_BACK, DICTATION -> 10;
            case READ_ALOUD, DATA_ENTRY, TYPING -> 40;
        };
    }

    private static ExpectedErrors judged(double sem) {
        return new ExpectedErrors(0, sem);
    }

    private static ExpectedErrors share(int chances) {
        return new ExpectedErrors(chances, 0);
    }

    /** A score that somebody may get. @param worth the trait's true score, 0-100 */
    Score score(Trait trait, double worth, SplittableRandom random) {
        if (chances == 0) {
            double drawn = worth + Math.hypot(sem, BETWEEN_ITEMS) * random.nextGaussian();
            return new Score(trait, Math.max(0, Math.min(100, drawn)), sem, Map.of());
        }
        int right = (int)
                random.doubles(chances).filter(chance -> chance < worth / 100).count();
        Proportion share = new Proportion(right, chances);
        return new Score(trait, share.value(), chances == 1 ? ONE_ANSWER_SEM : share.sem(), Map.of());
    }
}
