package org.parlance.scoring.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A passage that has a voice, but lies far below the speech around it: somebody further from the microphone, who says
 * something while the applicant is silent. An applicant who mumbles looks the same.
 *
 * @param from where it begins, seconds
 * @param to where it ends, seconds
 * @param voiced seconds of it that have a pitch
 * @param below by how many dB its level lies below that of the loudest stretch of speech
 */
public record VoiceInPause(double from, double to, double voiced, double below) {
    /** None to be heard. */
    static final VoiceInPause NONE = new VoiceInPause(0, 0, 0, 0);

    /** The ends of one speaker's sentences hardly lie as low. */
    private static final double FAR_BELOW = 14;

    /** Seconds, longer than a short word: a filled pause or a cough may be far below the rest, a knock far above it. */
    static final double SOME_VOICE = 0.4;

    /**
     * The one with the most voice. Its pitch is looked for apart from the speaker's, whose range another voice may leave.
     * None where most of the voice would be quieter than the rest: then it is a laugh or a cough that is loud.
     *
     * @param signal one channel
     * @param rate samples a second
     * @param hertz of the signal's frames, 0 where there is no voice
     * @param levels of the signal's frames, dB
     * @param speech first frame and frame after the last of each stretch that stands out of the background
     */
    static VoiceInPause of(float[] signal, int rate, double[] hertz, double[] levels, List<int[]> speech) {
        double loudest = speech.stream()
                .filter(stretch -> voiced(hertz, stretch[0], stretch[1]) >= SOME_VOICE)
                .mapToDouble(stretch -> level(levels, stretch))
                .max()
                .orElse(Levels.FLOOR);
        double quiet = loudest - FAR_BELOW;
        VoiceInPause longest = NONE;
        double below = 0;
        for (List<int[]> passage : passages(levels, speech, quiet)) {
            VoiceInPause heard = heard(signal, rate, passage, loudest - level(levels, passage.toArray(int[][]::new)));
            longest = heard.voiced > longest.voiced ? heard : longest;
            below += heard.voiced;
        }
        double above = speech.stream()
                .filter(stretch -> level(levels, stretch) >= quiet)
                .mapToDouble(stretch -> voiced(hertz, stretch[0], stretch[1]))
                .sum();
        return below < above ? longest : NONE;
    }

    /** What is quiet, with no louder stretch between. */
    private static List<List<int[]>> passages(double[] levels, List<int[]> speech, double quiet) {
        List<List<int[]>> passages = new ArrayList<>();
        boolean goesOn = false;
        for (int[] stretch : speech) {
            boolean far = level(levels, stretch) < quiet;
            if (far && !goesOn) {
                passages.add(new ArrayList<>());
            }
            if (far) {
                passages.get(passages.size() - 1).add(stretch);
            }
            goesOn = far;
        }
        return passages;
    }

    private static VoiceInPause heard(float[] signal, int rate, List<int[]> passage, double below) {
        int from = passage.get(0)[0];
        int to = passage.get(passage.size() - 1)[1];
        double[] hertz = PitchTrack.of(Arrays.copyOfRange(signal, sample(from, rate), sample(to, rate)), rate);
        double voiced = passage.stream()
                .mapToDouble(stretch -> voiced(hertz, stretch[0] - from, stretch[1] - from))
                .sum();
        return new VoiceInPause(from * PitchTrack.STEP, to * PitchTrack.STEP, voiced, below);
    }

    /** Seconds with a pitch, of frames of which the last ones may be missing. */
    private static double voiced(double[] hertz, int from, int to) {
        return PitchTrack.STEP
                * IntStream.range(from, Math.min(hertz.length, to))
                        .filter(frame -> hertz[frame] > 0)
                        .count();
    }

    private static int sample(int frame, int rate) {
        return (int) Math.round(frame * PitchTrack.STEP * rate);
    }

    private static double level(double[] levels, int[]... stretches) {
        return Levels.decibels(Arrays.stream(stretches)
                .flatMapToInt(stretch -> IntStream.range(stretch[0], stretch[1]))
                .mapToDouble(frame -> Math.pow(10, levels[frame] / 10))
                .average()
                .orElse(0));
    }
}
