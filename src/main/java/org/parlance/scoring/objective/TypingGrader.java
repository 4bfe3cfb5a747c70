package org.parlance.scoring.objective;

import java.util.List;
import java.util.Map;
import org.parlance.bank.Trait;
import org.parlance.bank.WrittenItem;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Score;
import org.parlance.scoring.ScoredResponse;

/**
 * Grades a typing passage.
 *
 * <p>Gross words a minute = (characters / 5) / minutes; net = gross - wrong words / minutes, not below 0. Accuracy = 1 -
 * wrong characters / typed characters, not below 0.
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
    public static final String VERSION = "objective-2";

    private static final Curve SPEED =
            new Curve(new double[] {0, 12, 20, 35, 50, 65, 90}, new double[] {0, 25, 43, 59, 76, 85, 100});
    private static final Curve ACCURACY =
            new Curve(new double[] {0.75, 0.90, 0.95, 0.98, 1}, new double[] {0, 35, 59, 76, 100});
    /** Nobody types this fast for a passage; something else filled the box. Words a minute. */
    private static final double IMPLAUSIBLE = 220;

    private TypingGrader() {}

    /**
     * @param seconds from the first key to the last, or to the end of the time
     * @return the traits typing-speed and typing-accuracy, or review for the reasons nothing-given, no-time or
     *     implausible-speed
     */
    public static ScoredResponse grade(WrittenItem.TypingPassage item, String typed, double seconds) {
        if (typed.isBlank()) {
            return new ScoredResponse.NeedsReview("nothing-given", new Evidence.None());
        }
        if (!(seconds > 0)) {
            return new ScoredResponse.NeedsReview("no-time", new Evidence.Typing(item.text(), typed, 0, 0, 0, 0));
        }
        double minutes = seconds / 60;
        double gross = TypingErrors.oneBlank(typed).length() / 5.0 / minutes;
        if (gross > IMPLAUSIBLE) {
            return new ScoredResponse.NeedsReview(
                    "implausible-speed", new Evidence.Typing(item.text(), typed, seconds, gross, 0, 0));
        }
        TypingErrors errors = TypingErrors.of(item.text(), typed);
        double net = Math.max(0, gross - errors.words() / minutes);
        double accuracy = Math.max(0, 1 - (double) errors.characters() / errors.typedCharacters());
        Evidence evidence = new Evidence.Typing(item.text(), typed, seconds, gross, net, accuracy);
        return new ScoredResponse.Scored(
                List.of(speed(gross, net, seconds), accuracy(accuracy, errors)), evidence, List.of());
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
