package org.parlance.scoring;

import org.parlance.bank.Item;
import org.parlance.delivery.WrittenAnswer.Content;

/** Shows what scoring made of an answer, as the page of a result does; the feature with that page knows how. */
public interface EvidenceHtml {
    /**
     * A fragment of a page: the scores, what a person has to look at, and the evidence.
     *
     * @param content what was written or chosen; shown as it is where nothing could be made of it
     */
    String of(Item item, Content content, ScoredResponse response);
}
