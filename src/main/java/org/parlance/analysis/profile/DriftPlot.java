package org.parlance.analysis.profile;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.parlance.analysis.Interval;

/**
 * A trait's months from left to right with their intervals, in units of an SVG's view box of 484 by 200.
 *
 * @param middle where the line of the mean of all months lies; NaN where there is none
 */
record DriftPlot(List<Point> points, List<Mark> marks, double middle) {
    static final int LEFT = 40;
    static final int RIGHT = 472;
    static final int TOP = 10;
    static final int BOTTOM = 160;

    record Point(String month, double x, double y, double low, double high, double value, Interval interval) {}

    record Mark(double y, long value) {}

    /** Of the months' means, held against the mean of all. */
    static DriftPlot ofMeans(Drift drift) {
        return of(drift.months(), MonthSpread::mean, MonthSpread::meanInterval, drift.mean());
    }

    /** Of the months' standard deviations. */
    static DriftPlot ofSpreads(Drift drift) {
        return of(drift.months(), MonthSpread::sd, MonthSpread::sdInterval, Double.NaN);
    }

    private static DriftPlot of(
            List<MonthSpread> months,
            Function<MonthSpread, Double> value,
            Function<MonthSpread, Interval> interval,
            double middle) {
        double least = months.stream()
                .mapToDouble(month -> interval.apply(month).low())
                .min()
                .orElse(0);
        double most = months.stream()
                .mapToDouble(month -> interval.apply(month).high())
                .max()
                .orElse(100);
        double from = 5 * Math.floor(least / 5);
        double to = Math.max(from + 10, 5 * Math.ceil(most / 5));
        double step = to - from > 40 ? 20 : to - from > 20 ? 10 : 5;
        List<Point> points = IntStream.range(0, months.size())
                .mapToObj(i -> {
                    MonthSpread month = months.get(i);
                    Interval known = interval.apply(month);
                    return new Point(
                            month.month().toString(),
                            LEFT + (i + 0.5) * (RIGHT - LEFT) / months.size(),
                            y(value.apply(month), from, to),
                            y(known.low(), from, to),
                            y(known.high(), from, to),
                            value.apply(month),
                            known);
                })
                .toList();
        List<Mark> marks = IntStream.rangeClosed(0, (int) ((to - from) / step))
                .mapToObj(i -> new Mark(y(from + i * step, from, to), Math.round(from + i * step)))
                .toList();
        return new DriftPlot(points, marks, Double.isNaN(middle) ? Double.NaN : y(middle, from, to));
    }

    private static double y(double value, double from, double to) {
        return BOTTOM - (BOTTOM - TOP) * (value - from) / (to - from);
    }

    public boolean hasMiddle() {
        return !Double.isNaN(middle);
    }

    /** The months that have room for their names, the newest among them. */
    public List<Point> named() {
        int every = (points.size() + 7) / 8;
        return IntStream.range(0, points.size())
                .filter(i -> (points.size() - 1 - i) % Math.max(1, every) == 0)
                .mapToObj(points::get)
                .toList();
    }

    public int left() {
        return LEFT;
    }

    public int right() {
        return RIGHT;
    }

    public int bottom() {
        return BOTTOM;
    }
}
