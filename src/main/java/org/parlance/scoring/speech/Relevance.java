package org.parlance.scoring.speech;

import java.util.List;
import org.parlance.scoring.Similarity;
import org.parlance.scoring.speech.Stretches.Stretch;

/**
 * How much an answer is about what it was asked about.
 *
 * @param cosine mean over the answer's stretches of each one's largest cosine with a text of the item. Answers to the
 *     point that were tried had means from 0.37 to 0.48, texts about something else 0.12 to 0.26.
 */
record Relevance(double cosine) {
    static final double NONE = 0.2;
    static final double FULL = 0.35;
    static final double OFF_TOPIC = 0.25;

    /** @param about the item's texts; none is empty */
    static Relevance of(List<Stretch> stretches, List<String> about, Similarity similarity) {
        return new Relevance(stretches.stream()
                .mapToDouble(stretch -> about.stream()
                        .mapToDouble(text -> similarity.between(text, stretch.text()))
                        .max()
                        .orElse(0))
                .average()
                .orElse(0));
    }

    /** 0-1. */
    double weight() {
        return ContentRubric.ramp(cosine, NONE, FULL);
    }

    boolean offTopic() {
        return cosine < OFF_TOPIC;
    }
}
