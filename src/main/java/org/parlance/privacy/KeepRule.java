package org.parlance.privacy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.parlance.identity.DataKind;

/**
 * How long one kind of data is kept. Time runs from the end of the invitation, when nothing more can come in; that of
 * voices' templates from the decision, after which nobody compares them.
 *
 * @param days after which it goes by itself
 * @param floorYears that the law asks for; 0 where it asks for none
 * @param floorReason which law; empty where it asks for none
 */
record KeepRule(int days, int floorYears, String floorReason) {
    /** @param campaignDays null where the campaign has none of its own */
    static KeepRule of(PrivacyConfig config, DataKind kind, Integer campaignDays) {
        PrivacyConfig.Kept kept =
                switch (kind) {
                    case RECORDINGS -> config.recordings();
                    case VOICES -> config.voices();
                    case TEXTS -> config.texts();
                    case SCORES -> config.scores();
                    case CONTACT -> config.contact();
                };
        return new KeepRule(
                campaignDays == null ? kept.days() : campaignDays,
                kept.floor().map(PrivacyConfig.Floor::years).orElse(0),
                kept.floor().map(PrivacyConfig.Floor::reason).orElse(""));
    }

    /** Until then nobody may erase it. */
    Instant lawfulFrom(Instant invitationEnds) {
        return invitationEnds.atOffset(ZoneOffset.UTC).plusYears(floorYears).toInstant();
    }

    /** Whether the law keeps it from being erased now. */
    boolean floorHolds(Instant invitationEnds, Instant now) {
        return floorYears > 0 && now.isBefore(lawfulFrom(invitationEnds));
    }

    /** From then on it goes by itself: after the days, and never before the floor. */
    Instant goesAt(Instant invitationEnds) {
        Instant byDays = invitationEnds.plus(Duration.ofDays(days));
        Instant byLaw = floorYears > 0 ? lawfulFrom(invitationEnds) : byDays;
        return byLaw.isAfter(byDays) ? byLaw : byDays;
    }
}
