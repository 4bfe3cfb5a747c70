package org.parlance.hiring;

import org.parlance.engine.SpellingVariant;

/**
 * What a new campaign chooses about how its applicants are scored.
 *
 * @param calibrationId the calibration that the voice is judged by; null for the server's default
 * @param writingCalibrationId the calibration that written texts are judged by; null for the rubric's own weights
 * @param spelling whose spelling is right; of no account in another language than English
 */
public record ScoringChoices(String calibrationId, String writingCalibrationId, SpellingVariant spelling) {
    public static final ScoringChoices NONE = new ScoringChoices(null, null, SpellingVariant.ANY);
}
