package org.parlance.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;

class LanguageRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "pl", "da", "de", "es", "nl", "it", "pt"})
    void everyRuleThatIsOffWouldBeOnAndHasAReason(String language) {
        LanguageRules rules = LanguageRules.of(language).orElseThrow();
        List<Rule> active = new JLanguageTool(Languages.getLanguageForShortCode(rules.variant())).getAllActiveRules();
        Set<String> on = active.stream().map(Rule::getId).collect(Collectors.toSet());

        assertThat(on).containsAll(rules.offIds());
        assertThat(active.stream()
                        .map(rule -> rule.getCategory().getId().toString())
                        .collect(Collectors.toSet()))
                .containsAll(rules.offCategories());
        assertThat(rules.offIds()).doesNotHaveDuplicates();
        assertThat(rules.off()).allSatisfy(off -> assertThat(off.reason()).endsWith("."));
        assertThat(rules.checksum()).hasSize(64);
    }

    @Test
    void aLanguageWithoutARuleFileIsNotThere() {
        assertThat(LanguageRules.of("xx")).isEmpty();
        assertThat(LanguageRules.of("../en")).isEmpty();
        assertThatThrownBy(() -> LanguageToolPool.of("xx", 1)).hasMessageContaining("'xx'");
    }

    @Test
    void theChecksumCoversTheOwnRules() {
        byte[] ruleChoice = {1};
        String before = new OwnRules(List.of(new OwnRules.RuleFile("a.xml", new byte[] {2}))).checksum(ruleChoice);
        String after = new OwnRules(List.of(new OwnRules.RuleFile("a.xml", new byte[] {3}))).checksum(ruleChoice);

        assertThat(before).hasSize(64).isNotEqualTo(after);
        assertThat(LanguageRules.of("en").orElseThrow().own().files()).isNotEmpty();
    }

    @Test
    void theEngineNamesItsComponents() {
        assertThat(new LanguageToolEngine(null).components("en", SpellingVariant.GB))
                .containsOnlyKeys("languagetool", "languagetool-rules-en", "spelling")
                .containsEntry("languagetool", "6.8 en-US");
    }
}
