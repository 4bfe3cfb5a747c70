package org.parlance.recording;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

@ConfigMapping(prefix = "parlance.recordings")
interface RecordingConfig {
    enum Place {
        DISK,
        S3
    }

    /** Several nodes need a store that they all reach: S3, or a directory that they all have mounted. */
    @WithDefault("disk")
    Place store();

    /** Where recordings are kept on disk; has to survive the machine's restart, and be backed up. */
    @WithDefault("data/recordings")
    Path directory();

    /** With less free space than this for the directory, the node is not ready: a test that begins has to end. */
    @WithDefault("512M")
    MemorySize leastFree();

    S3 s3();

    interface S3 {
        /** Of a store that is not Amazon's own, such as {@code https://s3.example.com}. */
        Optional<URI> endpoint();

        @WithDefault("us-east-1")
        String region();

        Optional<String> bucket();

        /** In front of every object's name, so that a bucket may be shared. */
        Optional<String> prefix();

        Optional<String> accessKey();

        Optional<String> secretKey();

        /** A file that holds the access key, instead of {@link #accessKey()}. */
        Optional<Path> accessKeyFile();

        /** A file that holds the secret key, instead of {@link #secretKey()}. */
        Optional<Path> secretKeyFile();

        /** Whether the bucket's name is part of the path instead of the host's name; most stores but Amazon's want it. */
        @WithDefault("false")
        boolean pathStyle();

        /** How long one call may take, its retries included; the page keeps a chunk and sends it again. */
        @WithDefault("10s")
        Duration timeout();
    }
}
