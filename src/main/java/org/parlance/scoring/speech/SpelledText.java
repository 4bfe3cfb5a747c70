package org.parlance.scoring.speech;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.parlance.bank.SpellKind;
import org.parlance.engine.Alternative;
import org.parlance.engine.Recognition;
import org.parlance.scoring.Evidence.SpelledCharacter;
import org.parlance.scoring.speech.SpelledUnits.Unit;

/**
 * What somebody spelled beside what should have been spelled, character by character. Of all the ways in which the
 * recogniser understood it, decoding with nothing but letters and digits to choose from among them, the one nearest to
 * the answer counts: what they differ in is what the recogniser cannot tell. A letter whose name sounds like the
 * answer's is right where another way has the answer's, and else uncertain: neither right nor wrong.
 */
final class SpelledText {
    static final String CORRECT = "correct";
    static final String UNCERTAIN = "uncertain";
    static final String SUBSTITUTED = "substituted";
    static final String OMITTED = "omitted";
    static final String ADDED = "added";

    private static final double SOUND_ALIKE_COST = 0.5;

    private final List<SpelledCharacter> characters;

    private SpelledText(List<SpelledCharacter> characters) {
        this.characters = List.copyOf(characters);
    }

    static SpelledText of(String answer, SpellKind kind, Recognition recognition) {
        String expected = written(answer, kind);
        List<SpelledText> ways = ways(recognition).stream()
                .map(way -> new Aligning(expected, SpelledUnits.of(way)).result())
                .toList();
        SpelledText nearest = Collections.min(ways, Comparator.comparingDouble(SpelledText::cost));
        return nearest.confirmedBy(ways);
    }

    /** As it is compared: lower case; signs count in an e-mail address only. */
    static String written(String answer, SpellKind kind) {
        String lower = answer.toLowerCase(Locale.ROOT);
        return switch (kind) {
            case EMAIL -> lower.replaceAll("\\s", "");
            case PHONE -> lower.replaceAll("\\D", "");
            case NAME, REFERENCE -> lower.replaceAll("[^\\p{L}\\p{N}]", "");
        };
    }

    /** In the order of the answer; what was added stands where it was said. */
    List<SpelledCharacter> characters() {
        return characters;
    }

    int count(String operation) {
        return (int) characters.stream()
                .filter(character -> character.operation().equals(operation))
                .count();
    }

    /** Characters of the answer. */
    int length() {
        return characters.size() - count(ADDED);
    }

    private static List<String> ways(Recognition recognition) {
        List<String> ways = new ArrayList<>(List.of(recognition.free().text()));
        recognition.alternatives().stream().map(Alternative::text).forEach(ways::add);
        recognition
                .expected()
                .ifPresent(expected -> ways.add(expected.transcript().text()));
        return ways.stream().map(way -> way.toLowerCase(Locale.ROOT)).distinct().toList();
    }

    private double cost() {
        return characters.stream().mapToDouble(SpelledText::cost).sum();
    }

    private static double cost(SpelledCharacter character) {
        return switch (character.operation()) {
            case CORRECT -> 0;
            case UNCERTAIN -> SOUND_ALIKE_COST;
            default -> 1;
        };
    }

    private SpelledText confirmedBy(List<SpelledText> ways) {
        List<SpelledCharacter> confirmed = new ArrayList<>();
        int place = 0;
        for (SpelledCharacter character : characters) {
            boolean added = character.operation().equals(ADDED);
            int at = place;
            boolean right = character.operation().equals(UNCERTAIN)
                    && ways.stream().anyMatch(way -> way.operationAt(at).equals(CORRECT));
            confirmed.add(right ? new SpelledCharacter(CORRECT, character.expected(), character.heard()) : character);
            place += added ? 0 : 1;
        }
        return new SpelledText(confirmed);
    }

    private String operationAt(int place) {
        return characters.stream()
                .filter(character -> !character.operation().equals(ADDED))
                .skip(place)
                .map(SpelledCharacter::operation)
                .findFirst()
                .orElse(OMITTED);
    }

    /** The cheapest way to make the answer of the units. */
    private static final class Aligning {
        private record Step(double cost, int units, int letters, List<SpelledCharacter> characters) {}

        private final String answer;
        private final List<Unit> units;
        private final double[][] costs;
        private final Step[][] steps;

        Aligning(String answer, List<Unit> units) {
            this.answer = answer;
            this.units = units;
            this.costs = new double[units.size() + 1][answer.length() + 1];
            this.steps = new Step[units.size() + 1][answer.length() + 1];
        }

        SpelledText result() {
            for (int unit = units.size(); unit >= 0; unit--) {
                for (int at = answer.length(); at >= 0; at--) {
                    choose(unit, at);
                }
            }
            List<SpelledCharacter> found = new ArrayList<>();
            int unit = 0;
            int at = 0;
            while (steps[unit][at] != null) {
                Step step = steps[unit][at];
                found.addAll(step.characters);
                unit += step.units;
                at += step.letters;
            }
            return new SpelledText(found);
        }

        private void choose(int unit, int at) {
            for (Step step : stepsFrom(unit, at)) {
                double cost = step.cost + costs[unit + step.units][at + step.letters];
                if (steps[unit][at] == null || cost < costs[unit][at]) {
                    steps[unit][at] = step;
                    costs[unit][at] = cost;
                }
            }
        }

        private List<Step> stepsFrom(int unit, int at) {
            List<Step> possible = new ArrayList<>();
            if (unit < units.size()) {
                units.get(unit).readings().forEach(reading -> use(units.get(unit), reading, at, possible));
            }
            if (at < answer.length()) {
                String expected = answer.substring(at, at + 1);
                possible.add(new Step(1, 0, 1, List.of(new SpelledCharacter(OMITTED, expected, ""))));
            }
            if (unit < units.size()) {
                possible.add(passedOver(units.get(unit)));
            }
            return possible;
        }

        private void use(Unit unit, String reading, int at, List<Step> possible) {
            if (reading.length() > 1 && answer.startsWith(reading, at)) {
                List<SpelledCharacter> letters = reading.chars()
                        .mapToObj(letter -> String.valueOf((char) letter))
                        .map(letter -> new SpelledCharacter(CORRECT, letter, letter))
                        .toList();
                possible.add(new Step(0, 1, reading.length(), letters));
            } else if (reading.length() == 1 && at < answer.length()) {
                char heard = reading.charAt(0);
                char expected = answer.charAt(at);
                String operation = compared(expected, heard);
                if (unit.spelled() || !operation.equals(SUBSTITUTED)) {
                    SpelledCharacter character = new SpelledCharacter(operation, String.valueOf(expected), reading);
                    possible.add(new Step(cost(character), 1, 1, List.of(character)));
                }
            }
        }

        /** A word that is no spelling is talk around it; a letter too many counts. */
        private static Step passedOver(Unit unit) {
            return unit.spelled()
                    ? new Step(
                            1,
                            1,
                            0,
                            List.of(new SpelledCharacter(
                                    ADDED, "", unit.readings().get(0))))
                    : new Step(0, 1, 0, List.of());
        }

        private static String compared(char expected, char heard) {
            boolean same = expected == heard || expected == '0' && heard == 'o' || expected == 'o' && heard == '0';
            if (same) {
                return CORRECT;
            }
            return LetterNames.soundAlike(expected, heard) ? UNCERTAIN : SUBSTITUTED;
        }
    }
}
