package org.parlance.scoring.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlance.engine.SentenceEmbeddings;
import org.parlance.scoring.Relevance;

class RelevanceTest {
    private static final SentenceEmbeddings EMBEDDINGS = new SentenceEmbeddings();

    private static Relevance relevance(String asked, String said) {
        return Relevance.of(Stretches.of(said), List.of(asked), EMBEDDINGS::similarity);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "What makes a good customer service agent, and why?;i think a good agent has to be patient and listen to the"
                        + " people because they are often angry and they want somebody who solves the problem",
                "What makes a good customer service agent, and why?;in my opinion it is important to know the product well"
                        + " and to be polite with clients even when they shout so they come back to the company",
                "Describe a time when you had to solve a difficult problem at work or at school.;last year in my company the"
                        + " computer system stopped and nobody could work so i called the technician"
            })
    void anAnswerToThePointIsRelevant(String asked, String said) {
        assertThat(relevance(asked, said).offTopic()).isFalse();
        assertThat(relevance(asked, said).weight()).isGreaterThan(0.75);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "What makes a good customer service agent, and why?;i live in a small house with my parents and my sister"
                        + " and in my free time i play the guitar and meet my friends in the city",
                "Describe a time when you had to solve a difficult problem at work or at school.;my favourite season is"
                        + " summer because i can swim in the lake and eat ice cream with my cousins every day",
                "Describe a time when you had to solve a difficult problem at work or at school.;football is the best sport"
                        + " there are eleven players in each team and the ball has to go in the goal"
            })
    void anotherTopicIsNot(String asked, String said) {
        assertThat(relevance(asked, said).offTopic()).isTrue();
        assertThat(relevance(asked, said).weight()).isLessThan(0.4);
    }
}
