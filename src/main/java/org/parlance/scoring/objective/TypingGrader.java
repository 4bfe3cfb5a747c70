package org.parlance.scoring.objective;

import java.util.List;
import java.util.Map;
import org.parlance.bank.Trait;
import org.parlance.bank.WrittenItem;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Flag;
import org.parlance.scoring.Score;
import org.parlance.scoring.ScoredResponse;

/**
 * Grades a typing passage.
 *
 * <p>Gross words a minute = (characters / 5) / minutes; net = gross - wrong words / minutes, not below 0. Accuracy = 1 -
 * wrong characters / typed characters, not below 0.
 *
 * <p>A speed is one over the whole passage (nine tenths of its characters), or over at least a minute, as in any typing
 * test. Who hands in before either has typed has the words counted over a whole minute, so that stopping after a quick
 * sentence never raises a speed; fewer than 100 characters of such a sample say nothing, and go to a person.
 *
 * <p>typing-speed maps net words a minute: 12 is 25 (below it, typing hampers writing), 20 is 43, 35 is 59 (the usual
 * demand of chat and e-mail work), 50 is 76, 65 is 85, 90 is 100. Its standard error is 6% of the speed, at least 1.5
 * words a minute, and grows as a passage is shorter than a minute.
 *
 * <p>typing-accuracy maps accuracy: 75% is 0, 90% is 35, 95% is 59, 98% is 76, 100% is 100. Its standard error is twice
 * the binomial variance's root, as errors come in clusters.
 */
public final class TypingGrader {
    /** Part of the engine version: changes with any change of what the graders of this package score. */
    public static final String VERSION = "objective-3";

    private static final Curve SPEED =
            new Curve(new double[] {0, 12, 20, 35, 50, 65, 90}, new double[] {0, 25, 43, 59, 76, 85, 100});
    private static final Curve ACCURACY =
            new Curve(new double[] {0.75, 0.90, 0.95, 0.98, 1}, new double[] {0, 35, 59, 76, 100});
    /** Nobody types this fast for a passage; something else filled the box. Words a minute. */
    private static final double IMPLAUSIBLE = 220;

    /** On an answer that was handed in before the passage or a minute was over. */
    public static final String SHORT_SAMPLE = "short-sample";

    private static final double LEAST_SECONDS = 60;

    /** Twenty words. */
    private static final int LEAST_CHARACTERS = 100;

    /** Some leave out the last words. */
    private static final double WHOLE = 0.9;

    private TypingGrader() {}

    /**
     * @param seconds from the first key to the last, or to the end of the time
     * @return the traits typing-speed and typing-accuracy, or review for the reasons nothing-given, no-time,
     *     implausible-speed or too-short
     */
    public static ScoredResponse grade(WrittenItem.TypingPassage item, String typed, double seconds) {
        if (typed.isBlank()) {
            return new ScoredResponse.NeedsReview("nothing-given", new Evidence.None());
        }
        if (!(seconds > 0)) {
            return new ScoredResponse.NeedsReview("no-time", new Evidence.Typing(item.text(), typed, 0, 0, 0, 0));
        }
        int characters = TypingErrors.oneBlank(typed).length();
        double atOnce = characters / 5.0 / (seconds / 60);
        if (atOnce > IMPLAUSIBLE) {
            return new ScoredResponse.NeedsReview(
                    "implausible-speed", new Evidence.Typing(item.text(), typed, seconds, atOnce, 0, 0));
        }
        boolean whole = characters >= WHOLE * TypingErrors.oneBlank(item.text()).length();
        boolean sample = whole || seconds >= LEAST_SECONDS;
        if (!sample && characters < LEAST_CHARACTERS) {
            return new ScoredResponse.NeedsReview(
                    "too-short", new Evidence.Typing(item.text(), typed, seconds, atOnce, 0, 0));
        }
        double minutes = (sample ? seconds : LEAST_SECONDS) / 60;
        double gross = characters / 5.0 / minutes;
        TypingErrors errors = TypingErrors.of(item.text(), typed);
        double net = Math.max(0, gross - errors.words() / minutes);
        double accuracy = Math.max(0, 1 - (double) errors.characters() / errors.typedCharacters());
        Evidence evidence = new Evidence.Typing(item.text(), typed, seconds, gross, net, accuracy);
        return new ScoredResponse.Scored(
                List.of(speed(gross, net, seconds), accuracy(accuracy, errors)),
                evidence,
                sample ? List.of() : List.of(shortSample(seconds)));
    }

    private static Flag shortSample(double seconds) {
        return new Flag(SHORT_SAMPLE, Math.round(seconds) + " s; the words are counted over a whole minute");
    }

    private static Score speed(double gross, double net, double seconds) {
        double error = Math.max(1.5, 0.06 * net) * Math.sqrt(Math.max(1, 60 / seconds));
        return new Score(
                Trait.TYPING_SPEED,
                SPEED.at(net),
                SPEED.sem(net, error),
                Map.of("grossWpm", gross, "netWpm", net, "seconds", seconds));
    }

    private static Score accuracy(double accuracy, TypingErrors errors) {
        int characters = errors.typedCharacters();
        double smoothed = (accuracy * characters + 1) / (characters + 2);
        double error = 2 * Math.sqrt(smoothed * (1 - smoothed) / (characters + 2));
        return new Score(
                Trait.TYPING_ACCURACY,
                ACCURACY.at(accuracy),
                ACCURACY.sem(accuracy, error),
                Map.of(
                        "accuracy", accuracy,
                        "typedCharacters", (double) characters,
                        "characterErrors", (double) errors.characters(),
                        "wordErrors", (double) errors.words()));
    }
}
