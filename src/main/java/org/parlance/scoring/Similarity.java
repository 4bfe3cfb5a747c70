package org.parlance.scoring;

import org.parlance.engine.SentenceEmbeddings;

/** Compares what two texts mean; sentence embeddings stand behind it, and the graders stay pure. */
@FunctionalInterface
public interface Similarity {
    /** For a language whose meanings cannot be compared: no two texts are near, and no relevance can be told. */
    Similarity NONE = (item, answer) -> 0;

    /**
     * {@link #NONE} for a language that the embeddings were not made for: in French, Polish and Danish they found nearly
     * any two sentences near, such as a greeting and the day of a delivery.
     */
    static Similarity of(String language, SentenceEmbeddings embeddings) {
        return SentenceEmbeddings.knows(language) ? embeddings::similarity : NONE;
    }

    /**
     * @param item a text of the item
     * @param answer a sentence of the answer
     * @return -1 to 1; unrelated texts are near 0
     */
    double between(String item, String answer);
}
