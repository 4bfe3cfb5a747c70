package org.parlance.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.DoubleSummaryStatistics;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DemoPersonTest {
    @Test
    void threeHundredPeopleHaveNamesAndPhonesOfTheirOwn() {
        Set<String> names = new HashSet<>();
        Set<String> phones = new HashSet<>();
        IntStream.range(0, 300).mapToObj(DemoPerson::of).forEach(person -> {
            names.add(person.candidate().name());
            phones.add(person.candidate().phone());
            assertThat(person.candidate().origin().source()).isEqualTo(DemoPerson.SOURCE);
        });
        assertThat(names).hasSize(300);
        assertThat(phones).hasSize(300);
    }

    @Test
    void twentyPeopleAreOfAllAbilities() {
        DoubleSummaryStatistics abilities = IntStream.range(0, 20)
                .mapToDouble(number -> DemoPerson.of(number).ability())
                .summaryStatistics();
        assertThat(abilities.getMin()).isLessThan(0.2);
        assertThat(abilities.getMax()).isGreaterThan(0.8);
        assertThat(abilities.getAverage()).isBetween(0.4, 0.6);
    }

    @Test
    void somebodyDoesTasksOfOneTypeWellAndOthersNot() {
        DemoPerson middling = new DemoPerson(3, 0.5);
        assertThat(IntStream.rangeClosed(10, 60).filter(i -> middling.doesWell("en-read-0" + i)))
                .hasSizeBetween(15, 40);
    }

    @Test
    void theAblerDoMoreTasksWell() {
        assertThat(done(new DemoPerson(1, 0.95))).isGreaterThan(done(new DemoPerson(1, 0.1)) + 50);
    }

    @Test
    void nobodySaysFiveWordsAsTheyAreWritten() {
        String text = "Good morning thank you for calling the bank I am sorry to hear that your card is lost";
        String spoken = DemoPerson.of(4).inOwnWords(text);
        List<String> words = List.of(text.split(" "));

        assertThat(IntStream.rangeClosed(0, words.size() - 5).mapToObj(i -> String.join(" ", words.subList(i, i + 5))))
                .noneMatch(spoken::contains);
        assertThat(spoken)
                .isNotEqualTo(DemoPerson.of(5).inOwnWords(text))
                .isEqualTo(DemoPerson.of(4).inOwnWords(text));
        assertThat(spoken.split(" ")).containsSubsequence(words);
    }

    private static long done(DemoPerson person) {
        return IntStream.range(0, 200).filter(i -> person.doesWell("item-" + i)).count();
    }

    @Test
    void weakSpeakersStopBetweenGroupsOfWords() {
        assertThat(DemoVoice.groups("one two three four five six seven"))
                .containsExactly("one two three four five", "six seven");
    }
}
