package org.parlance.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parlance.bank.Item;
import org.parlance.delivery.WrittenAnswer;
import org.parlance.delivery.WrittenAnswer.Content;
import org.parlance.engine.LanguageToolEngine;
import org.parlance.engine.RuleSet;
import org.parlance.engine.SentenceEmbeddings;
import org.parlance.engine.SpellingVariant;
import org.parlance.engine.WordFrequencies;
import org.parlance.scoring.ScoredResponse.NeedsReview;
import org.parlance.scoring.writing.Lexicon;
import org.parlance.scoring.writing.WritingAids;

/** Scores a written response. */
@ApplicationScoped
class WritingScorer {
    /** Why a response needs review of which nothing, or not all, came in time. */
    static final String ARRIVED_LATE = "arrived-late";

    /** Why a response needs review that has no answer at all. */
    static final String NOTHING_GIVEN = "nothing-given";

    private final LanguageToolEngine languageTool;
    private final SentenceEmbeddings embeddings;

    WritingScorer(LanguageToolEngine languageTool, SentenceEmbeddings embeddings) {
        this.languageTool = languageTool;
        this.embeddings = embeddings;
    }

    /**
     * @param spelling whose spelling of English is right
     * @param inTime what was written in time
     * @param late what came after it; kept and shown, never scored by machine
     */
    ScoredResponse score(
            Item item,
            String language,
            SpellingVariant spelling,
            Optional<WrittenAnswer> inTime,
            Optional<WrittenAnswer> late) {
        if (inTime.isEmpty()) {
            return new NeedsReview(late.isPresent() ? ARRIVED_LATE : NOTHING_GIVEN, new Evidence.None());
        }
        WrittenAnswer answer = inTime.get();
        ScoredResponse graded = grade(item, language, spelling, answer.content(), answer.typedSeconds());
        if (!(graded instanceof ScoredResponse.Scored scored)) {
            return graded;
        }
        List<Flag> flags = Stream.concat(scored.flags().stream(), AnswerFlags.of(item.type(), answer).stream())
                .toList();
        return new ScoredResponse.Scored(scored.scores(), scored.evidence(), flags);
    }

    /**
     * By its content alone.
     *
     * @param typedSeconds from the first key to the last, or to the end of the time
     */
    ScoredResponse grade(Item item, String language, SpellingVariant spelling, Content content, double typedSeconds) {
        return WrittenResponse.grade(item, content, typedSeconds, aids(language, spelling));
    }

    private WritingAids aids(String language, SpellingVariant spelling) {
        return new WritingAids(
                language,
                (text, names) -> languageTool.check(language, spelling, text, RuleSet.WRITTEN, names),
                Similarity.of(language, embeddings),
                WordFrequencies.of(language),
                Lexicon.of(language).orElseThrow());
    }
}
