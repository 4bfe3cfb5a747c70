package org.parlance.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LanguageToolEngineTest {
    private static final LanguageToolEngine ENGINE = new LanguageToolEngine(new LanguageToolConfig() {
        @Override
        public int poolSize() {
            return 1;
        }

        @Override
        public Optional<List<String>> warmLanguages() {
            return Optional.empty();
        }
    });

    @Test
    void loadsAnotherLanguageWhileEnglishGoesOn() throws Exception {
        assertThat(english()).isNotEmpty();
        CompletableFuture<List<TextMatch>> dutch = CompletableFuture.supplyAsync(
                () -> ENGINE.check("nl", "Hij hebben het pakket ontvangn.", RuleSet.WRITTEN, Set.of()));

        assertThat(english()).isNotEmpty();
        assertThat(dutch).isNotDone();
        assertThat(dutch.get(5, TimeUnit.MINUTES)).isNotEmpty();
    }

    @Test
    void refusesALanguageThatItDoesNotHave() {
        assertThat(ENGINE.available("nl")).isTrue();
        assertThat(ENGINE.available("xx")).isFalse();
        assertThat(ENGINE.components("xx", SpellingVariant.ANY)).isEmpty();
        assertThatThrownBy(() -> ENGINE.check("xx", "Hello.", RuleSet.WRITTEN, Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'xx'");
    }

    @Test
    void theSpellingIsPartOfTheEngineVersion() {
        assertThat(ENGINE.components("en", SpellingVariant.GB))
                .isNotEqualTo(ENGINE.components("en", SpellingVariant.US));
        assertThat(ENGINE.components("de", SpellingVariant.GB)).isEqualTo(ENGINE.components("de", SpellingVariant.US));
    }

    private static List<TextMatch> english() {
        return ENGINE.check("en", "we is here.", RuleSet.WRITTEN, Set.of());
    }
}
