package org.parlance.api;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import org.parlance.web.Problems;

/** Where a page goes on: the last id of the page before, in a form that nobody is tempted to make up. */
final class Cursor {
    private Cursor() {}

    static String of(UUID last) {
        byte[] bytes = ByteBuffer.allocate(16)
                .putLong(last.getMostSignificantBits())
                .putLong(last.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when it is none of ours */
    static UUID parse(String cursor) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(cursor);
            if (bytes.length == 16) {
                ByteBuffer buffer = ByteBuffer.wrap(bytes);
                return new UUID(buffer.getLong(), buffer.getLong());
            }
        } catch (IllegalArgumentException noBase64) {
            throw unknown();
        }
        throw unknown();
    }

    private static RuntimeException unknown() {
        return Problems.badRequest("The cursor is not one that this server gave. Begin again without one.");
    }
}
