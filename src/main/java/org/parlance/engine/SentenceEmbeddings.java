package org.parlance.engine;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/**
 * How near the meanings of two English texts are, by the sentence embeddings of all-MiniLM-L6-v2 (quantised, run in this
 * process). One instance serves all threads; the model is loaded on first use, takes about 160 MB of memory outside of
 * the heap, and a sentence some 4 ms on one core.
 */
@ApplicationScoped
public class SentenceEmbeddings {
    private static final int REMEMBERED = 1000;

    private final LastUsed<String, float[]> asked = new LastUsed<>(REMEMBERED);
    private final LastUsed<String, float[]> given;
    private SentenceEncoder encoder;

    public SentenceEmbeddings() {
        this(REMEMBERED);
    }

    /** @param remembered how many of the answers' sentences are kept at hand: those that were looked at last */
    public SentenceEmbeddings(int remembered) {
        this.given = new LastUsed<>(remembered);
    }

    /** Whether the model was made for texts of the language. */
    public static boolean knows(String language) {
        return language.equals("en");
    }

    /**
     * The cosine of the angle between the two texts' embeddings, -1 to 1; unrelated texts are near 0.
     *
     * @param item a text of the item, which many answers are compared with
     * @param answer a sentence of an answer
     */
    public double similarity(String item, String answer) {
        float[] a = asked.of(item, text -> encoder().encode(text));
        float[] b = given.of(answer, text -> encoder().encode(text));
        double product = 0;
        for (int i = 0; i < a.length; i++) {
            product += (double) a[i] * b[i];
        }
        return product;
    }

    /** What of the engine version comes from here, by name. */
    public Map<String, String> components() {
        return Map.of("embeddings", "all-minilm-l6-v2-q " + Versions.of("embeddings"));
    }

    private synchronized SentenceEncoder encoder() {
        if (encoder == null) {
            encoder = new SentenceEncoder();
        }
        return encoder;
    }
}
