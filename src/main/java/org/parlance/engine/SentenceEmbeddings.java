package org.parlance.engine;

import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.allminilml6v2q.AllMiniLmL6V2QuantizedEmbeddingModel;
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

    static {
        // the tokeniser's library would call home from a cloud machine, and look for newer files
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("ai.djl.offline", "true");
    }

    private final Map<String, float[]> vectors = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
            return size() > remembered;
        }
    };
    private final int remembered;
    private EmbeddingModel model;

    public SentenceEmbeddings() {
        this(REMEMBERED);
    }

    /** @param remembered how many texts' embeddings are kept at hand; those of the last ones looked at */
    public SentenceEmbeddings(int remembered) {
        this.remembered = remembered;
    }

    /** The cosine of the angle between the two texts' embeddings, -1 to 1; unrelated texts are near 0. */
    public double similarity(String one, String other) {
        float[] a = vector(one);
        float[] b = vector(other);
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

    private float[] vector(String text) {
        synchronized (vectors) {
            float[] known = vectors.get(text);
            if (known != null) {
                return known;
            }
        }
        float[] vector = model().embed(text).content().vector();
        synchronized (vectors) {
            vectors.put(text, vector);
        }
        return vector;
    }

    private synchronized EmbeddingModel model() {
        if (model == null) {
            model = new AllMiniLmL6V2QuantizedEmbeddingModel(Runnable::run);
        }
        return model;
    }
}
