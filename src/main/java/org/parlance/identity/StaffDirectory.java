package org.parlance.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everybody of the staff who has signed in at least once. */
@ApplicationScoped
public class StaffDirectory {
    private final EntityManager entities;

    StaffDirectory(EntityManager entities) {
        this.entities = entities;
    }

    /** By name. */
    @Transactional
    public List<StaffMember> everybody() {
        return entities.createQuery("from StaffMember order by lower(name), id", StaffMember.class)
                .getResultList();
    }

    @Transactional
    public Optional<StaffMember> find(UUID id) {
        return Optional.ofNullable(entities.find(StaffMember.class, id));
    }
}
