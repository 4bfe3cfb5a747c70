package org.parlance.recording;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.ObjectIdentifier;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Recordings in a bucket. A put that S3 has confirmed is durable, and S3 confirms only what agrees with the checksums
 * that come along.
 */
final class S3RecordingStore implements RecordingStore {
    private static final String TRIAL = "parlance-trial";

    private final S3Client client;
    private final String bucket;
    private final String prefix;

    /** @param prefix in front of every name; may be empty */
    S3RecordingStore(S3Client client, String bucket, String prefix) {
        this.client = client;
        this.bucket = bucket;
        this.prefix = prefix;
    }

    @Override
    public void putChunk(UUID recordingId, int number, String sha256, byte[] bytes) throws IOException {
        write(StoredName.chunk(recordingId, number, sha256), bytes);
    }

    @Override
    public byte[] chunk(UUID recordingId, int number, String sha256) throws IOException {
        return read(StoredName.chunk(recordingId, number, sha256));
    }

    @Override
    public void put(UUID recordingId, byte[] wav) throws IOException {
        write(StoredName.whole(recordingId), wav);
    }

    /** The whole of it at once, 10 MB at most, so that a store that goes away midway is met here and not by a listener. */
    @Override
    public InputStream open(UUID recordingId) throws IOException {
        return new ByteArrayInputStream(read(StoredName.whole(recordingId)));
    }

    @Override
    public void forgetChunks(UUID recordingId) throws IOException {
        String chunks = prefix + StoredName.chunks(recordingId);
        while (true) {
            List<ObjectIdentifier> found = call(
                    chunks,
                    () -> client.listObjectsV2(request -> request.bucket(bucket).prefix(chunks)).contents().stream()
                            .map(object ->
                                    ObjectIdentifier.builder().key(object.key()).build())
                            .toList());
            if (found.isEmpty()) {
                return;
            }
            boolean refused = call(chunks, () -> client.deleteObjects(
                            request -> request.bucket(bucket).delete(these -> these.objects(found)))
                    .hasErrors());
            if (refused) {
                throw new IOException("the store keeps some of " + chunks);
            }
        }
    }

    @Override
    public void erase(UUID recordingId) throws IOException {
        String whole = StoredName.whole(recordingId);
        call(whole, () -> client.deleteObject(request -> request.bucket(bucket).key(prefix + whole)));
        forgetChunks(recordingId);
    }

    @Override
    public void requireUsable() throws IOException {
        byte[] trial = bucket.getBytes(StandardCharsets.UTF_8);
        write(TRIAL, trial);
        if (!Arrays.equals(read(TRIAL), trial)) {
            throw new IOException("the store gives back other bytes than it was given");
        }
    }

    private void write(String name, byte[] bytes) throws IOException {
        call(
                name,
                () -> client.putObject(
                        request -> request.bucket(bucket)
                                .key(prefix + name)
                                .contentMD5(digest("MD5", bytes))
                                .checksumSHA256(digest("SHA-256", bytes)),
                        RequestBody.fromBytes(bytes)));
    }

    private byte[] read(String name) throws IOException {
        return call(name, () -> client.getObjectAsBytes(
                        request -> request.bucket(bucket).key(prefix + name))
                .asByteArrayUnsafe());
    }

    private <T> T call(String name, Supplier<T> asked) throws IOException {
        try {
            return asked.get();
        } catch (NoSuchKeyException missing) {
            throw new NoSuchFileException(name, bucket, "not in the store");
        } catch (S3Exception refused) {
            String code = refused.awsErrorDetails() == null
                    ? "HTTP " + refused.statusCode()
                    : refused.awsErrorDetails().errorCode();
            throw new IOException("the store answers %s to %s in bucket %s".formatted(code, name, bucket), refused);
        } catch (SdkException away) {
            throw new IOException("the store cannot be reached: " + away.getMessage(), away);
        }
    }

    private static String digest(String algorithm, byte[] bytes) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has " + algorithm, impossible);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
