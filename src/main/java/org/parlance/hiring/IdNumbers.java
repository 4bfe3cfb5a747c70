package org.parlance.hiring;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Turns the numbers of identity documents into keyed hashes, by which a person is known again though no number is
 * stored. Whoever has the database alone cannot try numbers out: that takes the server's key.
 */
@ApplicationScoped
class IdNumbers {
    private static final String NAME = "id-numbers";

    private final Optional<String> configured;
    private final Path keyFile;
    private final EntityManager entities;
    private String key;

    /**
     * @param configured the key; the same on all nodes
     * @param keyFile where the key is kept that is made at the first need when none is configured
     */
    IdNumbers(
            @ConfigProperty(name = "parlance.id-numbers.key") Optional<String> configured,
            @ConfigProperty(name = "parlance.id-numbers.key-file") Path keyFile,
            EntityManager entities) {
        this.configured = configured;
        this.keyFile = keyFile;
        this.entities = entities;
    }

    /** A node with another key than the others must not begin: it would know nobody again, nor open what they locked. */
    void start(@Observes StartupEvent event) {
        if (configured.isPresent()
                || Files.exists(keyFile)
                || knownFingerprint().isPresent()) {
            key();
        }
    }

    /** HMAC-SHA256 of the number without its spaces, signs and case, in hexadecimal. Null stays null. */
    String hash(String idNumber) {
        return idNumber == null ? null : hash(idNumber, key());
    }

    static String hash(String idNumber, String key) {
        String written = idNumber.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(written.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HmacSHA256", impossible);
        }
    }

    private synchronized String key() {
        if (key == null) {
            String found = configured.orElseGet(this::keptKey);
            requireSame(found);
            key = found;
        }
        return key;
    }

    /** @throws IllegalStateException when the installation has another key */
    private void requireSame(String found) {
        String fingerprint = hash("fingerprint", found);
        String known = QuarkusTransaction.requiringNew().call(() -> {
            entities.createNativeQuery(
                            "insert into shared_key (name, fingerprint) values (?1, ?2) on conflict (name) do nothing")
                    .setParameter(1, NAME)
                    .setParameter(2, fingerprint)
                    .executeUpdate();
            return knownFingerprint().orElseThrow();
        });
        if (!known.equals(fingerprint)) {
            throw new IllegalStateException(
                    "this node's key for identity numbers is not the installation's: set PARLANCE_ID_NUMBERS_KEY as on"
                            + " the other nodes, or put their id-numbers.key to " + keyFile
                            + ". If the key is lost, see deploy/README.md");
        }
    }

    private Optional<String> knownFingerprint() {
        List<?> found = QuarkusTransaction.joiningExisting().call(() -> entities.createNativeQuery(
                        "select fingerprint from shared_key where name = ?1", String.class)
                .setParameter(1, NAME)
                .getResultList());
        return found.stream().map(String.class::cast).findFirst();
    }

    private String keptKey() {
        if (!Files.exists(keyFile) && knownFingerprint().isPresent()) {
            throw new IllegalStateException("this node lacks the installation's key for identity numbers: set"
                    + " PARLANCE_ID_NUMBERS_KEY as on the other nodes, or put their id-numbers.key to " + keyFile
                    + ". If the key is lost, see deploy/README.md");
        }
        try {
            Files.createDirectories(keyFile.toAbsolutePath().getParent());
            try {
                Files.createFile(
                        keyFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(keyFile, Secrets.token(), StandardOpenOption.WRITE);
            } catch (FileAlreadyExistsException keptBefore) {
                // it was made at an earlier start
            }
            return Files.readString(keyFile);
        } catch (IOException e) {
            throw new UncheckedIOException("the key for identity numbers cannot be kept in " + keyFile, e);
        }
    }
}
