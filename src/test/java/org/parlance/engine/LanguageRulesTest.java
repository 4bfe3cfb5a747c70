package org.parlance.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;

class LanguageRulesTest {
    @Test
    void everyRuleThatIsOffWouldBeOnAndHasAReason() {
        LanguageRules english = LanguageRules.of("en").orElseThrow();
        Set<String> on = new JLanguageTool(Languages.getLanguageForShortCode(english.variant()))
                .getAllActiveRules().stream().map(Rule::getId).collect(Collectors.toSet());

        assertThat(on).containsAll(english.offIds());
        assertThat(english.offIds()).doesNotHaveDuplicates();
        assertThat(english.off()).allSatisfy(off -> assertThat(off.reason()).endsWith("."));
        assertThat(english.checksum()).hasSize(64);
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
        assertThat(new LanguageToolEngine(null).components("en"))
                .containsOnlyKeys("languagetool", "languagetool-rules-en")
                .containsEntry("languagetool", "6.8 en-US");
    }
}
