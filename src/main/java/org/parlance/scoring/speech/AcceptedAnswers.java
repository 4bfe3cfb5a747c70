package org.parlance.scoring.speech;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parlance.scoring.KeyPoints;
import org.parlance.scoring.TextNormaliser;
import org.parlance.scoring.Token;

/** Looks for an accepted answer in what was said, alone or within a sentence. Words that sound alike are the same. */
final class AcceptedAnswers {
    private AcceptedAnswers() {}

    /** The answer as it was said. */
    static Optional<String> find(List<String> accepted, String said) {
        return accepted.stream()
                .flatMap(answer ->
                        Stream.of(KeyPoints.find(answer, said), KeyPoints.find(asItSounds(answer), asItSounds(said))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String asItSounds(String text) {
        List<Token> tokens = TextNormaliser.tokens(text);
        StringBuilder sounds = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean longer = token.continues()
                    || i + 1 < tokens.size() && tokens.get(i + 1).continues();
            sounds.append(token.continues() ? "" : " ")
                    .append(longer ? token.text() : SoundAlikes.common(token.text()));
        }
        return sounds.toString();
    }
}
