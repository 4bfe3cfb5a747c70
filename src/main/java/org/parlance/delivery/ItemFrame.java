package org.parlance.delivery;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.parlance.bank.CallKind;
import org.parlance.bank.WrittenItem.FormFilling;
import org.parlance.bank.WrittenItem.MatchingPair;
import org.parlance.bank.WrittenItem.ReadingQuestion;
import org.parlance.bank.WrittenItem.SentenceCompletion;
import org.parlance.web.Json;

/**
 * Where and how an item is shown.
 *
 * @param language of the item's own texts, a language tag such as "fr"
 * @param position of the item in the form, from 1
 * @param of number of items in the form
 * @param promptBase address of the prompts, to which the turn's number is appended, such as
 *     "/sitting/items/…/prompts/"
 * @param promptSuffix appended after the turn's number; empty for a delivered item
 * @param started whether the item's clock runs already, as after a reload; its instructions are not read again
 * @param prepared whether the time to prepare is over, so that what was shown for it only is not shown again
 * @param retake whether the item may be taken anew when its sound turns out to be at fault
 * @param saved what the server has of the answer so far
 * @param extraTime factor of the usual time that the item was given with, 1 or more
 * @param asText whether what its prompts say is shown, too
 * @param breaksLeft how many breaks may be taken after the item
 */
record ItemFrame(
        UUID formItemId,
        String language,
        int position,
        int of,
        String promptBase,
        String promptSuffix,
        boolean started,
        boolean prepared,
        boolean retake,
        Saved saved,
        double extraTime,
        boolean asText,
        int breaksLeft) {

    /** Of no test: nothing is saved, and no break follows. */
    static ItemFrame alone(
            UUID formItemId,
            String language,
            int position,
            int of,
            String promptBase,
            String promptSuffix,
            double extraTime,
            boolean asText) {
        return new ItemFrame(
                formItemId,
                language,
                position,
                of,
                promptBase,
                promptSuffix,
                false,
                false,
                false,
                Saved.NOTHING,
                extraTime,
                asText,
                0);
    }

    /**
     * An answer saved before; empty text, no fields and no messages when there is none.
     *
     * @param at when it was saved, milliseconds since 1970, by which the page knows whether it is its own; 0 for none
     */
    record Saved(String text, Map<String, String> fields, List<WrittenAnswer.ChatMessage> messages, long at) {
        static final Saved NOTHING = new Saved("", Map.of(), List.of(), 0);

        static Saved of(WrittenAnswer answer) {
            WrittenAnswer.Content content = answer.content();
            return new Saved(
                    content.textOrEmpty(),
                    content.fieldsOrEmpty(),
                    content.messagesOrEmpty(),
                    answer.savedAt().toEpochMilli());
        }

        public String field(String id) {
            return fields.getOrDefault(id, "");
        }

        /** Of a grid. @param record from 0 */
        public String cell(int record, String column) {
            return field(record + "." + column);
        }

        /** Whether a word of a mail with errors is marked. */
        public boolean marked(int word) {
            return fields.containsKey("w" + word);
        }

        /** The correction of a word that is marked. */
        public String correction(int word) {
            return field("w" + word);
        }

        /** The messages as JSON. */
        public String conversation() {
            return Json.write(messages);
        }
    }

    /** The key of the text on the button that starts a call. */
    public String callLabel(CallKind kind) {
        return kind == CallKind.INBOUND ? "takeCall" : "makeCall";
    }

    /** The key of the text on the button that ends the preparation; null for a form without a call. */
    public String formLabel(FormFilling item) {
        return item.fromCall() ? "listenNow" : null;
    }

    public String prompt(int turn) {
        return promptBase + turn + promptSuffix;
    }

    /** Of a sentence with a gap what stands before it. */
    public String before(SentenceCompletion item) {
        return item.sentence().substring(0, item.sentence().indexOf(SentenceCompletion.GAP));
    }

    /** Of a sentence with a gap what stands after it. */
    public String after(SentenceCompletion item) {
        return item.sentence()
                .substring(item.sentence().indexOf(SentenceCompletion.GAP) + SentenceCompletion.GAP.length());
    }

    /** The right-hand sides of a matching, in the order of the alphabet, which gives nothing away. */
    public List<String> options(ReadingQuestion matching) {
        return Stream.concat(matching.pairs().stream().map(MatchingPair::right), matching.choices().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
