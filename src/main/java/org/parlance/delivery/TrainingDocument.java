package org.parlance.delivery;

import java.util.Arrays;
import java.util.Optional;

/**
 * A certificate that an applicant attached.
 *
 * @param type as its first bytes say, whatever the browser called it
 */
public record TrainingDocument(Type type, byte[] content) {
    public static final int MOST_BYTES = 5_000_000;

    public enum Type {
        PDF("application/pdf", "pdf", '%', 'P', 'D', 'F', '-'),
        JPEG("image/jpeg", "jpg", 0xff, 0xd8, 0xff),
        PNG("image/png", "png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n');

        private final String mediaType;
        private final String extension;
        private final int[] start;

        Type(String mediaType, String extension, int... start) {
            this.mediaType = mediaType;
            this.extension = extension;
            this.start = start;
        }

        public String mediaType() {
            return mediaType;
        }

        public String extension() {
            return extension;
        }

        private boolean begins(byte[] content) {
            for (int i = 0; i < start.length; i++) {
                if (i >= content.length || (content[i] & 0xff) != start[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Empty when it is none of the kinds that are taken. */
    static Optional<TrainingDocument> of(byte[] content) {
        return Arrays.stream(Type.values())
                .filter(type -> type.begins(content))
                .findFirst()
                .map(type -> new TrainingDocument(type, content));
    }
}
