package org.parlance.recording;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.apache.ApacheHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** Makes the store that the configuration names. */
@ApplicationScoped
class RecordingStores {
    private static final Logger LOG = Logger.getLogger(RecordingStores.class);
    private static final int CONNECTIONS = 64;
    private static final Duration CONNECTING = Duration.ofSeconds(2);

    /** A call may be tried again within its time. */
    private static final int TRIES_IN_TIME = 2;

    /** @throws IllegalStateException when a setting that the store needs is missing, with its name */
    @Produces
    @ApplicationScoped
    RecordingStore store(RecordingConfig config) {
        return open(config);
    }

    void close(@Disposes RecordingStore store) {
        store.close();
    }

    /** A missing setting is to stop the start, not the first recording. */
    void start(@Observes StartupEvent event, RecordingConfig config, RecordingStore store) {
        // the bean is made now, and not by the first recording
        store.toString();
        if (config.store() == RecordingConfig.Place.S3) {
            LOG.infof("recordings are kept in bucket %s", config.s3().bucket().orElseThrow());
        } else {
            LOG.infof("recordings are kept in %s", config.directory().toAbsolutePath());
        }
    }

    static RecordingStore open(RecordingConfig config) {
        return switch (config.store()) {
            case DISK ->
                DiskRecordingStore.in(config.directory(), config.leastFree().asLongValue());
            case S3 -> inBucket(config.s3());
        };
    }

    private static RecordingStore inBucket(RecordingConfig.S3 config) {
        requireSettings(config);
        Duration attempt = config.timeout().dividedBy(TRIES_IN_TIME);
        S3ClientBuilder builder = S3Client.builder()
                .region(Region.of(config.region()))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(
                        accessKey(config).orElseThrow(), secretKey(config).orElseThrow())))
                .forcePathStyle(config.pathStyle())
                // the checksums that the store sends itself are understood by every server; trailers behind a body not
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(s3 -> s3.chunkedEncodingEnabled(false))
                .overrideConfiguration(
                        calls -> calls.apiCallTimeout(config.timeout()).apiCallAttemptTimeout(attempt))
                .httpClientBuilder(ApacheHttpClient.builder()
                        .maxConnections(CONNECTIONS)
                        .connectionTimeout(CONNECTING)
                        .connectionAcquisitionTimeout(attempt)
                        .socketTimeout(attempt));
        config.endpoint().ifPresent(builder::endpointOverride);
        return new S3RecordingStore(
                builder.build(), config.bucket().orElseThrow(), config.prefix().orElse(""));
    }

    private static void requireSettings(RecordingConfig.S3 config) {
        require(config.bucket().isPresent(), "parlance.recordings.s3.bucket (PARLANCE_RECORDINGS_S3_BUCKET)");
        require(
                accessKey(config).isPresent(),
                "parlance.recordings.s3.access-key (PARLANCE_RECORDINGS_S3_ACCESS_KEY, or _ACCESS_KEY_FILE)");
        require(
                secretKey(config).isPresent(),
                "parlance.recordings.s3.secret-key (PARLANCE_RECORDINGS_S3_SECRET_KEY, or _SECRET_KEY_FILE)");
    }

    private static void require(boolean there, String setting) {
        if (!there) {
            throw new IllegalStateException("recordings in S3 need the setting " + setting);
        }
    }

    private static Optional<String> accessKey(RecordingConfig.S3 config) {
        return config.accessKeyFile().map(RecordingStores::secretIn).or(config::accessKey);
    }

    private static Optional<String> secretKey(RecordingConfig.S3 config) {
        return config.secretKeyFile().map(RecordingStores::secretIn).or(config::secretKey);
    }

    private static String secretIn(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "the file %s of the store's keys cannot be read".formatted(file), unreadable);
        }
    }
}
