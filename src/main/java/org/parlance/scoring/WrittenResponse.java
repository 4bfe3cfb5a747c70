package org.parlance.scoring;

import org.parlance.bank.Item;
import org.parlance.bank.WrittenItem;
import org.parlance.delivery.WrittenAnswer.Content;
import org.parlance.scoring.writing.ChatGrader;
import org.parlance.scoring.writing.ProcedureGrader;
import org.parlance.scoring.writing.WritingAids;
import org.parlance.scoring.writing.WritingGrader;
import org.parlance.scoring.writing.WritingTask;

/** Grades what was given for a written item by its content alone: who gave it, and when, is not asked. */
public final class WrittenResponse {
    private WrittenResponse() {}

    /**
     * @param typedSeconds from the first key to the last, or to the end of the time
     * @throws IllegalArgumentException when the item is not a written one
     */
    public static ScoredResponse grade(Item item, Content content, double typedSeconds, WritingAids aids) {
        if (item instanceof WrittenItem.EmailReply email) {
            return WritingGrader.grade(WritingTask.of(email), content.textOrEmpty(), aids);
        }
        if (item instanceof WrittenItem.Summary summary) {
            return WritingGrader.grade(WritingTask.of(summary), content.textOrEmpty(), aids);
        }
        if (item instanceof WrittenItem.Reconstruction reconstruction) {
            return WritingGrader.grade(WritingTask.of(reconstruction), content.textOrEmpty(), aids);
        }
        if (item instanceof WrittenItem.Chat chat) {
            return ChatGrader.grade(chat, content.messagesOrEmpty(), aids);
        }
        if (item instanceof WrittenItem.Procedure procedure) {
            return ProcedureGrader.grade(procedure, content.fieldsOrEmpty(), aids);
        }
        return ObjectiveScorer.score(item, aids.language(), content, typedSeconds)
                .orElseThrow(() -> new IllegalArgumentException(
                        "an item of type " + item.type().id() + " is not written"));
    }
}
