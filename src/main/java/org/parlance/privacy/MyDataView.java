package org.parlance.privacy;

import java.time.Instant;
import java.util.List;
import org.parlance.hiring.LegalBasis;

/**
 * What an applicant can do about their data.
 *
 * @param stopped whether they ended their test by withdrawing
 * @param withdrawn whether they withdrew their consent, before or after the test
 * @param voicesAgreed whether the voices of their recordings may be compared
 * @param kinds how long what is kept, in this campaign
 */
public record MyDataView(
        String test,
        LegalBasis basis,
        boolean stopped,
        boolean withdrawn,
        boolean voicesAgreed,
        List<KindView> kinds,
        int backupDays,
        List<PrivacyRequest> requests,
        Instant now) {
    public boolean open(String kind) {
        return requests.stream()
                .anyMatch(request ->
                        request.kind().name().equals(kind) && request.state().open());
    }
}
