package org.parlance.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.parlance.bank.Skill;
import org.parlance.bank.Trait;
import org.parlance.hiring.PolicyRules;
import org.parlance.scoring.Band;
import org.parlance.verdict.AttemptScore;

/**
 * The test-level scores as rows of a chart: the overall score first, then each skill with its traits.
 *
 * @param marks where bands begin, to be drawn behind every row
 */
record ProfileChart(List<Row> rows, List<Mark> marks) {
    static final ProfileChart EMPTY = new ProfileChart(List.of(), List.of());

    enum Level {
        OVERALL,
        SKILL,
        TRAIT
    }

    /**
     * One score on the track from 0 to 100.
     *
     * @param skill null for the overall score
     * @param trait null unless it is a trait's
     * @param limit least score that passes; null where the policy asks for none
     */
    record Row(Level level, Skill skill, Trait trait, double value, double sem, Double limit) {
        public long points() {
            return Math.round(value);
        }

        /** Of the score in whole points, as it is shown. */
        public Band band() {
            return Band.of(points());
        }

        public boolean belowLimit() {
            return limit != null && value < limit;
        }

        /** Positions on the track, as SVG takes them. */
        public String x() {
            return percent(value);
        }

        /** The lower end of the error bar, one standard error below. */
        public String low() {
            return percent(Math.max(0, value - sem));
        }

        public String high() {
            return percent(Math.min(100, value + sem));
        }

        public long limitPoints() {
            return Math.round(limit);
        }

        public String limitX() {
            return percent(limit);
        }
    }

    /** Where a band begins on the track. */
    record Mark(String x, String label) {}

    static ProfileChart of(Collection<AttemptScore> scores, PolicyRules rules) {
        List<Row> rows = new ArrayList<>();
        level(scores, AttemptScore.Level.OVERALL)
                .forEach(
                        score -> rows.add(new Row(Level.OVERALL, null, null, score.value(), score.sem(), rules.cut())));
        for (AttemptScore skillScore : level(scores, AttemptScore.Level.SKILL)) {
            Skill skill = Skill.ofId(skillScore.name());
            rows.add(new Row(Level.SKILL, skill, null, skillScore.value(), skillScore.sem(), minimum(skill, rules)));
            for (AttemptScore score : level(scores, AttemptScore.Level.TRAIT)) {
                String[] name = score.name().split("/");
                if (name[0].equals(skill.id())) {
                    Trait trait = Trait.ofId(name[1]);
                    Double limit = rules.traitMinima().get(trait);
                    rows.add(new Row(Level.TRAIT, skill, trait, score.value(), score.sem(), limit));
                }
            }
        }
        return new ProfileChart(List.copyOf(rows), bandMarks());
    }

    /** The bands' lower bounds; the plus levels are left out. */
    private static List<Mark> bandMarks() {
        return Arrays.stream(Band.values())
                .filter(band -> band.lowerBound() > 0 && !band.label().endsWith("+"))
                .map(band -> new Mark(percent(band.lowerBound()), band.label()))
                .toList();
    }

    private static Double minimum(Skill skill, PolicyRules rules) {
        double minimum = rules.skills().get(skill).minimum();
        return minimum > 0 ? minimum : null;
    }

    private static List<AttemptScore> level(Collection<AttemptScore> scores, AttemptScore.Level level) {
        return scores.stream().filter(score -> score.level() == level).toList();
    }

    private static String percent(double points) {
        return String.format(Locale.ENGLISH, "%.1f%%", points);
    }
}
