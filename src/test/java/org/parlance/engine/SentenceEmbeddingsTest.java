package org.parlance.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceEmbeddingsTest {
    private static final SentenceEmbeddings EMBEDDINGS = new SentenceEmbeddings();

    @ParameterizedTest
    @CsvSource({
        "Says that the card is or will be blocked,i have just stopped your card so nobody can use it",
        "Says that the new card takes five working days,you will receive the replacement within five business days",
        "Offers the refund or the coupon,we can give you your money back or ten dollars off",
        "Asks for the date of birth to verify the identity,could you please tell me when you were born so that i know it is you",
        "Says that the payment is late,you have not paid your last bill and it was due two weeks ago",
        "The story is about a man who lost his wallet on the train,a guy forgot his purse in a train"
    })
    void aParaphraseIsNear(String point, String said) {
        assertThat(EMBEDDINGS.similarity(point, said)).isGreaterThan(0.45);
    }

    @ParameterizedTest
    @CsvSource({
        "Says that the card is or will be blocked,my favourite food is pizza and pasta because it is delicious",
        "Offers the refund or the coupon,i like to play football with my friends on the weekend",
        "Says that the payment is late,the weather is nice today and the sun is shining",
        "Asks for the date of birth to verify the identity,thanks a lot for your call and have a nice day"
    })
    void anotherTopicIsFar(String point, String said) {
        assertThat(EMBEDDINGS.similarity(point, said)).isLessThan(0.25);
    }

    @Test
    void everyThreadGetsTheSameNumbers() throws Exception {
        SentenceEmbeddings fresh = new SentenceEmbeddings();
        Callable<Double> compare = () -> fresh.similarity("Where is my parcel?", "The order has not arrived.");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Double>> found = threads.invokeAll(List.of(compare, compare, compare, compare));
            double expected = EMBEDDINGS.similarity("Where is my parcel?", "The order has not arrived.");
            for (Future<Double> one : found) {
                assertThat(one.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void theModelAndManySentencesTakeLittleMemory() throws IOException {
        long before = residentKilobytes();
        SentenceEmbeddings fresh = new SentenceEmbeddings();
        for (int i = 0; i < 300; i++) {
            fresh.similarity("the parcel number " + i + " will arrive within a week", "it arrives soon");
        }
        assertThat(residentKilobytes() - before).isLessThan(350_000);
    }

    private static long residentKilobytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst()
                .orElse(0);
    }
}
