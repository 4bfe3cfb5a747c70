package org.parlance.scoring.speech;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The features that a calibration may use, and which way each may count: 1 where more of it can only help, -1 where it
 * can only harm, 0 where either is possible: who speaks very fast is not the better for it. None of them grows with the length of a recording, and none measures its
 * level, the silence around it or the microphone.
 */
public final class CalibratedFeatures {
    private static final Map<String, Integer> FREE = new LinkedHashMap<>();
    private static final Map<String, Integer> WITH_REFERENCE = new LinkedHashMap<>();

    static {
        add(FREE, 0, "phoneRate phoneArticulation nucleiPerSecond");
        add(FREE, 1, "meanConfidence likelihoodPerSecond marginPerSecond");
        add(FREE, -1, "pausesPerWord briefPausesPerWord pauseRatio briefPauseRatio pauseSecondsPerWord");
        add(FREE, -1, "unsureShare repeatedShare disagreementPerWord breaksPerTenWords");
        add(FREE, 1, "pitchRange pitchDeviation pitchMovement nucleusRate");
        add(FREE, 0, "energyModulation nucleusContrast intervalVariation voicedVariability");
        WITH_REFERENCE.putAll(FREE);
        add(WITH_REFERENCE, 1, "fitPerSecond fitPerPhone expectedPosterior matchedShare recognisedShare");
        add(
                WITH_REFERENCE,
                0,
                "matchedPhoneRate matchedArticulation expectedPhoneRate expectedArticulation phoneLength");
        add(WITH_REFERENCE, -1, "bestAlternativeError wordError characterError matchedCharacterError");
        add(WITH_REFERENCE, -1, "unknownShare unknownPerWord extraPerWord phoneLengthDeviation");
        add(WITH_REFERENCE, -1, "readingBriefPausesPerWord readingPausesPerWord readingLongPausesPerWord");
        add(WITH_REFERENCE, -1, "readingPauseRatio readingPauseSecondsPerWord readingPauseSecondsPerPhone");
        add(WITH_REFERENCE, -1, "readingLongestPause readingLongestPauseShare");
        add(WITH_REFERENCE, -1, "breaksPerTenExpectedWords");
    }

    private CalibratedFeatures() {}

    private static void add(Map<String, Integer> features, int direction, String names) {
        for (String name : names.split(" ")) {
            features.put(name, direction);
        }
    }

    /** Features of people who speak freely, with their directions. */
    public static Map<String, Integer> free() {
        return Map.copyOf(FREE);
    }

    /** Features of people who had words to say, those of free speech among them, with their directions. */
    public static Map<String, Integer> withReference() {
        return Map.copyOf(WITH_REFERENCE);
    }
}
