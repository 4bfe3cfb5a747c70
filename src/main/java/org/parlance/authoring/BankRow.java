package org.parlance.authoring;

import java.time.Instant;

/**
 * One version of a bank in the list.
 *
 * @param key as in addresses
 * @param id such as "en/core-voice"
 * @param state null for a bank of the server's files
 * @param inUse whether forms are drawn from it now
 * @param checked whether its check is done; true for a bank of the server's files, which could not start otherwise
 * @param problems that its check found and that have to be put right
 * @param uploadedAt null for a bank of the server's files
 */
record BankRow(
        String key,
        String id,
        String language,
        int version,
        BankVersion.State state,
        boolean inUse,
        ItemCounts counts,
        boolean checked,
        long problems,
        String uploadedBy,
        Instant uploadedAt) {

    static BankRow of(OpenBank open, boolean inUse) {
        return new BankRow(
                open.key(),
                open.id(),
                open.language(),
                open.number(),
                open.version().map(BankVersion::state).orElse(null),
                inUse,
                ItemCounts.of(open.items()),
                open.version().map(BankVersion::checked).orElse(true),
                open.version().map(BankVersion::problems).orElse(0L),
                open.version().map(BankVersion::uploadedBy).orElse(null),
                open.version().map(BankVersion::uploadedAt).orElse(null));
    }
}
