package org.parlance.scoring.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parlance.bank.Item.KeyPoint;
import org.parlance.engine.SentenceEmbeddings;
import org.parlance.scoring.Evidence.Coverage;
import org.parlance.scoring.Evidence.PointFound;
import org.parlance.scoring.Similarity;

class AskedPointsTest {
    private static final SentenceEmbeddings EMBEDDINGS = new SentenceEmbeddings();
    private static final Lexicon ENGLISH = Lexicon.of("en").orElseThrow();

    private static final KeyPoint REFUND =
            new KeyPoint("refund", "offers to give the money back", List.of("refund*", "money back"));
    private static final KeyPoint ADDRESS =
            new KeyPoint("address", "asks for the delivery address", List.of("delivery address", "your address"));
    private static final KeyPoint THURSDAY =
            new KeyPoint("thursday", "says that it arrives on Thursday", List.of("on thursday", "by thursday"));
    private static final KeyPoint NO_REFUND =
            new KeyPoint("no-refund", "says that there is no refund", List.of("refund*", "no money back"));

    @Test
    void aPhraseCoversAPoint() {
        PointFound found = found("We will of course refund you in full.", REFUND);

        assertThat(found.how()).isEqualTo(Coverage.PHRASE);
        assertThat(found.phrase()).isEqualTo("refund");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Could you tell us the address where we should deliver the kettle?",
                "Please confirm to which address we should send the delivery."
            })
    void aParaphraseCoversAPoint(String text) {
        PointFound found = found(text, ADDRESS);

        assertThat(found.how()).as("similarity %s", found.similarity()).isEqualTo(Coverage.MEANING);
        assertThat(found.phrase()).isEqualTo(text);
        assertThat(found.similarity()).isBetween(0.45, 1.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Unfortunately, we cannot refund you.",
                "We do not give refunds.",
                "I am afraid there is no refund for such orders.",
                "We can't offer a refund at this time.",
                "We are not able to give you your money back.",
                "Our company does not return the money that customers have paid."
            })
    void whatIsDeniedIsNotOffered(String text) {
        assertThat(found(text, REFUND).covered()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "If the kettle does not arrive, we will refund you.",
                "If it does not arrive we will refund you.",
                "Not only will we refund you, we will also send a voucher.",
                "Please do not hesitate to ask for your refund.",
                "We are sorry that it did not arrive; you will get a refund.",
                "Without delay, we will send a refund."
            })
    void anotherDenialDoesNotTouchThePoint(String text) {
        assertThat(found(text, REFUND).covered()).isTrue();
    }

    @Test
    void aPointThatDeniesIsCoveredByADenial() {
        assertThat(found("Unfortunately, we cannot refund you.", NO_REFUND).covered())
                .isTrue();
    }

    @Test
    void aPlaceThatIsNotDeniedCounts() {
        assertThat(found("We cannot refund the fee. We will refund the price.", REFUND)
                        .covered())
                .isTrue();
    }

    @Test
    void anotherDayIsAnotherPoint() {
        assertThat(found("Your kettle is going to arrive at your place on Friday.", THURSDAY)
                        .covered())
                .isFalse();
    }

    @Test
    void aListOfKeyWordsMakesNoPoint() {
        AskedPoints points = points("Hello Maria. Refund, delivery address, by Thursday.", REFUND, ADDRESS, THURSDAY);

        assertThat(points.covered()).isZero();
        assertThat(points.stuffed()).isEqualTo(3);
    }

    @Test
    void aDenseSentenceMakesItsPoints() {
        AskedPoints points = points(
                "We will refund you by Thursday if you send us your delivery address.", REFUND, ADDRESS, THURSDAY);

        assertThat(points.covered()).isEqualTo(3);
        assertThat(points.stuffed()).isZero();
    }

    @Test
    void comparesNothingWhereAPhraseIsThere() {
        Set<String> compared = new HashSet<>();
        Similarity remembering = (one, other) -> {
            compared.add(one);
            return 0;
        };
        points("We will refund you.", remembering, REFUND, ADDRESS);

        assertThat(compared).contains(ADDRESS.description()).doesNotContain(REFUND.description());
    }

    private static PointFound found(String text, KeyPoint point) {
        return points(text, point).found().get(0);
    }

    @Test
    void meaningIsNotComparedInALanguageThatTheEmbeddingsDoNotKnow() {
        KeyPoint hours = new KeyPoint("duration", "Dit que cela dure deux heures", List.of("deux heures"));
        String text = "J'espère que vous être content avec ça.";

        assertThat(points(text, Similarity.of("fr", EMBEDDINGS), hours).covered())
                .isZero();
        assertThat(points(text, EMBEDDINGS::similarity, hours).covered()).isOne();
    }

    private static AskedPoints points(String text, KeyPoint... points) {
        return points(text, EMBEDDINGS::similarity, points);
    }

    private static AskedPoints points(String text, Similarity similarity, KeyPoint... points) {
        return AskedPoints.of(List.of(points), Passage.of(text, ENGLISH), ENGLISH.functionWords(), similarity);
    }
}
