package org.parlance.scoring.writing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.parlance.bank.Trait;
import org.parlance.scoring.Evidence.ChatReply;
import org.parlance.scoring.Score;

/**
 * How soon customers in a chat are answered: the mean over their messages of a value for the seconds to the first reply.
 *
 * <p>100 up to 20 s, 70 at 60 s, 30 at 120 s, 0 from 180 s on, straight between: contact centres aim at a first answer
 * within half a minute to a minute, and most customers leave a chat within three. A message without a reply has 0.
 *
 * <p>Standard error {@code sqrt(5² + 30² / n)} for n messages: replies of one person to n messages differ by about 30.
 */
final class Responsiveness {
    private static final double[] SECONDS = {20, 60, 120, 180};
    private static final double[] VALUES = {100, 70, 30, 0};

    private Responsiveness() {}

    /**
     * @param replies one for each message, at least one
     * @param pace how many seconds count as one, 1 or more: who was granted double time answers within 40 s as soon as
     *     others within 20 s
     */
    static Score of(List<ChatReply> replies, double pace) {
        double value = replies.stream()
                .mapToDouble(reply -> reply.seconds() == null ? 0 : value(reply.seconds() / pace))
                .average()
                .orElseThrow();
        double mean = replies.stream()
                .map(ChatReply::seconds)
                .filter(Objects::nonNull)
                .mapToDouble(seconds -> seconds)
                .average()
                .orElse(0);
        long answered =
                replies.stream().filter(reply -> reply.seconds() != null).count();
        return new Score(
                Trait.RESPONSIVENESS,
                value,
                Math.sqrt(25 + 900.0 / replies.size()),
                Map.of(
                        "messages", (double) replies.size(),
                        "messagesAnswered", (double) answered,
                        "meanSecondsToReply", mean));
    }

    static double value(double seconds) {
        if (seconds <= SECONDS[0]) {
            return VALUES[0];
        }
        for (int i = 1; i < SECONDS.length; i++) {
            if (seconds <= SECONDS[i]) {
                double share = (seconds - SECONDS[i - 1]) / (SECONDS[i] - SECONDS[i - 1]);
                return VALUES[i - 1] + share * (VALUES[i] - VALUES[i - 1]);
            }
        }
        return 0;
    }
}
