package org.parlance.scoring.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parlance.bank.Item.KeyPoint;
import org.parlance.scoring.Evidence.Coverage;
import org.parlance.scoring.Evidence.PointFound;
import org.parlance.scoring.FunctionWords;
import org.parlance.scoring.KeyPoints;
import org.parlance.scoring.PointFinder;
import org.parlance.scoring.Similarity;
import org.parlance.scoring.Stretch;

/**
 * The asked-for points that a text makes: by phrase, else by a sentence, or a clause of one, of near meaning ({@link PointFinder}).
 *
 * <p>Two kinds of places make no point. One is denied: a word such as "not" or "cannot" stands within the seven words
 * before the phrase in its clause, or in a main clause of a sentence of near meaning, where the point itself denies
 * nothing. The other is in a list of key words instead of a sentence: few function words around two points or more, or three points
 * and more with less than 2.5 words for each.
 *
 * @param found one result for each point, in the order of the points
 * @param stuffed how many points were named in lists of key words only
 */
record AskedPoints(List<PointFound> found, int stuffed) {
    private static final int REACH = 7;
    private static final double FEW_FUNCTION_WORDS = 0.2;
    private static final double WORDS_A_POINT = 2.5;

    private static final int LONG_SENTENCE = 9;
    private static final int CLAUSE_WORDS = 4;
    private static final Pattern CLAUSE_END = Pattern.compile("[,;:]?\\s+(?:and|but|so|or)\\s+|[,;:]\\s+");

    private static final Set<String> DENIALS = Set.of(
            "not",
            "no",
            "never",
            "cannot",
            "without",
            "unable",
            "neither",
            "nor",
            "none",
            "nobody",
            "refuse",
            "refused",
            "denied",
            "decline",
            "declined",
            "impossible");
    /** Phrases that deny nothing. */
    private static final String HARMLESS =
            "(?i)\\b(?:not hesitate|not only|no later|not later|no (?:problem|worries|doubt)|not worry|without (?:any )?"
                    + "(?:further )?(?:delay|cost|charge)|why not|whether or not|if not|no longer than)\\b";

    private static final Pattern SUBJECT =
            Pattern.compile(".*\\b(?:we|i|they|he|she|it|and|but)\\b", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern SIDE_CLAUSE = Pattern.compile(
            "\\s*(?:but |and )?(?:if|unless|when|because|as|since|although|though|while|in case|until|should)\\b",
            Pattern.CASE_INSENSITIVE);

    static AskedPoints of(List<KeyPoint> points, Passage passage, FunctionWords functionWords, Similarity similarity) {
        if (points.isEmpty()) {
            return new AskedPoints(List.of(), 0);
        }
        List<Span> lists = new ArrayList<>();
        List<Stretch> sentences = new ArrayList<>();
        for (Passage.Sentence sentence : passage.sentences()) {
            String text = passage.textOf(sentence);
            if (isList(text, sentence.words(), points, functionWords)) {
                lists.add(new Span(sentence.from(), sentence.to()));
            } else {
                sentences.add(new Stretch(text, sentence.from(), sentence.to(), clauses(text, sentence)));
            }
        }
        String text = passage.text();
        List<PointFound> found = PointFinder.find(
                points,
                text,
                sentences,
                similarity,
                (point, place, how) -> lists.stream().noneMatch(list -> list.holds(place.start()))
                        && !isDenied(point, place, how, text));
        KeyPoints.Searched searched = KeyPoints.Searched.of(text);
        int stuffed = 0;
        for (int i = 0; i < points.size() && !lists.isEmpty(); i++) {
            stuffed += !found.get(i).covered() && inLists(points.get(i), lists, searched) ? 1 : 0;
        }
        return new AskedPoints(found, stuffed);
    }

    /** The parts of a long sentence: who makes two points in one says neither with the whole of it. */
    private static List<Stretch> clauses(String text, Passage.Sentence sentence) {
        if (sentence.words().size() < LONG_SENTENCE) {
            return List.of();
        }
        List<Stretch> clauses = new ArrayList<>();
        int from = 0;
        for (Matcher end = CLAUSE_END.matcher(text); from < text.length(); from = end.end()) {
            boolean more = end.find();
            String clause = text.substring(from, more ? end.start() : text.length());
            if (Passage.wordsOf(clause).size() >= CLAUSE_WORDS && clause.length() < text.length()) {
                clauses.add(new Stretch(clause, sentence.from() + from, sentence.from() + from + clause.length()));
            }
            if (!more) {
                break;
            }
        }
        return clauses;
    }

    int covered() {
        return (int) found.stream().filter(PointFound::covered).count();
    }

    private static boolean inLists(KeyPoint point, List<Span> lists, KeyPoints.Searched text) {
        return KeyPoints.places(point, text).stream()
                .anyMatch(place -> lists.stream().anyMatch(list -> list.holds(place.start())));
    }

    private static boolean isList(
            String sentence, List<String> words, List<KeyPoint> points, FunctionWords functionWords) {
        KeyPoints.Searched searched = KeyPoints.Searched.of(sentence);
        long named = points.stream()
                .filter(point -> !KeyPoints.places(point, searched).isEmpty())
                .count();
        return named >= 2 && functionWords.share(words) < FEW_FUNCTION_WORDS
                || named >= 3 && words.size() < WORDS_A_POINT * named;
    }

    private static boolean isDenied(KeyPoint point, KeyPoints.Place place, Coverage how, String text) {
        boolean pointDenies =
                denies(point.description()) || point.phrases().stream().anyMatch(AskedPoints::denies);
        if (pointDenies) {
            return false;
        }
        return how == Coverage.MEANING
                ? Arrays.stream(place.text().split("[,;:]"))
                        .anyMatch(clause -> !SIDE_CLAUSE.matcher(clause).lookingAt() && denies(clause))
                : denies(wordsBefore(place, text));
    }

    /** The last words before the place, of its clause as far as a mark or a new subject shows where that begins. */
    private static String wordsBefore(KeyPoints.Place place, String text) {
        String before = text.substring(0, place.start());
        String clause = SUBJECT.matcher(before.substring(lastMark(before) + 1)).replaceFirst("");
        String[] words = clause.replaceAll(HARMLESS, "x").strip().split("\\s+");
        return String.join(" ", List.of(words).subList(Math.max(0, words.length - REACH), words.length));
    }

    private static int lastMark(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (",.;:!?\n".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean denies(String text) {
        return Passage.wordsOf(text.replaceAll(HARMLESS, "x")).stream()
                .anyMatch(word -> DENIALS.contains(word) || word.endsWith("n't"));
    }
}
