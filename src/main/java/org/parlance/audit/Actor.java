package org.parlance.audit;

import java.util.UUID;

/** Who did something. @param id the staff member's or the invitation's; null for the system */
public record Actor(Kind kind, UUID id) {
    public enum Kind {
        STAFF,
        APPLICANT,
        SYSTEM
    }

    public static final Actor SYSTEM = new Actor(Kind.SYSTEM, null);

    public static Actor staff(UUID staffMemberId) {
        return new Actor(Kind.STAFF, staffMemberId);
    }

    public static Actor applicant(UUID invitationId) {
        return new Actor(Kind.APPLICANT, invitationId);
    }
}
