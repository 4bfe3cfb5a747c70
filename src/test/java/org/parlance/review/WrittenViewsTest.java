package org.parlance.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Evidence.ChatReply;
import org.parlance.scoring.Evidence.FieldResult;
import org.parlance.scoring.Evidence.Remark;
import org.parlance.scoring.Evidence.RemarkKind;
import org.parlance.scoring.Evidence.SpottedResult;
import org.parlance.scoring.Evidence.SpottedWord;

class WrittenViewsTest {
    @Test
    void remarksAreGatheredByKindWithTheirPlacesOnce() {
        String text = "Thank you. However, thank you. Thank you.";

        assertThat(WrittenViews.Remarks.of(
                        text,
                        List.of(
                                new Remark(RemarkKind.COURTESY, 0, 9),
                                new Remark(RemarkKind.CONNECTIVE, 11, 7),
                                new Remark(RemarkKind.COURTESY, 31, 9))))
                .containsExactly(
                        new WrittenViews.Remarks(RemarkKind.CONNECTIVE, List.of("However")),
                        new WrittenViews.Remarks(RemarkKind.COURTESY, List.of("Thank you")));
    }

    @Test
    void aRemarkBeyondTheTextEndsWithIt() {
        assertThat(WrittenViews.Remarks.of("short", List.of(new Remark(RemarkKind.COPIED, 3, 10))))
                .containsExactly(new WrittenViews.Remarks(RemarkKind.COPIED, List.of("rt")));
    }

    @Test
    void keyedFieldsStandInTheRowOfTheirRecord() {
        FieldResult name = new FieldResult("0.name", "Name", "Ann", "Ann", true);
        FieldResult city = new FieldResult("0.city", "City", "Oslo", "Oslo", true);
        FieldResult other = new FieldResult("1.name", "Name", "", "Bob", false);

        WrittenViews.Keying keying =
                WrittenViews.Keying.of(new Evidence.Keying(List.of(name, city, other), 7, 12.4, 2032.3));

        assertThat(keying.columns()).containsExactly("Name", "City");
        assertThat(keying.rows()).containsExactly(List.of(name, city), List.of(other));
        assertThat(keying.right()).isEqualTo(2);
        assertThat(keying.perHour()).isEqualTo(2032);
    }

    @Test
    void aMessageWithoutAReplyIsNotAnswered() {
        WrittenViews.Reply reply = WrittenViews.Reply.of(new Evidence.Chat(
                        List.of(new ChatReply("Tom", "Hello?", "", null, List.of(), List.of(), List.of()))))
                .get(0);

        assertThat(reply.given()).isFalse();
        assertThat(reply.seconds()).isNull();
        assertThat(reply.anchor("item")).isEqualTo("item-1");
    }

    @Test
    void wordsThatWereLeftAloneRightlyAreNotRemarkable() {
        SpottedWord fine = new SpottedWord("Dear", List.of(), null, SpottedResult.FINE);
        SpottedWord missed = new SpottedWord("recieved", List.of("received"), null, SpottedResult.MISSED);
        SpottedWord alarm = new SpottedWord("you", List.of(), "u", SpottedResult.FALSE_ALARM);

        WrittenViews.Spotting spotting = new WrittenViews.Spotting(List.of(fine, missed, alarm));

        assertThat(spotting.remarkable()).containsExactly(missed, alarm);
        assertThat(spotting.missed()).isEqualTo(1);
        assertThat(spotting.falseAlarms()).isEqualTo(1);
        assertThat(spotting.corrected()).isZero();
    }
}
