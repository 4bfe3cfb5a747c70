package org.parlance.verdict;

import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who rates which attempts blind, and so must not learn what came of them; reviewing knows, and whoever shows results or
 * hands them over asks here.
 */
public interface Blinding {
    /** The attempts that this person is rating blind now, of whatever campaign. */
    Set<UUID> ratedBy(UUID staffMemberId);

    /** Of these attempts those whose results count for one campaign, taken for it or endorsed, by name. */
    List<RatedBlind> ratedBy(UUID staffMemberId, UUID campaignId);

    /** The page that somebody gets in place of a result while rating its attempt blind; empty for everybody else. */
    Optional<Response> refusal(UUID attemptId, UUID staffMemberId);

    /** Keeps that this person was shown what came of the attempts, so that no later rating by them counts as blind. */
    void shown(Collection<UUID> attemptIds, UUID staffMemberId);
}
