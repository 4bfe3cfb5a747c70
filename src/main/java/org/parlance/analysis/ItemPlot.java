package org.parlance.analysis;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Where the items lie in the plot of facility (across, 0 to 1) and discrimination (up, -0.4 to 1), and the bars of the
 * attempts' distribution, in units of an SVG's view box.
 *
 * @param points one for each item with both numbers
 * @param bars one for each tenth of the scale
 */
record ItemPlot(List<Point> points, List<Bar> bars) {
    static final int LEFT = 44;
    static final int WIDTH = 420;
    static final int TOP = 12;
    static final int HEIGHT = 240;

    private static final double LEAST = -0.4;
    private static final double MOST = 1;

    record Point(String item, double x, double y, boolean flagged, double facility, double discrimination) {}

    /** @param from points of the scale @param count of attempts */
    record Bar(double x, double y, double width, double height, int from, int to, int count) {
        public double middle() {
            return x + width / 2;
        }

        /** Just inside the bar where there is room, else above it. */
        public double labelY() {
            return height > 20 ? y + 14 : y - 3;
        }
    }

    /** @param at where a line of the grid lies */
    record Mark(double at, double value) {
        /** On the reporting scale. */
        public long points() {
            return Math.round(100 * value);
        }
    }

    static ItemPlot of(BankStatistics bank) {
        List<Point> points = bank.items().stream()
                .filter(item -> item.shown() && !Double.isNaN(item.facility()) && !Double.isNaN(item.discrimination()))
                .map(item -> new Point(
                        item.itemId(),
                        x(item.facility()),
                        y(item.discrimination()),
                        !item.flags().isEmpty(),
                        item.facility(),
                        item.discrimination()))
                .toList();
        return new ItemPlot(points, bars(bank.distribution()));
    }

    private static List<Bar> bars(List<Integer> counts) {
        int most = Math.max(1, counts.stream().mapToInt(Integer::intValue).max().orElse(1));
        double width = (double) WIDTH / counts.size();
        int step = 100 / counts.size();
        return IntStream.range(0, counts.size())
                .mapToObj(i -> {
                    double height = (double) HEIGHT * counts.get(i) / most;
                    return new Bar(
                            LEFT + i * width + 2,
                            TOP + HEIGHT - height,
                            width - 4,
                            height,
                            i * step,
                            (i + 1) * step,
                            counts.get(i));
                })
                .toList();
    }

    private static double x(double facility) {
        return LEFT + WIDTH * facility;
    }

    private static double y(double discrimination) {
        return TOP + HEIGHT * (MOST - Math.max(LEAST, discrimination)) / (MOST - LEAST);
    }

    public List<Mark> across() {
        return IntStream.rangeClosed(0, 5)
                .mapToObj(i -> new Mark(x(i / 5.0), i / 5.0))
                .toList();
    }

    public List<Mark> up() {
        return IntStream.rangeClosed(-2, 5)
                .mapToObj(i -> new Mark(y(i / 5.0), i / 5.0))
                .toList();
    }

    /** Beyond these lines an item is flagged. */
    public double hardX() {
        return x(ItemStatistics.LEAST_FACILITY);
    }

    public double easyX() {
        return x(ItemStatistics.MOST_FACILITY);
    }

    public double weakY() {
        return y(ItemStatistics.LEAST_DISCRIMINATION);
    }

    public int left() {
        return LEFT;
    }

    public int right() {
        return LEFT + WIDTH;
    }

    public int top() {
        return TOP;
    }

    public int bottom() {
        return TOP + HEIGHT;
    }
}
