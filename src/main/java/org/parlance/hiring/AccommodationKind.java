package org.parlance.hiring;

import java.util.Arrays;
import java.util.List;
import org.parlance.bank.AllowedAccommodations;

/** What an applicant can ask for. */
public enum AccommodationKind {
    EXTRA_TIME,
    BREAKS,
    TEXT_ALTERNATIVE,
    HUMAN_RATING,
    /** Something else, in the applicant's own words; a person has to find a way. */
    OTHER;

    /** Those that a profile has; something else can always be asked for. */
    public static List<AccommodationKind> of(AllowedAccommodations allowed) {
        return Arrays.stream(values()).filter(kind -> kind.in(allowed)).toList();
    }

    private boolean in(AllowedAccommodations allowed) {
        return switch (this) {
            case EXTRA_TIME -> allowed.extraTime() > 1;
            case BREAKS -> allowed.breaks() > 0;
            case TEXT_ALTERNATIVE -> !allowed.textAlternative().isEmpty();
            case HUMAN_RATING -> !allowed.humanRating().isEmpty();
            case OTHER -> true;
        };
    }
}
