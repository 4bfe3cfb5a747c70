package org.parlance.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.parlance.bank.ItemType;
import org.parlance.scoring.Band;

/**
 * What a blind reviewer sees: the evidence and the scale, and nothing of what the machine made of it.
 *
 * @param queue code of the part of the queue they came from; null when from elsewhere
 * @param typed what was chosen by field name, as the form was sent
 */
record BlindView(
        UUID attemptId,
        String campaign,
        UUID campaignId,
        String queue,
        boolean sawResult,
        List<BlindItem> items,
        List<RatedTrait> traits,
        Map<String, String> typed,
        String note,
        String problem) {

    /** @param written line by line; empty where it is spoken or nothing was given */
    record BlindItem(
            int position, ItemType type, ItemView.Asked asked, List<Heard> heard, List<PlainAnswer.Line> written) {

        public boolean nothingGiven() {
            return heard.isEmpty() && written.isEmpty();
        }
    }

    /** @param transcript empty when nothing was recognised */
    record Heard(UUID recordingId, int number, long seconds, String transcript) {}

    public List<Band> bands() {
        return List.of(Band.values());
    }

    public boolean chosen(RatedTrait trait, Band band) {
        return band.name().equals(typed.get(trait.field()));
    }

    public boolean cannot(RatedTrait trait) {
        return BlindRatings.CANNOT.equals(typed.get(trait.field()));
    }
}
