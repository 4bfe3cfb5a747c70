package org.parlance.integrity;

/**
 * The line below which a comparison of voices becomes a note for reviewers, and how often it errs.
 *
 * <p>Measured by {@code parlance bench speaker --join 2} with the speaker model spk-0.4 on 476 utterances of 60 speakers of
 * speechocean762 (OpenSLR 101, CC BY 4.0: Mandarin speakers, half of them children, who read English aloud), two utterances
 * joined to a sample of 3.0 to 12.4 s of speech, 4.4 s in the middle. On 30 speakers the line was chosen as the highest at
 * which at most 1 in 100 comparisons of one speaker lies below (1 of 134); on the other 30 it had 2 false alarms in 151
 * comparisons of one speaker and 344 misses in 5,520 of two; the equal error rate there is 4.0 %. More
 * speech makes all voices more alike to the model: four utterances joined, 8.4 s in the middle, had 0 false alarms in 29 and
 * 235 misses in 1,682. All recordings of a speaker come from one device and one sitting, as in a test.
 */
public final class VoiceThreshold {
    /** Seconds of speech that each side of a comparison needs; with less nothing is said. */
    public static final double LEAST_SECONDS = 3;

    /** Cosine; a comparison below it is shown. */
    public static final double SIMILARITY = 0.45;

    /** The share of one speaker's comparisons below the line, 0 to 1. */
    public static final double FALSE_ALARM_RATE = 0.013;

    /** The share of two speakers' comparisons that are not below the line, 0 to 1: of the lengths measured the highest. */
    public static final double MISS_RATE = 0.14;

    /** The model that this was measured with; of any other's templates nothing is known. */
    static final String MODEL = "spk-0.4 5f98236f1d4f633f76c39916a7b7db2bb797c56ba4e38663f097be995b19257b";

    private VoiceThreshold() {}
}
