package org.parlance.scoring;

import java.util.List;

/**
 * How much an answer is about what it was asked about.
 *
 * @param cosine mean over the answer's stretches of each one's largest cosine with a text of the item. Answers to the
 *     point that were tried had means from 0.25 to 0.48, texts about something else from 0.01 to 0.15.
 */
public record Relevance(double cosine) {
    public static final double NONE = 0.1;
    public static final double FULL = 0.25;
    static final double OFF_TOPIC = 0.17;

    /** @param about the item's texts; none is empty */
    public static Relevance of(List<Stretch> stretches, List<String> about, Similarity similarity) {
        return new Relevance(stretches.stream()
                .mapToDouble(stretch -> about.stream()
                        .mapToDouble(text -> similarity.between(text, stretch.text()))
                        .max()
                        .orElse(0))
                .average()
                .orElse(0));
    }

    /** 0-1. */
    public double weight() {
        return Math.max(0, Math.min(1, (cosine - NONE) / (FULL - NONE)));
    }

    public boolean offTopic() {
        return cosine < OFF_TOPIC;
    }
}
