package org.parlance.privacy;

import java.util.Arrays;
import java.util.List;
import org.parlance.identity.DataKind;

/**
 * How long a kind of data is kept.
 *
 * @param own the campaign's own days as typed; empty for the server's
 */
public record KindView(DataKind kind, int days, int floorYears, String floorReason, String own) {
    static List<KindView> all(PrivacyConfig config) {
        return Arrays.stream(DataKind.values())
                .map(kind -> of(config, kind, ""))
                .toList();
    }

    static KindView of(PrivacyConfig config, DataKind kind, String own) {
        KeepRule rule = KeepRule.of(config, kind, null);
        return new KindView(kind, rule.days(), rule.floorYears(), rule.floorReason(), own);
    }
}
