package org.parlance.shortlist;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Locale;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.hiring.CampaignService;
import org.parlance.identity.StaffMember;
import org.parlance.shortlist.Shortlist.Deed;
import org.parlance.web.PageLanguage;
import org.parlance.web.Problems;

/** Makes shortlists, locks them and hands them over. */
@ApplicationScoped
public class ShortlistKeeping {
    private static final String STANDARD_NAME = "Shortlist";

    private final Shortlists lists;
    private final ShortlistEntries entries;
    private final CampaignService campaigns;
    private final EntityManager entities;
    private final AuditTrail audit;
    private final Clock clock;

    ShortlistKeeping(
            Shortlists lists,
            ShortlistEntries entries,
            CampaignService campaigns,
            EntityManager entities,
            AuditTrail audit,
            Clock clock) {
        this.lists = lists;
        this.entries = entries;
        this.campaigns = campaigns;
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws HttpProblem 404 when these accounts may see no such campaign, 400 without a name, 409 when the campaign
     *     has a list of that name
     */
    @Transactional
    public Shortlist create(UUID campaignId, String name, Collection<UUID> accountIds, StaffMember by) {
        campaigns.visible(campaignId, accountIds);
        String trimmed = name == null ? "" : name.strip();
        if (trimmed.isEmpty() || trimmed.length() > 80) {
            throw Problems.badRequest(words().nameNeeded());
        }
        if (lists.nameTaken(campaignId, trimmed)) {
            throw Problems.conflict(words().nameTaken(trimmed));
        }
        return create(campaignId, trimmed, by);
    }

    /** The list that the first applicant makes who is put forward without a choice of list. */
    Shortlist createStandard(UUID campaignId, StaffMember by) {
        String name = STANDARD_NAME;
        for (int number = 2; lists.nameTaken(campaignId, name); number++) {
            name = STANDARD_NAME + " " + number;
        }
        return create(campaignId, name, by);
    }

    private Shortlist create(UUID campaignId, String name, StaffMember by) {
        Shortlist list = new Shortlist(campaignId, name, clock.instant());
        lists.persistAndFlush(list);
        record(list, Deed.CREATED, by);
        return list;
    }

    /**
     * Does something to a list as a whole.
     *
     * @throws HttpProblem 404 when these accounts may see no such list, 409 when its state does not allow it
     */
    @Transactional
    public void move(UUID listId, Deed deed, Collection<UUID> accountIds, StaffMember by) {
        Shortlist list = lists.locked(listId, accountIds);
        if (deed == Deed.HANDED_OVER && entries.attemptsOn(listId).isEmpty()) {
            throw Problems.conflict(words().nobodyYet());
        }
        list.after(deed).ifPresent(state -> {
            throw Problems.conflict(words().inTheWay(state));
        });
        record(list, deed, by);
    }

    private void record(Shortlist list, Deed deed, StaffMember by) {
        entities.persist(new ShortlistStep(list.id(), deed, by, clock.instant()));
        String action = deed.name().toLowerCase(Locale.ROOT).replace('_', '-');
        audit.record(Actor.staff(by.id()), "shortlist." + action, list.id());
    }

    private static ShortlistRefusalMessages words() {
        return PageLanguage.words(ShortlistRefusalMessages.class);
    }
}
