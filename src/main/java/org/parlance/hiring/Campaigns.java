package org.parlance.hiring;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Campaigns implements PanacheRepositoryBase<Campaign, UUID> {
    /** Everything that staff read of a campaign goes through here, so that no other account's data is seen. */
    Optional<Campaign> visible(UUID id, Collection<UUID> accountIds) {
        return find("id = ?1 and clientAccount.id in ?2", id, accountIds).firstResultOptional();
    }

    List<Campaign> visible(Collection<UUID> accountIds) {
        return list(
                "select c from Campaign c join fetch c.clientAccount a where a.id in ?1 order by c.createdAt desc",
                accountIds);
    }

    boolean nameTaken(UUID accountId, String name) {
        return count("clientAccount.id = ?1 and lower(name) = lower(?2)", accountId, name) > 0;
    }
}
