package org.parlance.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.function.Supplier;
import org.parlance.identity.CurrentStaff;
import org.parlance.web.Problems;

/**
 * Does the deed of a request once, however often it is sent: the answer is kept under the key that the client gave, in
 * the transaction of the deed. A request that was refused leaves no trace, so that it can be sent again put right.
 */
@ApplicationScoped
class Idempotency {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final int LONGEST_KEY = 255;

    private final EntityManager entities;
    private final ObjectMapper json;
    private final CurrentStaff client;
    private final Clock clock;

    Idempotency(EntityManager entities, ObjectMapper json, CurrentStaff client, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.client = client;
        this.clock = clock;
    }

    /** What a deed leads to. @param location of what was made; null where nothing was */
    record Made(int status, URI location, Object body) {}

    /**
     * @param key null or blank where the client gave none; then the deed is done each time
     * @param operation method and path
     * @param request the body, which has to be the same each time
     * @throws HttpProblem 422 when the key was used for another request, 400 when it is too long
     */
    @Transactional
    Response once(String key, String operation, Object request, Supplier<Made> deed) {
        if (key == null || key.isBlank()) {
            return response(deed.get());
        }
        if (key.length() > LONGEST_KEY) {
            throw Problems.badRequest("An idempotency key has up to " + LONGEST_KEY + " characters.");
        }
        String who = client.member().id().toString();
        byte[] hash = sha256(operation + "\n" + write(request));
        if (!claimed(who, key, hash)) {
            return kept(who, key, hash);
        }
        Made made = deed.get();
        String body = write(made.body());
        entities.createNativeQuery("update idempotency_key set status = :status, location = nullif(:location, ''),"
                        + " body = :body where client = :client and key = :key")
                .setParameter("status", made.status())
                .setParameter(
                        "location",
                        made.location() == null ? "" : made.location().toString())
                .setParameter("body", body)
                .setParameter("client", who)
                .setParameter("key", key)
                .executeUpdate();
        return response(new Made(made.status(), made.location(), body));
    }

    /** A request with the same key that is just running is waited for, as it holds the row. */
    private boolean claimed(String who, String key, byte[] hash) {
        entities.createNativeQuery("delete from idempotency_key where client = :client and key = :key"
                        + " and created_at < :expired")
                .setParameter("client", who)
                .setParameter("key", key)
                .setParameter("expired", clock.instant().minus(KEPT))
                .executeUpdate();
        return entities.createNativeQuery("insert into idempotency_key (client, key, request_hash, created_at)"
                                + " values (:client, :key, :hash, :now) on conflict do nothing")
                        .setParameter("client", who)
                        .setParameter("key", key)
                        .setParameter("hash", hash)
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                > 0;
    }

    private Response kept(String who, String key, byte[] hash) {
        Object[] row = (Object[]) entities.createNativeQuery("select request_hash, status, location, body"
                        + " from idempotency_key where client = :client and key = :key")
                .setParameter("client", who)
                .setParameter("key", key)
                .getSingleResult();
        if (!Arrays.equals((byte[]) row[0], hash)) {
            throw Problems.of(
                            422,
                            "Idempotency key used",
                            "This idempotency key was used for another request. Make a new one for each request.")
                    .build();
        }
        URI location = row[2] == null ? null : URI.create((String) row[2]);
        return Response.fromResponse(response(new Made((Integer) row[1], location, row[3])))
                .header("Idempotent-Replay", "true")
                .build();
    }

    private static Response response(Made made) {
        Response.ResponseBuilder response =
                Response.status(made.status()).entity(made.body()).type(MediaType.APPLICATION_JSON);
        return (made.location() == null ? response : response.location(made.location())).build();
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException("cannot be written as JSON", unwritable);
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** Drops what nobody can ask for any more. */
    @Transactional
    void sweep() {
        entities.createNativeQuery("delete from idempotency_key where created_at < :expired")
                .setParameter("expired", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
