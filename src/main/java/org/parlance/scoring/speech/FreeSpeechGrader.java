package org.parlance.scoring.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parlance.bank.Item.OpenQuestion;
import org.parlance.bank.Item.RolePlay;
import org.parlance.bank.Item.StoryRetell;
import org.parlance.bank.ItemType;
import org.parlance.engine.TextMatch;
import org.parlance.engine.Word;
import org.parlance.scoring.Calibration;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Evidence.PointFound;
import org.parlance.scoring.Flag;
import org.parlance.scoring.LanguageAids;
import org.parlance.scoring.PointFinder;
import org.parlance.scoring.Proportion;
import org.parlance.scoring.Relevance;
import org.parlance.scoring.Score;
import org.parlance.scoring.ScoredResponse;
import org.parlance.scoring.ScoredResponse.NeedsReview;
import org.parlance.scoring.ScoredResponse.Scored;
import org.parlance.scoring.Similarity;
import org.parlance.scoring.Stretch;

/** Grades what somebody says in words of his or her own. */
final class FreeSpeechGrader {
    private final ItemType type;
    private final FreeTask task;
    private final List<SpokenTurn> turns;
    private final LanguageAids aids;
    private final String text;
    private final List<Word> words;
    private final List<Stretch> stretches;
    private final List<PointFound> points;

    private FreeSpeechGrader(ItemType type, FreeTask task, List<SpokenTurn> turns, LanguageAids aids) {
        this.type = type;
        this.task = task;
        this.turns = turns;
        this.aids = aids;
        this.text = SpeechGrader.text(turns, SpeechGrader.BETWEEN_TURNS);
        this.words = turns.stream()
                .flatMap(turn -> turn.transcript().words().stream())
                .toList();
        this.stretches = Stretches.of(text);
        this.points = PointFinder.find(task.points(), text, stretches, aids.similarity());
    }

    /** Comprehension by the story's points, and the way of speaking. */
    static ScoredResponse retold(StoryRetell item, List<SpokenTurn> turns, LanguageAids aids) {
        FreeSpeechGrader grader = new FreeSpeechGrader(item.type(), FreeTask.of(item), turns, aids);
        return grader.graded(grader.retelling());
    }

    static ScoredResponse answered(OpenQuestion item, List<SpokenTurn> turns, LanguageAids aids) {
        return task(item.type(), FreeTask.of(item), turns, aids);
    }

    static ScoredResponse played(RolePlay item, List<SpokenTurn> turns, LanguageAids aids) {
        return task(item.type(), FreeTask.of(item), turns, aids);
    }

    private static ScoredResponse task(ItemType type, FreeTask task, List<SpokenTurn> turns, LanguageAids aids) {
        FreeSpeechGrader grader = new FreeSpeechGrader(type, task, turns, aids);
        return grader.graded(Optional.of(ContentRubric.task(grader.features())));
    }

    private Optional<Score> retelling() {
        Optional<Proportion> told = TaskFeatures.points(points);
        return told.map(share -> ContentRubric.retelling(
                share, words.size(), task.minWords(), FreeSpeechCheck.keywordList(words, aids.functionWords())));
    }

    private TaskFeatures features() {
        int ownWords = words.size() - Overlap.of(text, task.given()).words();
        return new TaskFeatures(
                Math.max(0, ownWords),
                task.minWords(),
                TaskFeatures.points(points),
                TaskFeatures.steps(task.points(), points),
                relevance(),
                FreeSpeechCheck.keywordList(words, aids.functionWords()));
    }

    /** Where it cannot be told, nothing speaks against the answer. */
    private Relevance relevance() {
        return aids.similarity() == Similarity.NONE
                ? new Relevance(Relevance.FULL)
                : Relevance.of(stretches, task.about(), aids.similarity());
    }

    private ScoredResponse graded(Optional<Score> content) {
        List<TextMatch> matches = aids.checker().check(text, Set.of());
        SpokenVocabulary vocabulary = SpokenVocabulary.of(words, aids.commonness());
        Evidence.Speech evidence =
                SpeechGrader.evidence(turns, "", List.of(), points, matches).withVocabulary(vocabulary.bands());
        if (FreeSpeechCheck.hardlyTheLanguage(words, aids.functionWords())) {
            return new NeedsReview("other-language", evidence);
        }
        List<Score> scores = new ArrayList<>();
        content.ifPresent(scores::add);
        scores.addAll(Manner.scores(type, Calibration.FREE, Manner.freeFeatures(turns), aids.calibration()));
        scores.add(ContentRubric.vocabulary(vocabulary));
        scores.add(SpeechRubric.grammar(words.size(), matches));
        List<Flag> flags = new ArrayList<>(SpeechGrader.flags(turns));
        flags.addAll(FreeSpeechCheck.flags(task, text, words, relevance(), aids.functionWords()));
        return new Scored(List.copyOf(scores), evidence, List.copyOf(flags));
    }
}
