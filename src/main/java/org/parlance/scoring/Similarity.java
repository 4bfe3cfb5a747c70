package org.parlance.scoring;

/** Compares what two texts mean; sentence embeddings stand behind it, and the graders stay pure. */
@FunctionalInterface
public interface Similarity {
    /**
     * @param item a text of the item
     * @param answer a sentence of the answer
     * @return -1 to 1; unrelated texts are near 0
     */
    double between(String item, String answer);
}
