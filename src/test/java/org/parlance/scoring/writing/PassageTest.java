package org.parlance.scoring.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PassageTest {
    private static final Lexicon ENGLISH = Lexicon.of("en").orElseThrow();

    @Test
    void cutsWordsSentencesAndBlocks() {
        Passage passage = Passage.of("Dear Mr. O’Neil,\n\nIt's here. Is it late?\nNo.\n\n  \nBye", ENGLISH);

        assertThat(passage.wordTexts())
                .containsExactly("dear", "mr", "o'neil", "it's", "here", "is", "it", "late", "no", "bye");
        assertThat(passage.sentences())
                .extracting(passage::textOf)
                .containsExactly("Dear Mr. O’Neil,", "It's here.", "Is it late?", "No.", "Bye");
        assertThat(passage.sentences().get(2).words()).containsExactly("is", "it", "late");
        assertThat(passage.blocks())
                .extracting(block -> block.stream().map(Passage.Line::text).toList())
                .containsExactly(List.of("Dear Mr. O’Neil,"), List.of("It's here. Is it late?", "No."), List.of("Bye"));
    }

    @Test
    void leavesTrailingBlanksOut() {
        assertThat(Passage.of("Hello. \n\n ", ENGLISH)).isEqualTo(Passage.of("Hello.", ENGLISH));
    }

    @Test
    void anEmptyTextHasNothing() {
        Passage passage = Passage.of(" \n", ENGLISH);
        assertThat(passage.words()).isEmpty();
        assertThat(passage.sentences()).isEmpty();
        assertThat(passage.blocks()).isEmpty();
    }
}
