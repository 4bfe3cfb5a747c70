package org.parlance.privacy;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.parlance.hiring.LegalBasis;

/** What holds for the data of a campaign. @param hold null where there is none */
public record CampaignView(UUID id, String name, List<KindView> kinds, LegalBasis basis, LegalHold hold) {
    public List<LegalBasis> bases() {
        return Arrays.asList(LegalBasis.values());
    }
}
