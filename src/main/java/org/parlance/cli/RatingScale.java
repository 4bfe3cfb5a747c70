package org.parlance.cli;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parlance.scoring.Band;

/**
 * Takes people's ratings to the reporting scale, 0-100: straight between the ratings that have points, no further.
 *
 * @param points by rating, two or more, rising with it
 */
record RatingScale(TreeMap<Double, Double> points) {

    /** Ratings from 0 to 10, by ten. */
    static RatingScale tens() {
        return linear(0, 10);
    }

    /** The lowest rating is 0 points, the highest 100. */
    static RatingScale linear(double lowest, double highest) {
        return of(Map.of(lowest, 0.0, highest, 100.0));
    }

    /**
     * @param text "lowest:highest", such as "1:5"
     * @throws CommandFailure if it is nothing of that kind
     */
    static RatingScale range(String text) {
        String[] ends = text.split(":", -1);
        if (ends.length != 2 || number(ends[0]) >= number(ends[1])) {
            throw new CommandFailure("'" + text + "' is no range of ratings; write the lowest and the highest as 1:5");
        }
        return linear(number(ends[0]), number(ends[1]));
    }

    /**
     * Ratings that stand for bands: each has the points in the middle of its band.
     *
     * @param bands a band's label by rating
     * @throws CommandFailure if a label is no band, fewer than two are named, or a higher rating stands for a lower band
     */
    static RatingScale bands(Map<String, String> bands) {
        TreeMap<Double, Double> points = new TreeMap<>();
        bands.forEach((rating, label) -> points.put(number(rating), middle(label)));
        return of(points);
    }

    private static RatingScale of(Map<Double, Double> given) {
        TreeMap<Double, Double> points = new TreeMap<>(given);
        double before = -1;
        for (double here : points.values()) {
            if (here <= before) {
                throw new CommandFailure("a higher rating has to stand for a higher band, but they are " + points);
            }
            before = here;
        }
        if (points.size() < 2) {
            throw new CommandFailure("name the bands of two ratings or more, such as 1=A2,5=C1");
        }
        return new RatingScale(points);
    }

    private static double middle(String label) {
        Band[] all = Band.values();
        for (int i = 0; i < all.length; i++) {
            if (all[i].label().equalsIgnoreCase(label.strip())) {
                double above = i + 1 < all.length ? all[i + 1].lowerBound() : 100;
                return (all[i].lowerBound() + above) / 2;
            }
        }
        throw new CommandFailure("'" + label + "' is no band; bands are A1, A2, A2+, B1, B1+, B2, B2+, C1 and C2");
    }

    private static double number(String text) {
        try {
            double number = Double.parseDouble(text.strip());
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // told below, together with what is no finite number
        }
        throw new CommandFailure("'" + text + "' is no rating");
    }

    /** @return points; empty when the rating lies outside of the scale */
    Optional<Double> points(double rating) {
        Map.Entry<Double, Double> below = points.floorEntry(rating);
        Map.Entry<Double, Double> above = points.ceilingEntry(rating);
        if (below == null || above == null) {
            return Optional.empty();
        }
        double width = above.getKey() - below.getKey();
        double share = width == 0 ? 0 : (rating - below.getKey()) / width;
        return Optional.of(below.getValue() + share * (above.getValue() - below.getValue()));
    }

    /** @throws CommandFailure if the cell holds no rating, or one outside of the scale */
    double points(TsvTable table, TsvTable.Row row, String column) {
        try {
            Optional<Double> points = points(Double.parseDouble(row.get(column)));
            if (points.isPresent()) {
                return points.get();
            }
        } catch (NumberFormatException noNumber) {
            // told below, together with numbers that are off the scale
        }
        throw new CommandFailure(table.file() + ", line " + row.line() + ": '" + row.get(column)
                + "' is no rating from " + shown(points.firstKey()) + " to " + shown(points.lastKey()));
    }

    private static String shown(double rating) {
        return rating == Math.rint(rating) ? Long.toString((long) rating) : Double.toString(rating);
    }
}
