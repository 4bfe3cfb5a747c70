package org.parlance.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Access tokens as the identity provider would issue them to programs, signed with a key that only the tests have. */
public final class ApiTokens {
    /** The tests and what starts the server may be of different class loaders, but are of one process. */
    private static final String KEPT_KEY = "parlance.test.api-key";

    private ApiTokens() {}

    /** Makes the key. @return the value of {@code quarkus.oidc.api.public-key} */
    public static String publicKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair pair = generator.generateKeyPair();
            System.setProperty(
                    KEPT_KEY,
                    Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
            return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Of a program with a role and the client account of that slug. */
    public static String of(String role, String account) {
        return of("program-of-" + account + "-as-" + role, role, account, "parlance-api", 300);
    }

    /** @param seconds how long it holds from now; may be negative */
    public static String of(String subject, String role, String account, String audience, long seconds) {
        long now = Instant.now().getEpochSecond();
        return signed(Map.of(
                "sub",
                subject,
                "preferred_username",
                "service-account-" + subject,
                "aud",
                audience,
                "iat",
                now - 1000,
                "exp",
                now + seconds,
                "realm_access",
                Map.of("roles", List.of(role)),
                "groups",
                List.of("/accounts/" + account)));
    }

    private static String signed(Map<String, Object> claims) {
        try {
            ObjectMapper json = new ObjectMapper();
            String head = part(json.writeValueAsBytes(Map.of("alg", "RS256", "typ", "JWT")));
            String signed = head + "." + part(json.writeValueAsBytes(claims));
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(privateKey());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + part(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static PrivateKey privateKey() throws GeneralSecurityException {
        byte[] kept = Base64.getDecoder().decode(System.getProperty(KEPT_KEY));
        return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(kept));
    }

    private static String part(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
