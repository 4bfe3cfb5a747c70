package org.parlance.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexicalDiversityTest {
    @Test
    void aTextWithoutRepetitionGetsItsLength() {
        assertThat(LexicalDiversity.mtld(List.of("a", "b", "c", "d"))).isEqualTo(4);
        assertThat(LexicalDiversity.mtld(List.of())).isZero();
    }

    @Test
    void oneWordOverAndOverIsLeastDiverse() {
        assertThat(LexicalDiversity.mtld(Collections.nCopies(100, "a"))).isEqualTo(2);
    }

    @Test
    void hardlyDependsOnLength() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 800; i++) {
            words.add("w" + (i * i + i / 7) % 60);
        }
        double shorter = LexicalDiversity.mtld(words.subList(0, 200));
        double longer = LexicalDiversity.mtld(words);

        assertThat(longer / shorter).isBetween(0.75, 1.33);
        assertThat(LexicalDiversity.typeTokenRatio(words)).isLessThan(0.1);
    }
}
