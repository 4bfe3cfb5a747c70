package org.parlance.analysis;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Figures with their intervals, one below the other on one axis, in units of an SVG's view box. What lies beyond the axis
 * ends at its edge.
 *
 * @param rows from top to bottom
 * @param marks lines of the grid
 * @param limits lines that a figure is held against
 */
public record IntervalPlot(List<Row> rows, List<Mark> marks, List<Mark> limits) {
    static final int LEFT = 16;
    static final int WIDTH = 452;

    private static final int TOP = 8;
    private static final int ROW = 40;

    /** @param label of what the figure is of @param value NaN for none, which is left out */
    public record Figure(String label, double value, Interval interval) {}

    /** @param low where the interval begins, or the figure itself where it has none */
    public record Row(String label, double value, Interval interval, double x, double low, double high, int labelY) {
        public int y() {
            return labelY + 13;
        }
    }

    public record Mark(double x, double value) {}

    /**
     * @param from the axis' lower end
     * @param to its upper end
     * @param step between marks
     */
    public static IntervalPlot of(List<Figure> figures, double from, double to, double step, double... limits) {
        List<Figure> known =
                figures.stream().filter(figure -> !Double.isNaN(figure.value())).toList();
        List<Row> rows = IntStream.range(0, known.size())
                .mapToObj(i -> row(known.get(i), from, to, TOP + 14 + i * ROW))
                .toList();
        List<Mark> marks = IntStream.rangeClosed(0, (int) Math.round((to - from) / step))
                .mapToObj(i -> mark(from + i * step, from, to))
                .toList();
        List<Mark> lines =
                DoubleStream.of(limits).mapToObj(value -> mark(value, from, to)).toList();
        return new IntervalPlot(rows, marks, lines);
    }

    /** Of ratios, which are held against four fifths and 1. */
    public static IntervalPlot ofRatios(List<Figure> figures) {
        double most = Math.min(2, Math.max(1.2, Math.ceil(5 * most(figures, 0)) / 5));
        return of(figures, 0, most, 0.2, 0.8, 1);
    }

    /** Of differences, which are held against 0. */
    public static IntervalPlot ofDifferences(List<Figure> figures) {
        double most = Math.min(2, Math.max(0.8, Math.ceil(2.5 * most(figures, 0)) / 2.5));
        return of(figures, -most, most, 0.4, 0);
    }

    /** How far the figures and their intervals lie from a value. */
    private static double most(List<Figure> figures, double from) {
        return figures.stream()
                .flatMapToDouble(figure -> DoubleStream.of(
                        figure.value(),
                        figure.interval().low(),
                        figure.interval().high()))
                .filter(value -> !Double.isNaN(value))
                .map(value -> Math.abs(value - from))
                .max()
                .orElse(0);
    }

    private static Row row(Figure figure, double from, double to, int labelY) {
        double x = x(figure.value(), from, to);
        boolean known = figure.interval().known();
        return new Row(
                figure.label(),
                figure.value(),
                figure.interval(),
                x,
                known ? x(figure.interval().low(), from, to) : x,
                known ? x(figure.interval().high(), from, to) : x,
                labelY);
    }

    private static Mark mark(double value, double from, double to) {
        return new Mark(x(value, from, to), value);
    }

    private static double x(double value, double from, double to) {
        double share = (value - from) / (to - from);
        return LEFT + WIDTH * Math.max(0, Math.min(1, share));
    }

    /** Whether there is nothing to draw. */
    public boolean empty() {
        return rows.isEmpty();
    }

    public int top() {
        return TOP;
    }

    public int left() {
        return LEFT;
    }

    public int right() {
        return LEFT + WIDTH;
    }

    public int bottom() {
        return TOP + rows.size() * ROW;
    }

    public int labelY() {
        return bottom() + 16;
    }

    public int height() {
        return bottom() + 24;
    }
}
