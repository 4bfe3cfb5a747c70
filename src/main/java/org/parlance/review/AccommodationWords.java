package org.parlance.review;

import java.util.ArrayList;
import java.util.List;
import org.parlance.hiring.GrantedAccommodations;

/** Says in words what was granted, an entry for each accommodation. */
final class AccommodationWords {
    private final AccommodationMessages messages;
    private final TermMessages terms;

    AccommodationWords(AccommodationMessages messages, TermMessages terms) {
        this.messages = messages;
        this.terms = terms;
    }

    /** Empty when nothing was granted. */
    List<String> of(GrantedAccommodations granted) {
        List<String> words = new ArrayList<>();
        if (granted.extraTime() > 1) {
            words.add(messages.moreTime(granted.extraPercent()));
        }
        if (granted.breaks() > 0) {
            words.add(messages.breaks(granted.breaks(), granted.breakMinutes()));
        }
        if (!granted.textAlternative().isEmpty()) {
            words.add(messages.asText());
        }
        granted.humanRated().forEach(trait -> words.add(messages.ratedByPerson(terms.trait(trait))));
        return List.copyOf(words);
    }
}
