package org.parlance.review;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** Keeps the views of the table of results that staff members have named. Each sees their own. */
@ApplicationScoped
class SavedViews implements PanacheRepositoryBase<SavedView, UUID> {
    private static final int MOST = 30;

    private final AuditTrail audit;
    private final Clock clock;

    SavedViews(AuditTrail audit, Clock clock) {
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    List<SavedView> of(UUID staffMemberId) {
        return list("staffMemberId = ?1 and deletedAt is null order by lower(name)", staffMemberId);
    }

    /** The one that the table opens with. */
    @Transactional
    Optional<SavedView> first(UUID staffMemberId) {
        return find("staffMemberId = ?1 and opensFirst", staffMemberId).firstResultOptional();
    }

    /** Empty unless this person has deleted it. */
    @Transactional
    Optional<SavedView> deleted(UUID viewId, UUID staffMemberId) {
        return find("id = ?1 and staffMemberId = ?2 and deletedAt is not null", viewId, staffMemberId)
                .firstResultOptional();
    }

    /**
     * A view of that name is changed.
     *
     * @throws HttpProblem 400 without a name of up to 60 characters, 409 when there are 30 views already
     */
    @Transactional
    SavedView save(UUID staffMemberId, String name, String query, boolean first) {
        String plain = name == null ? "" : name.strip();
        if (plain.isEmpty() || plain.length() > SavedView.LONGEST_NAME) {
            throw Problems.badRequest(words().nameNeeded());
        }
        Optional<SavedView> known = named(plain, staffMemberId);
        if (known.isEmpty() && of(staffMemberId).size() >= MOST) {
            throw Problems.conflict(words().tooManyViews());
        }
        SavedView view = known.orElseGet(() -> new SavedView(staffMemberId, plain, query, clock.instant()));
        view.keeps(query);
        persist(view);
        if (first) {
            opensFirst(view, staffMemberId);
        }
        audit.record(Actor.staff(staffMemberId), "saved-view.saved", view.id());
        return view;
    }

    /** @throws HttpProblem 404 when it is nobody's or another's */
    @Transactional
    SavedView first(UUID viewId, boolean first, UUID staffMemberId) {
        SavedView view = own(viewId, staffMemberId);
        if (first) {
            opensFirst(view, staffMemberId);
        } else {
            view.opensFirst(false);
        }
        return view;
    }

    /** @throws HttpProblem 404 when it is nobody's or another's */
    @Transactional
    void delete(UUID viewId, UUID staffMemberId) {
        own(viewId, staffMemberId).delete(clock.instant());
        audit.record(Actor.staff(staffMemberId), "saved-view.deleted", viewId);
    }

    /** @throws HttpProblem 404 when it is nobody's or another's, 409 when its name was taken meanwhile */
    @Transactional
    SavedView bringBack(UUID viewId, UUID staffMemberId) {
        SavedView view = deleted(viewId, staffMemberId).orElseThrow(SavedViews::unknown);
        if (named(view.name(), staffMemberId).isPresent()) {
            throw Problems.conflict(words().nameTaken());
        }
        view.bringBack();
        audit.record(Actor.staff(staffMemberId), "saved-view.brought-back", viewId);
        return view;
    }

    /** The one before is written first, as no two may be it at once. */
    private void opensFirst(SavedView view, UUID staffMemberId) {
        first(staffMemberId).ifPresent(before -> before.opensFirst(false));
        flush();
        view.opensFirst(true);
    }

    private Optional<SavedView> named(String name, UUID staffMemberId) {
        return find("staffMemberId = ?1 and lower(name) = lower(?2) and deletedAt is null", staffMemberId, name)
                .firstResultOptional();
    }

    private SavedView own(UUID viewId, UUID staffMemberId) {
        return find("id = ?1 and staffMemberId = ?2 and deletedAt is null", viewId, staffMemberId)
                .firstResultOptional()
                .orElseThrow(SavedViews::unknown);
    }

    private static HttpProblem unknown() {
        return Problems.notFound("There is no such view of yours.");
    }

    private static ResultsMessages words() {
        return PageLanguage.words(ResultsMessages.class);
    }
}
