package org.parlance.delivery;

import java.util.Map;
import java.util.UUID;
import org.parlance.bank.CallKind;

/**
 * Where and how an item is shown.
 *
 * @param position of the item in the form, from 1
 * @param of number of items in the form
 * @param promptBase address of the prompts, to which the turn's number is appended, such as
 *     "/sitting/items/…/prompts/"
 * @param promptSuffix appended after the turn's number; empty for a delivered item
 * @param started whether the item's clock runs already, as after a reload; its instructions are not read again
 * @param retake whether the item may be taken anew when its sound turns out to be at fault
 * @param saved what the server has of the answer so far
 */
record ItemFrame(
        UUID formItemId,
        int position,
        int of,
        String promptBase,
        String promptSuffix,
        boolean started,
        boolean retake,
        Saved saved) {

    /** An answer saved before; empty text and no fields when there is none. */
    record Saved(String text, Map<String, String> fields) {
        static final Saved NOTHING = new Saved("", Map.of());

        public String field(String id) {
            return fields.getOrDefault(id, "");
        }
    }

    /** The key of the text on the button that starts a call. */
    public String callLabel(CallKind kind) {
        return kind == CallKind.INBOUND ? "takeCall" : "makeCall";
    }

    public String prompt(int turn) {
        return promptBase + turn + promptSuffix;
    }
}
