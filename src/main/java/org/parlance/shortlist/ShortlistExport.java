package org.parlance.shortlist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.parlance.audit.Actor;
import org.parlance.audit.AuditTrail;
import org.parlance.web.PageLanguage;

/** Takes a shortlist out of the house, and writes down who did. */
@ApplicationScoped
class ShortlistExport {
    private final ShortlistReader reader;
    private final AuditTrail audit;
    private final PageLanguage language;

    ShortlistExport(ShortlistReader reader, AuditTrail audit, PageLanguage language) {
        this.reader = reader;
        this.audit = audit;
        this.language = language;
    }

    @Transactional
    ShortlistView view(UUID campaignId, Collection<UUID> accountIds, Actor actor) {
        ShortlistView view = reader.one(campaignId, accountIds);
        audit.record(
                actor,
                "shortlist.exported",
                campaignId,
                Map.of("rows", Integer.toString(view.rows().size())));
        return view;
    }

    String csv(ShortlistView view) {
        return new ShortlistCsv(language.messages(ShortlistMessages.class)).of(view);
    }
}
