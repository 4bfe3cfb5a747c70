package org.parlance.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parlance.bank.ItemType;
import org.parlance.review.Noted.Place;
import org.parlance.scoring.Flag;

class NotedTest {
    private static ItemView item(ItemType type, String problem, String... flags) {
        return ItemViews.of(
                type,
                problem,
                null,
                Stream.of(flags).map(code -> new Flag(code, "0.2")).toList());
    }

    @Test
    void namesEachFlagOnceWithItsItems() {
        List<Noted> noted = Noted.of(List.of(
                item(ItemType.REPEAT, null, "quiet", "clipping"),
                item(ItemType.READ_ALOUD, null),
                item(ItemType.REPEAT, null, "clipping")));
        assertThat(noted)
                .containsExactly(
                        new Noted("clipping", List.of(new Place(1, ItemType.REPEAT), new Place(3, ItemType.REPEAT))),
                        new Noted("quiet", List.of(new Place(1, ItemType.REPEAT))));
    }

    @Test
    void beginsWithWhatCouldNotBeScored() {
        List<Noted> noted = Noted.of(List.of(
                item(ItemType.EMAIL, null, "pasted"),
                item(ItemType.CHAT, null, "pasted"),
                item(ItemType.REPEAT, "The recording is empty.", "quiet")));
        assertThat(noted).extracting(Noted::flag).containsExactly(null, "pasted", "quiet");
        assertThat(noted.get(0).places()).containsExactly(new Place(3, ItemType.REPEAT));
    }

    @Test
    void countsAnItemOnceForAFlagThatItHasTwice() {
        assertThat(Noted.of(List.of(item(ItemType.ROLE_PLAY, null, "clipping", "clipping"))))
                .containsExactly(new Noted("clipping", List.of(new Place(1, ItemType.ROLE_PLAY))));
    }

    @Test
    void hasNothingToSayOfItemsThatAreWell() {
        assertThat(Noted.of(List.of(item(ItemType.REPEAT, null)))).isEmpty();
    }
}
