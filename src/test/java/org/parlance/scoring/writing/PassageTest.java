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
                .containsExactly(
                        List.of("dear", "mr", "o'neil"),
                        List.of("it's", "here"),
                        List.of("is", "it", "late"),
                        List.of("no"),
                        List.of("bye"));
        assertThat(passage.blocks())
                .containsExactly(List.of("Dear Mr. O’Neil,"), List.of("It's here. Is it late?", "No."), List.of("Bye"));
    }

    @Test
    void anEmptyTextHasNothing() {
        Passage passage = Passage.of(" \n", ENGLISH);
        assertThat(passage.words()).isEmpty();
        assertThat(passage.sentences()).isEmpty();
        assertThat(passage.blocks()).isEmpty();
    }
}
