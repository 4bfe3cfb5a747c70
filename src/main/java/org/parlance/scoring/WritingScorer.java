package org.parlance.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parlance.bank.Item;
import org.parlance.bank.WrittenItem;
import org.parlance.delivery.WrittenAnswer;
import org.parlance.delivery.WrittenAnswer.Content;
import org.parlance.engine.LanguageToolEngine;
import org.parlance.engine.RuleSet;
import org.parlance.engine.SentenceEmbeddings;
import org.parlance.engine.SpellingVariant;
import org.parlance.engine.WordFrequencies;
import org.parlance.scoring.ScoredResponse.NeedsReview;
import org.parlance.scoring.writing.ChatGrader;
import org.parlance.scoring.writing.Lexicon;
import org.parlance.scoring.writing.ProcedureGrader;
import org.parlance.scoring.writing.WritingAids;
import org.parlance.scoring.writing.WritingGrader;
import org.parlance.scoring.writing.WritingTask;

/** Scores a written response. */
@ApplicationScoped
class WritingScorer {
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
            return new NeedsReview(late.isPresent() ? "arrived-late" : "nothing-given", new Evidence.None());
        }
        WrittenAnswer answer = inTime.get();
        ScoredResponse graded = grade(item, language, spelling, answer);
        if (!(graded instanceof ScoredResponse.Scored scored)) {
            return graded;
        }
        List<Flag> flags = Stream.concat(scored.flags().stream(), AnswerFlags.of(item.type(), answer, late).stream())
                .toList();
        return new ScoredResponse.Scored(scored.scores(), scored.evidence(), flags);
    }

    private ScoredResponse grade(Item item, String language, SpellingVariant spelling, WrittenAnswer answer) {
        Content content = answer.content();
        if (item instanceof WrittenItem.EmailReply email) {
            return WritingGrader.grade(WritingTask.of(email), content.textOrEmpty(), aids(language, spelling));
        }
        if (item instanceof WrittenItem.Summary summary) {
            return WritingGrader.grade(WritingTask.of(summary), content.textOrEmpty(), aids(language, spelling));
        }
        if (item instanceof WrittenItem.Reconstruction reconstruction) {
            return WritingGrader.grade(WritingTask.of(reconstruction), content.textOrEmpty(), aids(language, spelling));
        }
        if (item instanceof WrittenItem.Chat chat) {
            return ChatGrader.grade(chat, content.messagesOrEmpty(), aids(language, spelling));
        }
        if (item instanceof WrittenItem.Procedure procedure) {
            return ProcedureGrader.grade(procedure, content.fieldsOrEmpty(), aids(language, spelling));
        }
        return ObjectiveScorer.score(item, language, content, answer.typedSeconds())
                .orElseThrow(() -> new IllegalArgumentException(
                        "an item of type " + item.type().id() + " is not written"));
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
