package org.parlance.scoring.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlance.scoring.Evidence.AlignedWord;

class WordAlignmentTest {
    private static final List<String> WORDS =
            List.of("parcel", "late", "please", "wait", "order", "your", "the", "call");

    @Test
    void namesEachOperation() {
        assertThat(WordAlignment.of("please wait for the manager", "please weight the new manager today")
                        .words())
                .containsExactly(
                        new AlignedWord("correct", "please", "please"),
                        new AlignedWord("correct", "wait", "weight"),
                        new AlignedWord("omitted", "for", ""),
                        new AlignedWord("correct", "the", "the"),
                        new AlignedWord("added", "", "new"),
                        new AlignedWord("correct", "manager", "manager"),
                        new AlignedWord("added", "", "today"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Your order's 24 euros, isn't it?   | you're orders twenty four euros is not it
            Please log in to the website.      | please login to the web site
            I cannot hear you.                 | i can't here you
            Call 456 now                       | call four five six now
            They're two by four                | their to buy for
            """)
    void sameWordsHoweverWritten(String reference, String said) {
        WordAlignment alignment = WordAlignment.of(reference, said);
        assertThat(alignment.correct()).isEqualTo(alignment.referenceWords());
        assertThat(alignment.added()).isZero();
    }

    @Test
    void aTextIsAllCorrectWithItself() {
        Random random = new Random(11);
        for (int run = 0; run < 200; run++) {
            String text = text(random, random.nextInt(20));
            WordAlignment alignment = WordAlignment.of(text, text);
            assertThat(alignment.correct()).isEqualTo(alignment.referenceWords());
            assertThat(alignment.words()).allMatch(word -> word.operation().equals("correct"));
        }
    }

    @Test
    void everyWordIsAlignedOnceInOrder() {
        Random random = new Random(12);
        for (int run = 0; run < 300; run++) {
            String reference = text(random, random.nextInt(15));
            String said = text(random, random.nextInt(15));
            List<AlignedWord> words = WordAlignment.of(reference, said).words();
            assertThat(joined(words.stream().map(AlignedWord::expected).toList()))
                    .isEqualTo(reference);
            assertThat(joined(words.stream().map(AlignedWord::said).toList())).isEqualTo(said);
        }
    }

    @Test
    void leavingWordsOutIsCountedExactly() {
        Random random = new Random(13);
        for (int run = 0; run < 100; run++) {
            List<String> words = new ArrayList<>(List.of(text(random, 12).split(" ")));
            String reference = String.join(" ", words);
            words.subList(4, 4 + random.nextInt(5)).clear();
            WordAlignment alignment = WordAlignment.of(reference, String.join(" ", words));
            assertThat(alignment.correct()).isEqualTo(words.size());
            assertThat(alignment.added()).isZero();
        }
    }

    private static String text(Random random, int words) {
        return random.ints(words, 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" "));
    }

    private static String joined(List<String> words) {
        return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }
}
