package org.parlance.engine;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The reviewed rule choice of one language, {@code languagetool/<language>.yaml} on the classpath.
 *
 * @param variant LanguageTool's code of the default variant, such as "en-US"
 * @param off the rules that are off, each with its reason
 * @param checksum SHA-256 of the file, hex
 */
record LanguageRules(String variant, List<OffRule> off, String checksum) {

    record OffRule(String rule, String reason) {}

    private record RuleFile(String variant, List<OffRule> off) {}

    List<String> offIds() {
        return off.stream().map(OffRule::rule).toList();
    }

    /** @param language BCP 47 primary tag; empty when there is no rule file, and so no support, for it */
    static Optional<LanguageRules> of(String language) {
        if (!language.matches("[a-z]{2,3}")) {
            return Optional.empty();
        }
        try (InputStream in = LanguageRules.class.getResourceAsStream("/languagetool/" + language + ".yaml")) {
            if (in == null) {
                return Optional.empty();
            }
            byte[] bytes = in.readAllBytes();
            RuleFile file = new YAMLMapper().readValue(bytes, RuleFile.class);
            return Optional.of(new LanguageRules(file.variant(), List.copyOf(file.off()), sha256(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException("the rule file of '" + language + "' is not readable", e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
