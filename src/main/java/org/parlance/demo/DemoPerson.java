package org.parlance.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.parlance.hiring.Candidate;
import org.parlance.hiring.Origin;

/**
 * One made-up applicant of the demo campaign; the same number is always the same person.
 *
 * @param number from 0
 * @param ability 0-1: the share of tasks that they do well
 */
record DemoPerson(int number, double ability) {
    /** Stands in the source column of everybody in the demo campaign. */
    static final String SOURCE = "Demo data";

    private static final List<String> GIVEN = List.of(
            "Amara", "Ben", "Carmela", "Dinesh", "Elena", "Farid", "Grace", "Hiro", "Ines", "Jomar", "Kavya", "Liam",
            "Maricel", "Nadia", "Omar", "Priya", "Quentin", "Rosa", "Sanjay", "Tala");
    private static final List<String> FAMILY = List.of(
            "Abad", "Bianchi", "Castro", "Dizon", "Evans", "Flores", "Ghosh", "Haddad", "Ibrahim", "Joshi", "Kowal",
            "Lim", "Mendoza", "Nowak", "Okafor", "Perera", "Quispe");
    private static final List<String> SITES = List.of("Cebu", "Manila", "Pune");
    private static final List<String> OWN =
            List.of("well", "so", "you know", "actually", "really", "okay", "now", "right", "just", "I think");
    private static final int FEW_WORDS = 4;
    private static final long MEANING = 20_261_123L;

    /** Multiples of it, less their whole part, spread evenly however many there are. */
    static final double GOLDEN_RATIO = 0.618034;

    static DemoPerson of(int number) {
        return new DemoPerson(number, (0.5 + number * GOLDEN_RATIO) % 1);
    }

    Candidate candidate() {
        int of = GIVEN.size();
        String name = GIVEN.get(number % of) + " " + FAMILY.get((number / of + 3 * number) % FAMILY.size());
        Origin origin = new Origin(SOURCE, null, SITES.get(number % SITES.size()), "REQ-%d".formatted(number % 4 + 1));
        return new Candidate(name, null, "+1 202 555 %04d".formatted(1000 + number), null, null, null, origin);
    }

    /**
     * The text as this person would put it: with a little word of their own after every third or fourth one, or the speeches
     * of two people would have whole sentences in common.
     */
    String inOwnWords(String text) {
        SplittableRandom random = new SplittableRandom(MEANING + 31L * number + text.hashCode());
        List<String> said = new ArrayList<>();
        int left = random.nextInt(1, FEW_WORDS);
        for (String word : text.strip().split("\\s+")) {
            said.add(word);
            if (--left == 0) {
                said.add(OWN.get(random.nextInt(OWN.size())));
                left = random.nextInt(FEW_WORDS - 1, FEW_WORDS + 1);
            }
        }
        return String.join(" ", said);
    }

    /** Whether this person does the task well. */
    boolean doesWell(String itemId) {
        // the first numbers of java.util.Random lie close together for close seeds
        double drawn = new SplittableRandom(MEANING + 31L * number + itemId.hashCode()).nextDouble();
        return drawn < 0.15 + 0.8 * ability;
    }
}
