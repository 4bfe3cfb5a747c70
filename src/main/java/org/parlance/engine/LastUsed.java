package org.parlance.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Keeps at hand what was worked out last, up to a number of things. One instance serves all threads; two that ask for
 * the same new thing at once both work it out.
 */
public final class LastUsed<K, V> {
    private final Map<K, V> kept;

    /** @param most how many are kept, 1 or more; the one that was asked for longest ago goes first */
    public LastUsed(int most) {
        kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** @param worked how it is worked out, the same for the same key each time */
    public V of(K key, Function<? super K, ? extends V> worked) {
        synchronized (kept) {
            V known = kept.get(key);
            if (known != null) {
                return known;
            }
        }
        V value = worked.apply(key);
        synchronized (kept) {
            kept.put(key, value);
        }
        return value;
    }
}
