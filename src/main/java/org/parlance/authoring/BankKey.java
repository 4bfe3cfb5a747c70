package org.parlance.authoring;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.parlance.web.Problems;

/**
 * How a bank is named in addresses: an uploaded version by its id, one of the server's files by its own id with a full
 * stop for the slash, such as "en.core-voice".
 */
record BankKey(Optional<UUID> versionId, Optional<String> shippedId) {
    private static final Pattern SHIPPED = Pattern.compile("([a-z]{2,3})\\.([a-z0-9-]{1,60})");

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 404 when it is neither */
    static BankKey of(String text) {
        if (SHIPPED.matcher(text).matches()) {
            return new BankKey(Optional.empty(), Optional.of(text.replace('.', '/')));
        }
        try {
            return new BankKey(Optional.of(UUID.fromString(text)), Optional.empty());
        } catch (IllegalArgumentException neither) {
            throw Problems.notFound("There is no such bank.");
        }
    }

    static String ofShipped(String bankId) {
        return bankId.replace('/', '.');
    }
}
