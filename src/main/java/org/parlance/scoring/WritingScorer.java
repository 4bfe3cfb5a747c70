package org.parlance.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parlance.bank.Item;
import org.parlance.bank.WrittenItem;
import org.parlance.delivery.WrittenAnswer;
import org.parlance.delivery.WrittenAnswer.Content;
import org.parlance.engine.LanguageToolEngine;
import org.parlance.engine.RuleSet;
import org.parlance.engine.SpellingVariant;
import org.parlance.scoring.ScoredResponse.NeedsReview;
import org.parlance.scoring.objective.FormGrader;
import org.parlance.scoring.objective.TypingGrader;
import org.parlance.scoring.writing.Lexicon;
import org.parlance.scoring.writing.WritingGrader;

/** Scores a written response. */
@ApplicationScoped
class WritingScorer {
    private final LanguageToolEngine languageTool;

    WritingScorer(LanguageToolEngine languageTool) {
        this.languageTool = languageTool;
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
            Optional<WrittenAnswer> inTime, Optional<WrittenAnswer> late) {
        if (inTime.isEmpty()) {
            return new NeedsReview(late.isPresent() ? "arrived-late" : "nothing-given", new Evidence.None());
        }
        WrittenAnswer answer = inTime.get();
        ScoredResponse graded = grade(item, language, spelling, answer);
        if (!(graded instanceof ScoredResponse.Scored scored)) {
            return graded;
        }
        List<Flag> flags = new ArrayList<>(scored.flags());
        if (answer.pastes() > 0) {
            flags.add(new Flag("pasted", answer.pastes() + " times"));
        }
        if (late.isPresent() && !late.get().content().equals(answer.content())) {
            flags.add(new Flag("changed-late", "what was written after the time is kept beside and was not scored"));
        }
        return new ScoredResponse.Scored(scored.scores(), scored.evidence(), flags);
    }

    private ScoredResponse grade(Item item, String language, SpellingVariant spelling, WrittenAnswer answer) {
        Content content = answer.content();
        if (item instanceof WrittenItem.EmailReply email) {
            return WritingGrader.grade(
                    email,
                    content.textOrEmpty(),
                    (text, names) -> languageTool.check(language, spelling, text, RuleSet.WRITTEN, names),
                    Lexicon.of(language).orElseThrow());
        }
        if (item instanceof WrittenItem.FormFilling form) {
            return FormGrader.grade(form, content.fieldsOrEmpty());
        }
        if (item instanceof WrittenItem.TypingPassage passage) {
            return TypingGrader.grade(passage, content.textOrEmpty(), answer.typedSeconds());
        }
        throw new IllegalArgumentException("an item of type " + item.type().id() + " is not written");
    }
}
