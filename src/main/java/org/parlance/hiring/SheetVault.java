package org.parlance.hiring;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Locks what is kept of an uploaded file: AES-256-GCM by a key of the server's, as it may hold identity numbers. */
@ApplicationScoped
class SheetVault {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final IdNumbers idNumbers;

    SheetVault(IdNumbers idNumbers) {
        this.idNumbers = idNumbers;
    }

    byte[] lock(String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] locked = run(Cipher.ENCRYPT_MODE, nonce, packed(text));
        byte[] kept = Arrays.copyOf(nonce, nonce.length + locked.length);
        System.arraycopy(locked, 0, kept, nonce.length, locked.length);
        return kept;
    }

    String unlock(byte[] kept) {
        byte[] nonce = Arrays.copyOf(kept, NONCE_BYTES);
        byte[] packed = run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(kept, NONCE_BYTES, kept.length));
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException("a kept table is damaged", damaged);
        }
    }

    private static byte[] packed(String text) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException("bytes in memory cannot fail to be written", impossible);
        }
        return packed.toByteArray();
    }

    private byte[] run(int mode, byte[] nonce, byte[] input) {
        try {
            byte[] key = HexFormat.of().parseHex(idNumbers.hash("uploaded tables"));
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException otherKey) {
            throw new IllegalStateException("a kept table cannot be unlocked; was the server's key changed?", otherKey);
        }
    }
}
