package org.parlance.scoring.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parlance.bank.Item;
import org.parlance.bank.Item.KeyPoint;
import org.parlance.bank.ItemHeader;
import org.parlance.bank.Trait;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Flag;
import org.parlance.scoring.LanguageAids;
import org.parlance.scoring.Score;
import org.parlance.scoring.ScoredResponse;
import org.parlance.scoring.ScoredResponse.NeedsReview;
import org.parlance.scoring.ScoredResponse.Scored;

class FreeSpeechTest {
    private static final ItemHeader HEADER = new ItemHeader("x-1", 1, "live", "B1", "orders", 10, 60);
    private static final Item.Prompt STORY = new Item.Prompt(
            "x.mp3", "A man lost his wallet on the train. He called the lost property office.", 8, "00");
    private static final List<KeyPoint> POINTS = List.of(
            new KeyPoint("wallet", "The man lost his wallet", List.of("wallet*", "purse")),
            new KeyPoint("office", "He called the office", List.of("called", "office")));
    private static final Item RETELL = new Item.StoryRetell(HEADER, STORY, POINTS, 15);
    private static final Item QUESTION =
            new Item.OpenQuestion(HEADER, "What makes a good customer service agent, and why?", List.of(), 20);

    /** Texts that share a longer word are about the same. */
    private static final LanguageAids AIDS = new LanguageAids(
            (text, neverErrors) -> List.of(),
            (one, other) -> List.of(one.toLowerCase().split("\\W+")).stream()
                            .anyMatch(word -> word.length() > 4 && other.contains(word))
                    ? 0.4
                    : 0.05,
            word -> word.length() > 8 ? 9 : 15);

    private static ScoredResponse grade(Item item, Heard... turns) {
        List<SpokenTurn> spoken = java.util.stream.IntStream.range(0, turns.length)
                .mapToObj(i -> turns[i].turn(i))
                .toList();
        return SpeechGrader.grade(item, spoken, Map.of(), AIDS);
    }

    private static Map<Trait, Double> values(ScoredResponse response) {
        return ((Scored) response).scores().stream().collect(Collectors.toMap(Score::trait, Score::value));
    }

    private static List<String> flags(ScoredResponse response) {
        return ((Scored) response).flags().stream().map(Flag::code).toList();
    }

    @Test
    void aRetoldStoryIsComprehensionAndLanguage() {
        ScoredResponse response = grade(
                RETELL,
                Heard.surely("so there was a man and he lost his wallet and then he called the office about it"));
        assertThat(values(response))
                .containsKeys(
                        Trait.COMPREHENSION, Trait.FLUENCY, Trait.INTELLIGIBILITY, Trait.VOCABULARY, Trait.GRAMMAR)
                .doesNotContainKey(Trait.TASK)
                .containsEntry(Trait.COMPREHENSION, 100.0);
        assertThat(((Evidence.Speech) response.evidence()).points()).hasSize(2);
        assertThat(((Evidence.Speech) response.evidence()).vocabulary()).isNotEmpty();
    }

    @Test
    void aShortRetellingIsNotFull() {
        assertThat(values(grade(RETELL, Heard.surely("wallet office"))).get(Trait.COMPREHENSION))
                .isLessThan(40);
    }

    @Test
    void keywordsWithoutSentencesDoNotFulfil() {
        ScoredResponse list = grade(
                RETELL, Heard.surely("man train wallet lost office called man train wallet lost office called phone"));
        assertThat(values(list).get(Trait.COMPREHENSION)).isLessThan(35);
        assertThat(flags(list)).contains("keyword-list");
    }

    @Test
    void anOpenAnswerIsATask() {
        ScoredResponse good = grade(
                QUESTION,
                Heard.surely(
                        "i think that a good agent listens to the customer first because a customer wants to be heard"
                                + " and the service has to be friendly"));
        assertThat(values(good)).containsKeys(Trait.TASK, Trait.VOCABULARY, Trait.GRAMMAR, Trait.FLUENCY);
        assertThat(values(good).get(Trait.TASK)).isGreaterThan(80);
        assertThat(flags(good)).isEmpty();
    }

    @Test
    void anotherTopicFulfilsLittle() {
        ScoredResponse off = grade(
                QUESTION,
                Heard.surely(
                        "my dog is very small and he likes to run in the park with the other dogs when it is sunny"));
        assertThat(values(off).get(Trait.TASK)).isLessThan(10);
        assertThat(flags(off)).contains("off-topic");
    }

    @Test
    void repeatingTheQuestionIsFlaggedAndNoLength() {
        ScoredResponse parroted =
                grade(QUESTION, Heard.surely("what makes a good customer service agent and why well good"));
        assertThat(flags(parroted)).contains("parroted");
        assertThat(((Scored) parroted)
                        .scores().stream()
                                .filter(score -> score.trait() == Trait.TASK)
                                .findFirst()
                                .orElseThrow()
                                .features())
                .containsEntry("ownWords", 2.0);
    }

    @Test
    void readingTheScreenIsFlagged() {
        String shown = "Block the card at once and tell the customer that no one can use it after that so there is no"
                + " reason to worry";
        Item call = new Item.RolePlay(
                HEADER,
                "A customer calls.",
                "Help.",
                List.of(new Item.KnowledgeEntry("Lost card", shown)),
                List.of(new Item.Turn(new Item.Prompt("y.mp3", "I lost my card.", 2, "00"), 30)),
                POINTS,
                10);
        assertThat(flags(grade(call, Heard.surely(shown.toLowerCase())))).contains("reading");
        assertThat(flags(grade(
                        call, Heard.surely("please do not worry i will block it for you and then nobody may use it"))))
                .doesNotContain("reading");
    }

    @Test
    void hardlyAnyEnglishNeedsReview() {
        ScoredResponse response = grade(
                QUESTION,
                Heard.unsurely("yeti bolshevik neat pasta charisma daughter niche vodka kraft lodge nest prague"));
        assertThat(response).isInstanceOfSatisfying(NeedsReview.class, review -> assertThat(review.reason())
                .isEqualTo("other-language"));
    }
}
