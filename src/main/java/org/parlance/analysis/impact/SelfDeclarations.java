package org.parlance.analysis.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.hiring.Invitation;

/** Takes what applicants say of themselves. Nothing gives it back to anybody, not even to them. */
@ApplicationScoped
class SelfDeclarations {
    private final EntityManager entities;
    private final GroupSchemes schemes;
    private final AuditTrail audit;

    SelfDeclarations(EntityManager entities, GroupSchemes schemes, AuditTrail audit) {
        this.entities = entities;
        this.schemes = schemes;
        this.audit = audit;
    }

    /** What this campaign's applicants are asked; nothing where it asks nobody. */
    @Transactional
    List<GroupAttribute> asked(UUID campaignId) {
        return entities.find(GroupQuestion.class, campaignId) == null ? List.of() : schemes.asked();
    }

    /** Whether this applicant has answered, or said that they would not. */
    @Transactional
    boolean answered(UUID invitationId) {
        return entities.find(SelfDeclarationKey.class, invitationId) != null;
    }

    /**
     * Given again, the new answers take the place of the old ones.
     *
     * @param given category ids by attribute id; what is not asked, or no category of it, is left out
     */
    @Transactional
    void declare(UUID campaignId, UUID invitationId, Map<String, String> given) {
        Optional<GroupScheme> scheme =
                schemes.current().filter(found -> !asked(campaignId).isEmpty());
        if (scheme.isEmpty()) {
            return;
        }
        entities.find(Invitation.class, invitationId, LockModeType.PESSIMISTIC_WRITE);
        Map<String, String> answers = new LinkedHashMap<>();
        for (GroupAttribute attribute : scheme.get().attributes()) {
            String category = given.getOrDefault(attribute.id(), "");
            if (attribute.has(category)) {
                answers.put(attribute.id(), category);
            }
        }
        SelfDeclarationKey key = entities.find(SelfDeclarationKey.class, invitationId);
        if (key == null) {
            key = new SelfDeclarationKey(invitationId, UUID.randomUUID());
            entities.persist(key);
            entities.flush();
            entities.persist(
                    new SelfDeclaration(key.declarationKey(), scheme.get().id(), answers));
        } else {
            entities.find(SelfDeclaration.class, key.declarationKey())
                    .answer(scheme.get().id(), answers);
        }
        audit.record(Actor.applicant(invitationId), "self-declaration.given", invitationId);
    }
}
