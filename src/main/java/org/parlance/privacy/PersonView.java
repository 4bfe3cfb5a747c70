package org.parlance.privacy;

import java.time.Instant;
import java.util.List;
import org.parlance.identity.DataKind;

/**
 * A person's data and what was asked of it.
 *
 * @param alike the same person in other accounts
 * @param now to tell which downloads are still there
 */
public record PersonView(
        Person person,
        List<Person> alike,
        List<PrivacyRequest> requests,
        List<LegalHold> holds,
        List<Erased> erased,
        List<KindView> kinds,
        int backupDays,
        Instant now) {
    /** @param at when the last of it went */
    public record Erased(DataKind kind, Instant at) {}

    public boolean heldItself() {
        return holds.stream().anyMatch(hold -> !hold.ofCampaign());
    }
}
