package org.parlance.analysis.impact;

import java.util.Map;

/**
 * One person whose result is settled, without a name or an id.
 *
 * @param answers category ids by attribute id; empty for whoever gave none
 * @param selected whether they passed
 * @param score overall, 0-100; NaN where nothing could be scored
 */
record Assessed(Map<String, String> answers, boolean selected, double score) {
    boolean scored() {
        return !Double.isNaN(score);
    }
}
