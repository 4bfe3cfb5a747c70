package org.parlance.engine;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The reviewed rule choice of one language, {@code languagetool/<language>.yaml} on the classpath.
 *
 * @param variant LanguageTool's code of the default variant, such as "en-US"
 * @param off the rules and whole categories that are off, each with its reason
 * @param own the rules that Parlance adds
 * @param checksum SHA-256 of the file and of those that it names, hex
 */
record LanguageRules(String variant, List<OffRule> off, OwnRules own, String checksum) {

    /** One of rule and category is null. */
    record OffRule(String rule, String category, String reason) {}

    private record RuleFile(String variant, List<OffRule> off, List<String> own) {}

    List<String> offIds() {
        return off.stream().map(OffRule::rule).filter(Objects::nonNull).toList();
    }

    List<String> offCategories() {
        return off.stream().map(OffRule::category).filter(Objects::nonNull).toList();
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
            OwnRules own = OwnRules.of(language, Objects.requireNonNullElse(file.own(), List.of()));
            return Optional.of(new LanguageRules(file.variant(), List.copyOf(file.off()), own, own.checksum(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException("the rule file of '" + language + "' is not readable", e);
        }
    }
}
