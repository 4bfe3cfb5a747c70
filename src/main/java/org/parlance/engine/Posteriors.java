package org.parlance.engine;

import java.util.List;

/** How likely each of the n best ways of understanding is, if it was one of them. */
public final class Posteriors {
    private Posteriors() {}

    /** @return one share for each alternative, 1 in all: {@code exp(score) / sum of exp(scores)} */
    public static double[] of(List<Alternative> alternatives) {
        double best =
                alternatives.stream().mapToDouble(Alternative::score).max().orElse(0);
        double[] shares = alternatives.stream()
                .mapToDouble(way -> Math.exp(way.score() - best))
                .toArray();
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /**
     * The words of the best way, each with the share of all ways that have it at its place as its confidence.
     *
     * @param alternatives best first; at least one
     */
    static List<Word> words(List<Alternative> alternatives) {
        double[] shares = of(alternatives);
        return alternatives.get(0).words().stream()
                .map(word -> new Word(word.text(), word.start(), word.end(), share(word, alternatives, shares)))
                .toList();
    }

    private static double share(Word word, List<Alternative> alternatives, double[] shares) {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            boolean there = alternatives.get(i).words().stream()
                    .anyMatch(other -> other.text().equals(word.text())
                            && other.start() < word.end()
                            && word.start() < other.end());
            sum += there ? shares[i] : 0;
        }
        return Math.min(1, sum);
    }
}
