package org.parlance.scoring.speech;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parlance.scoring.KeyPoints;
import org.parlance.scoring.TextNormaliser;
import org.parlance.scoring.Token;

/**
 * Looks for an accepted answer in what was said, alone or within a sentence. Words that sound alike are the same, and an
 * "a" that nothing follows is an "eight": no English answer ends in an article, and recognisers write the one for the
 * other.
 */
final class AcceptedAnswers {
    private static final Pattern ENDS_IN_ARTICLE = Pattern.compile("\\ba\\W*$", Pattern.CASE_INSENSITIVE);

    private AcceptedAnswers() {}

    /** The answer as it was said. */
    static Optional<String> find(List<String> accepted, String said) {
        return accepted.stream()
                .flatMap(answer -> Stream.of(
                        KeyPoints.find(answer, said), KeyPoints.find(asItSounds(answer), asItSounds(finished(said)))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static String finished(String said) {
        return ENDS_IN_ARTICLE.matcher(said).replaceFirst("eight");
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
