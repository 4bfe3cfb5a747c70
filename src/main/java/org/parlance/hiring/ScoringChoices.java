package org.parlance.hiring;

/**
 * What a new campaign chooses about how its applicants are scored.
 *
 * @param calibrationId the calibration that the voice is judged by; null for the server's default
 * @param writingCalibrationId the calibration that written texts are judged by; null for the rubric's own weights
 */
public record ScoringChoices(String calibrationId, String writingCalibrationId) {
    public static final ScoringChoices NONE = new ScoringChoices(null, null);
}
