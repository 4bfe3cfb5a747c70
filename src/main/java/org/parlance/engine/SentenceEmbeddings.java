package org.parlance.engine;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How near the meanings of two English texts are, by the sentence embeddings of all-MiniLM-L6-v2 (quantised, run in this
 * process). One instance serves all threads; the model is loaded on first use, takes about 160 MB of memory outside of
 * the heap, and a sentence some 4 ms on one core.
 */
@ApplicationScoped
public class SentenceEmbeddings {
    private static final int REMEMBERED = 1000;

    private final Map<String, float[]> asked = lastUsed(REMEMBERED);
    private final Map<String, float[]> given;
    private SentenceEncoder encoder;

    public SentenceEmbeddings() {
        this(REMEMBERED);
    }

    /** @param remembered how many of the answers' sentences are kept at hand: those that were looked at last */
    public SentenceEmbeddings(int remembered) {
        this.given = lastUsed(remembered);
    }

    private static Map<String, float[]> lastUsed(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
                return size() > most;
            }
        };
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
        float[] a = vector(item, asked);
        float[] b = vector(answer, given);
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

    private float[] vector(String text, Map<String, float[]> vectors) {
        synchronized (vectors) {
            float[] known = vectors.get(text);
            if (known != null) {
                return known;
            }
        }
        float[] vector = encoder().encode(text);
        synchronized (vectors) {
            vectors.put(text, vector);
        }
        return vector;
    }

    private synchronized SentenceEncoder encoder() {
        if (encoder == null) {
            encoder = new SentenceEncoder();
        }
        return encoder;
    }
}
