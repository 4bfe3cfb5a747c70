package org.parlance.identity;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The client accounts; one appears when a member of its group is first seen. */
@ApplicationScoped
public class ClientAccounts implements PanacheRepositoryBase<ClientAccount, UUID> {
    private final Clock clock;

    ClientAccounts(Clock clock) {
        this.clock = clock;
    }

    /** @param slug as in the identity provider's group {@code /accounts/<slug>} */
    @Transactional
    public ClientAccount ofSlug(String slug) {
        Optional<ClientAccount> known = find("slug", slug).firstResultOptional();
        return known.orElseGet(() -> {
            // two of its members may be seen for the first time at once
            getEntityManager()
                    .createNativeQuery("insert into client_account (id, slug, name, created_at)"
                            + " values (uuidv7(), :slug, :name, :now) on conflict (slug) do nothing")
                    .setParameter("slug", slug)
                    .setParameter("name", nameOf(slug))
                    .setParameter("now", clock.instant())
                    .executeUpdate();
            return find("slug", slug).singleResult();
        });
    }

    List<ClientAccount> ofSlugs(Iterable<String> slugs) {
        return list("slug in ?1 order by name", slugs);
    }

    private static String nameOf(String slug) {
        return Character.toUpperCase(slug.charAt(0)) + slug.substring(1).replace('-', ' ');
    }
}
