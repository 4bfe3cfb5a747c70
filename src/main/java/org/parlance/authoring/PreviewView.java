package org.parlance.authoring;

import java.util.List;
import org.parlance.bank.Item;

/**
 * The page on which an author takes an item.
 *
 * @param key of the bank, as in addresses
 * @param fragment HTML of the item, as applicants get it
 * @param set which of the item's sets of values is shown, from 0
 * @param sets how many sets of values it has; 0 for an item that is always the same
 * @param turns that are answered by speaking, from 0; empty for a written item
 * @param prompts what is heard in it
 * @param draft whether the prompts may be replaced
 */
record PreviewView(
        String key,
        String bankId,
        int version,
        Item item,
        String fragment,
        int set,
        int sets,
        List<Integer> turns,
        List<Item.Prompt> prompts,
        boolean draft) {

    /** The set of values to be shown next. */
    public int nextSet() {
        return set + 1;
    }

    public boolean varies() {
        return sets > 1;
    }

    /** Where its answer goes. */
    public String answerUrl() {
        return "/banks/" + key + "/items/" + item.id() + "/answer?set=" + set;
    }
}
