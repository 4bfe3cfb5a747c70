package org.parlance.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jboss.resteasy.reactive.RestForm;
import org.parlance.bank.AllowedAccommodations;
import org.parlance.bank.ItemType;
import org.parlance.bank.Trait;
import org.parlance.hiring.GrantedAccommodations;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** What is granted, as it was typed. */
record AccommodationForm(
        @RestForm String extraTime,
        @RestForm String breaks,
        @RestForm String breakMinutes,
        @RestForm boolean textAlternative,
        @RestForm List<String> humanRated,
        @RestForm String words) {

    static AccommodationForm of(GrantedAccommodations granted) {
        return new AccommodationForm(
                String.valueOf(granted.extraTime()),
                String.valueOf(granted.breaks()),
                String.valueOf(granted.breakMinutes()),
                !granted.textAlternative().isEmpty(),
                granted.humanRated().stream().map(Trait::id).toList(),
                "");
    }

    /**
     * The types whose prompts are shown are all that the profile allows.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when a number is none, or a trait is not known
     */
    GrantedAccommodations granted(AllowedAccommodations allowed) {
        return new GrantedAccommodations(
                number(extraTime, 1),
                (int) number(breaks, 0),
                (int) number(breakMinutes, 0),
                textAlternative ? allowed.textAlternative() : Set.<ItemType>of(),
                traits());
    }

    private Set<Trait> traits() {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        for (String id : humanRated) {
            try {
                traits.add(Trait.ofId(id));
            } catch (IllegalArgumentException unknown) {
                throw Problems.badRequest("There is no trait '" + id + "'.");
            }
        }
        return traits;
    }

    private static double number(String typed, double otherwise) {
        if (typed == null || typed.isBlank()) {
            return otherwise;
        }
        try {
            return Double.parseDouble(typed.strip().replace(',', '.'));
        } catch (NumberFormatException none) {
            throw Problems.badRequest(
                    PageLanguage.words(ReviewRefusalMessages.class).noNumber(typed));
        }
    }

    public boolean rated(Trait trait) {
        return humanRated.contains(trait.id());
    }
}
