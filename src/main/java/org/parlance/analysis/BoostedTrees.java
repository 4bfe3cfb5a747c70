package org.parlance.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.parlance.scoring.FittedModel;
import org.parlance.scoring.FittedModel.Node;

/**
 * Gradient boosting of regression trees on squared error (Friedman 2001, "Greedy function approximation", and 2002,
 * "Stochastic gradient boosting"), with features that may only help or only harm: a split that would go against a
 * feature's direction is not made, and what lies below a split stays on its side of it. The same data gives the same
 * trees, bit for bit.
 *
 * @param depth questions from the top of a tree to a leaf
 * @param trees how many
 * @param rate share of each tree's answer that is taken
 */
record BoostedTrees(int depth, int trees, double rate) {
    private static final int BINS = 48;
    private static final int LEAST_LEAF = 12;
    private static final double ROWS = 0.5;
    private static final double FEATURES = 0.35;
    private static final double SHRINKAGE = 5;
    private static final long SEED = 762;

    /** @param data its targets in points */
    FittedModel.Trees fit(Observations data) {
        return new Fit(data).run();
    }

    private final class Fit {
        private final Observations data;
        private final double[][] thresholds;
        private final int[][] bins;
        private final double[] residuals;
        private final SplittableRandom random = new SplittableRandom(SEED);

        Fit(Observations data) {
            this.data = data;
            int features = data.names().size();
            thresholds = new double[features][];
            bins = new int[features][data.size()];
            for (int feature = 0; feature < features; feature++) {
                thresholds[feature] = thresholds(data.column(feature));
                for (int row = 0; row < data.size(); row++) {
                    bins[feature][row] = bin(thresholds[feature], data.value(row, feature));
                }
            }
            residuals = new double[data.size()];
        }

        FittedModel.Trees run() {
            double base = Arrays.stream(data.targets()).average().orElse(0);
            for (int row = 0; row < residuals.length; row++) {
                residuals[row] = data.targets()[row] - base;
            }
            List<Node> grown = new ArrayList<>();
            for (int i = 0; i < trees; i++) {
                int[] rows = sample(data.size(), (int) (ROWS * data.size()));
                int[] features = sample(data.names().size(), (int)
                        Math.ceil(FEATURES * data.names().size()));
                Grown tree = grow(rows, features, 0, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
                grown.add(tree.node());
                for (int row = 0; row < residuals.length; row++) {
                    residuals[row] -= tree.points(bins, row);
                }
            }
            return new FittedModel.Trees(round(base), List.copyOf(grown));
        }

        private int[] sample(int of, int count) {
            int[] all = new int[of];
            Arrays.setAll(all, i -> i);
            for (int i = 0; i < count; i++) {
                int j = i + random.nextInt(of - i);
                int swapped = all[i];
                all[i] = all[j];
                all[j] = swapped;
            }
            int[] sampled = Arrays.copyOf(all, count);
            Arrays.sort(sampled);
            return sampled;
        }

        private Grown grow(int[] rows, int[] features, int level, double least, double most) {
            double sum = 0;
            for (int row : rows) {
                sum += residuals[row];
            }
            double mean = Math.max(least, Math.min(most, sum / (rows.length + SHRINKAGE)));
            Split best = level == depth ? null : bestSplit(rows, features, sum, least, most);
            if (best == null) {
                return new Grown(null, 0, 0, null, null, round(rate * mean));
            }
            int[] below = Arrays.stream(rows)
                    .filter(row -> bins[best.feature][row] <= best.bin)
                    .toArray();
            int[] above = Arrays.stream(rows)
                    .filter(row -> bins[best.feature][row] > best.bin)
                    .toArray();
            int direction = data.directions()[best.feature];
            double middle = (best.below + best.above) / 2;
            return new Grown(
                    data.names().get(best.feature),
                    best.feature,
                    best.bin,
                    grow(below, features, level + 1, direction < 0 ? middle : least, direction > 0 ? middle : most),
                    grow(above, features, level + 1, direction > 0 ? middle : least, direction < 0 ? middle : most),
                    thresholds[best.feature][best.bin]);
        }

        private Split bestSplit(int[] rows, int[] features, double sum, double least, double most) {
            Split best = null;
            for (int feature : features) {
                double[] sums = new double[thresholds[feature].length + 1];
                int[] counts = new int[sums.length];
                for (int row : rows) {
                    sums[bins[feature][row]] += residuals[row];
                    counts[bins[feature][row]]++;
                }
                double below = 0;
                int count = 0;
                for (int bin = 0; bin < thresholds[feature].length; bin++) {
                    below += sums[bin];
                    count += counts[bin];
                    int rest = rows.length - count;
                    if (count < LEAST_LEAF || rest < LEAST_LEAF) {
                        continue;
                    }
                    double left = Math.max(least, Math.min(most, below / (count + SHRINKAGE)));
                    double right = Math.max(least, Math.min(most, (sum - below) / (rest + SHRINKAGE)));
                    double gain = below * below / (count + SHRINKAGE)
                            + (sum - below) * (sum - below) / (rest + SHRINKAGE)
                            - sum * sum / (rows.length + SHRINKAGE);
                    boolean allowed = data.directions()[feature] * (right - left) >= 0;
                    if (allowed && gain > 1e-9 && (best == null || gain > best.gain)) {
                        best = new Split(feature, bin, gain, left, right);
                    }
                }
            }
            return best;
        }
    }

    private record Split(int feature, int bin, double gain, double below, double above) {}

    /** @param value the threshold of a question, the points of a leaf */
    private record Grown(String name, int feature, int bin, Grown below, Grown above, double value) {
        double points(int[][] bins, int row) {
            Grown at = this;
            while (at.name != null) {
                at = bins[at.feature][row] <= at.bin ? at.below : at.above;
            }
            return at.value;
        }

        Node node() {
            return name == null ? Node.leaf(value) : Node.question(name, value, below.node(), above.node());
        }
    }

    /** Between neighbouring values at equal shares of the rows. */
    private static double[] thresholds(double[] values) {
        double[] sorted = Arrays.stream(values).sorted().distinct().toArray();
        double[] all = Arrays.stream(values).sorted().toArray();
        List<Double> found = new ArrayList<>();
        for (int bin = 1; bin < BINS; bin++) {
            double at = all[bin * all.length / BINS];
            int place = Arrays.binarySearch(sorted, at);
            if (place > 0) {
                double threshold = significant((sorted[place - 1] + sorted[place]) / 2);
                if (found.isEmpty() || threshold > found.get(found.size() - 1)) {
                    found.add(threshold);
                }
            }
        }
        return found.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The number of thresholds that the value is not below. */
    private static int bin(double[] thresholds, double value) {
        int place = Arrays.binarySearch(thresholds, value);
        return place >= 0 ? place + 1 : -place - 1;
    }

    private static double significant(double value) {
        return Double.parseDouble(String.format(java.util.Locale.ROOT, "%.4g", value));
    }

    private static double round(double points) {
        return Math.round(points * 1000) / 1000.0;
    }
}
