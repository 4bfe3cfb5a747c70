package org.parlance.analysis.impact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.parlance.analysis.impact.GroupAttribute.Category;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;

/** Keeps the groups that results are compared by. */
@ApplicationScoped
class GroupSchemes implements PanacheRepositoryBase<GroupScheme, UUID> {
    private final AuditTrail audit;
    private final Clock clock;

    GroupSchemes(AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    /** The newest version; empty before the first. */
    @Transactional
    Optional<GroupScheme> current() {
        return find("order by version desc").firstResultOptional();
    }

    /** What applicants are asked; nothing before anything is defined. */
    @Transactional
    List<GroupAttribute> asked() {
        return current().map(GroupScheme::attributes).orElse(List.of());
    }

    /** Whether somebody has answered this version. */
    @Transactional
    boolean answered(UUID schemeId) {
        return !getEntityManager()
                .createQuery("select 1 from SelfDeclaration where groupSchemeId = :scheme", Integer.class)
                .setParameter("scheme", schemeId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Changes the newest version where nobody has answered it, or else makes another. */
    @Transactional
    void define(List<GroupAttribute> attributes, Actor actor) {
        Optional<GroupScheme> newest = find("order by version desc")
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
        GroupScheme kept;
        if (newest.isPresent() && !answered(newest.get().id())) {
            kept = newest.get();
            kept.change(attributes, actor.id(), clock.instant());
        } else {
            int version = newest.map(GroupScheme::version).orElse(0) + 1;
            kept = new GroupScheme(version, attributes, actor.id(), clock.instant());
            persist(kept);
        }
        audit.record(actor, "groups.defined", kept.id(), Map.of("version", Integer.toString(kept.version())));
    }

    /**
     * The attributes of all versions with all their categories, as results of an older version stay comparable where
     * the labels are the same; the newest version's order and kinds first.
     */
    @Transactional
    List<GroupAttribute> ever() {
        return merged(list("order by version desc").stream()
                .map(GroupScheme::attributes)
                .toList());
    }

    /** @param versions the newest first */
    static List<GroupAttribute> merged(List<List<GroupAttribute>> versions) {
        Map<String, GroupAttribute> newest = new LinkedHashMap<>();
        Map<String, Set<Category>> categories = new LinkedHashMap<>();
        versions.forEach(version -> version.forEach(attribute -> {
            newest.putIfAbsent(attribute.id(), attribute);
            categories
                    .computeIfAbsent(attribute.id(), id -> new LinkedHashSet<>())
                    .addAll(attribute.categories());
        }));
        List<GroupAttribute> merged = new ArrayList<>();
        newest.forEach((id, attribute) -> merged.add(new GroupAttribute(
                id,
                attribute.label(),
                attribute.kind(),
                categories.get(id).stream().filter(distinctById()).toList())));
        return merged;
    }

    private static Predicate<Category> distinctById() {
        Set<String> seen = new LinkedHashSet<>();
        return category -> seen.add(category.id());
    }
}
