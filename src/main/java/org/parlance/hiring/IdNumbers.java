package org.parlance.hiring;

import jakarta.enterprise.context.ApplicationScoped;
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
    private final Optional<String> configured;
    private final Path keyFile;
    private String key;

    /**
     * @param configured the key; the same on all nodes
     * @param keyFile where the key is kept that is made at the first need when none is configured
     */
    IdNumbers(
            @ConfigProperty(name = "parlance.id-numbers.key") Optional<String> configured,
            @ConfigProperty(name = "parlance.id-numbers.key-file", defaultValue = "${parlance.data-dir}/id-numbers.key")
                    Path keyFile) {
        this.configured = configured;
        this.keyFile = keyFile;
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
            key = configured.orElseGet(this::keptKey);
        }
        return key;
    }

    private String keptKey() {
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
