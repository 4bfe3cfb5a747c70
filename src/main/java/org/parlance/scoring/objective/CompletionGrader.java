package org.parlance.scoring.objective;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.parlance.bank.Trait;
import org.parlance.bank.WrittenItem;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Score;
import org.parlance.scoring.ScoredResponse;

/**
 * Grades a sentence that lacks a word: accuracy is 100 for any accepted filling, 50 for one that is misspelled by one
 * letter in a word of five letters or more, else 0. Case, extra blanks and punctuation at the ends make no difference,
 * and the whole sentence may be written instead of the filling.
 *
 * <p>One right or wrong answer says little, and both say the same little: the standard error is 30 for every value. Of
 * four such answers that are all right the mean then has 15, which is what a share of 4 in 4 has; where they differ, the
 * spread between the items is larger and counts instead.
 */
public final class CompletionGrader {
    private static final double SEM = 30;
    private static final int SHORTEST = 5;

    private CompletionGrader() {}

    /**
     * @param given what was written into the gap
     * @param isWord whether the language has a word; another word is no misspelling of the right one
     * @return the trait accuracy, or review for the reason nothing-given
     */
    public static ScoredResponse grade(WrittenItem.SentenceCompletion item, String given, Predicate<String> isWord) {
        if (plain(given).isEmpty()) {
            return new ScoredResponse.NeedsReview("nothing-given", new Evidence.None());
        }
        String filling = filling(item.sentence(), given);
        List<String> accepted =
                item.accepted().stream().map(CompletionGrader::plain).toList();
        boolean right = accepted.contains(filling);
        boolean misspelled = !right && accepted.stream().anyMatch(filled -> misspelled(filling, filled, isWord));
        Score score = new Score(
                Trait.ACCURACY,
                right ? 100 : misspelled ? 50 : 0,
                SEM,
                Map.of("right", right ? 1.0 : 0.0, "misspelled", misspelled ? 1.0 : 0.0));
        Evidence evidence = new Evidence.Answers(
                List.of(new Evidence.QuestionResult(item.sentence(), given.strip(), item.accepted(), right)));
        return new ScoredResponse.Scored(List.of(score), evidence, List.of());
    }

    /** What stands in the gap where the whole sentence was written; else all that was written. */
    private static String filling(String sentence, String given) {
        String plain = plain(given);
        int gap = sentence.indexOf(WrittenItem.SentenceCompletion.GAP);
        String before = plain(sentence.substring(0, gap));
        String after = plain(sentence.substring(gap + WrittenItem.SentenceCompletion.GAP.length()));
        boolean whole =
                plain.length() > before.length() + after.length() && plain.startsWith(before) && plain.endsWith(after);
        return whole ? plain(plain.substring(before.length(), plain.length() - after.length())) : plain;
    }

    /** One word of the filling may be misspelled, the others have to be right. */
    private static boolean misspelled(String filling, String accepted, Predicate<String> isWord) {
        List<String> written = List.of(filling.split(" "));
        List<String> meant = List.of(accepted.split(" "));
        int slips = 0;
        for (int i = 0; i < meant.size() && written.size() == meant.size(); i++) {
            if (!written.get(i).equals(meant.get(i))) {
                slips += Misspelling.of(written.get(i), meant.get(i), SHORTEST, isWord) ? 1 : 2;
            }
        }
        return slips == 1;
    }

    private static String plain(String text) {
        return text.replace('’', '\'')
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .replaceAll("^[\\s\\p{Punct}]+|[\\s\\p{Punct}]+$", "");
    }
}
