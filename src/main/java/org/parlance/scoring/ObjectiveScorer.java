package org.parlance.scoring;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.parlance.bank.Item;
import org.parlance.bank.WrittenItem;
import org.parlance.delivery.WrittenAnswer.Content;
import org.parlance.engine.WordFrequencies;
import org.parlance.scoring.objective.CompletionGrader;
import org.parlance.scoring.objective.DictationGrader;
import org.parlance.scoring.objective.FormGrader;
import org.parlance.scoring.objective.KeyingGrader;
import org.parlance.scoring.objective.ReadingGrader;
import org.parlance.scoring.objective.SpottingGrader;
import org.parlance.scoring.objective.TypingGrader;

/** Scores written responses that are right or wrong: fields, keystrokes, words, choices. */
final class ObjectiveScorer {
    private static final Predicate<String> isWord =
            word -> WordFrequencies.english().classOf(word) > 0;

    private ObjectiveScorer() {}

    /**
     * @param language whose words are known; in a language without a word list, every near miss of a right word counts as
     *     a misspelling of it
     * @param typedSeconds from the first key to the last, or to the end of the time
     * @return empty for an item whose answer is judged, not counted
     */
    static Optional<ScoredResponse> score(Item item, String language, Content content, double typedSeconds) {
        ToIntFunction<String> commonness = WordFrequencies.of(language);
        Predicate<String> isWord = word -> commonness.applyAsInt(word) > 0;
        if (item instanceof WrittenItem.FormFilling form) {
            return Optional.of(FormGrader.grade(form, content.fieldsOrEmpty()));
        }
        if (item instanceof WrittenItem.DataEntry entry) {
            return Optional.of(KeyingGrader.grade(entry, content.fieldsOrEmpty(), typedSeconds));
        }
        if (item instanceof WrittenItem.TypingPassage passage) {
            return Optional.of(TypingGrader.grade(passage, content.textOrEmpty(), typedSeconds));
        }
        if (item instanceof WrittenItem.Dictation dictation) {
            return Optional.of(DictationGrader.grade(dictation, content.textOrEmpty(), isWord));
        }
        if (item instanceof WrittenItem.SentenceCompletion completion) {
            return Optional.of(CompletionGrader.grade(completion, content.textOrEmpty(), isWord));
        }
        if (item instanceof WrittenItem.Reading reading) {
            return Optional.of(ReadingGrader.grade(reading, content.fieldsOrEmpty(), isWord));
        }
        if (item instanceof WrittenItem.ErrorSpotting spotting) {
            return Optional.of(SpottingGrader.grade(spotting, content.fieldsOrEmpty()));
        }
        return Optional.empty();
    }
}
