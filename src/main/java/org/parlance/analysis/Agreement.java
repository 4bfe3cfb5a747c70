package org.parlance.analysis;

import java.util.List;

/**
 * How well machine and people agree on some responses.
 *
 * @param n responses
 * @param speakers that gave them
 * @param pearson -1 to 1
 * @param interval of Pearson, 95%, by a bootstrap over speakers
 * @param spearman -1 to 1
 * @param rmse of people's judgement from the straight line through the machine's scores, points of 0-100
 * @param kappa quadratic weighted, on bands
 * @param exact share of responses in the same band, 0-1
 * @param adjacent share of responses in the same band or one beside it, 0-1
 */
public record Agreement(
        int n,
        int speakers,
        double pearson,
        Interval interval,
        double spearman,
        double rmse,
        double kappa,
        double exact,
        double adjacent) {
    /** @param rated one or more */
    public static Agreement of(List<RatedScore> rated) {
        double[] machine = rated.stream().mapToDouble(RatedScore::machine).toArray();
        double[] human = rated.stream().mapToDouble(RatedScore::human).toArray();
        return new Agreement(
                rated.size(),
                (int) rated.stream().map(RatedScore::speaker).distinct().count(),
                Correlation.pearson(machine, human),
                Bootstrap.ofPearson(rated),
                Correlation.spearman(machine, human),
                LinearFit.of(machine, human).rmse(machine, human),
                WeightedKappa.quadratic(
                        rated.stream().map(RatedScore::machineBand).toList(),
                        rated.stream().map(RatedScore::humanBand).toList()),
                within(rated, 0),
                within(rated, 1));
    }

    private static double within(List<RatedScore> rated, int bands) {
        long within = rated.stream()
                .filter(one ->
                        Math.abs(one.machineBand().ordinal() - one.humanBand().ordinal()) <= bands)
                .count();
        return (double) within / rated.size();
    }
}
