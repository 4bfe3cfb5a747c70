package org.parlance.shortlist;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parlance.verdict.Blinding;
import org.parlance.verdict.RatedBlind;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/**
 * Keeps lists from telling those who rate a test blind that it was passed. Pages leave them out, on a list or not; a file
 * or a list that is handed over has everybody or is refused.
 */
@ApplicationScoped
class BlindLists {
    private final Blinding blinding;

    BlindLists(Blinding blinding) {
        this.blinding = blinding;
    }

    /**
     * Whether or not they stand on the list that is asked for, as a refusal must not tell either.
     *
     * @throws HttpProblem 409 while this person is rating somebody of the campaign blind
     */
    @Transactional
    void requireNone(UUID campaignId, UUID staffMemberId) {
        List<RatedBlind> rated = blinding.ratedBy(staffMemberId, campaignId);
        if (!rated.isEmpty()) {
            throw Problems.conflict(PageLanguage.words(ShortlistRefusalMessages.class)
                    .ratedBlind(rated.stream().map(RatedBlind::applicant).collect(Collectors.joining(", "))));
        }
    }
}
