package org.parlance.scoring.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parlance.bank.AskedTone;
import org.parlance.bank.Trait;
import org.parlance.engine.MatchKind;
import org.parlance.engine.SentenceEmbeddings;
import org.parlance.engine.TextMatch;
import org.parlance.engine.WordFrequencies;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Evidence.RemarkKind;
import org.parlance.scoring.Flag;
import org.parlance.scoring.Score;

/** Ways to get points without an answer, and honest texts that only look like one. */
class GamingTest {
    private static final SentenceEmbeddings EMBEDDINGS = new SentenceEmbeddings();
    private static final WritingTask TASK = WritingTask.of(Mails.LATE_KETTLE);

    private static final String OFF_TOPIC = """
            Dear reader,

            My favourite season is summer, because I can swim in the lake and eat ice cream with my cousins every day. \
            In the evening we make a fire in the garden, sing old songs and look at the stars. Last year we also \
            visited my grandparents in the mountains, where we saw two young bears near a river. I took many pictures \
            of them and showed these to my friends at school, who could hardly believe it.

            Best wishes,
            Ann
            """;

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "...!!! ???"})
    void nothingIsWritten(String text) {
        assertThat(graded(text).reason()).contains("nothing-given");
        assertThat(graded(text).scores()).isEmpty();
    }

    @Test
    void tooLittleIsWritten() {
        assertThat(graded("Dear Maria, sorry for the delay.").reason()).contains("too-short");
        assertThat(graded("Dear Maria, I am sorry for the delay of your kettle. Ann")
                        .reason())
                .contains("too-short");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Estimada señora, gracias por su mensaje. Lamentamos mucho la demora de su pedido y le enviaremos el"
                        + " producto el jueves a la dirección que nos ha dado en su correo.",
                "Kami po ay humihingi ng paumanhin sa pagkaantala ng inyong order. Ang inyong kettle ay darating na sa"
                        + " Huwebes at kung hindi ay ibabalik namin ang inyong pera sa lalong madaling panahon.",
                "Hum aapke order ki deri ke liye kshama chahte hain. Aapka kettle guruvar ko aa jayega aur agar nahi aaya"
                        + " to hum aapko paise wapas kar denge, kripya apna pata bhej dijiye."
            })
    void itIsInAnotherLanguage(String text) {
        assertThat(graded(text).reason()).contains("other-language");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "asdf jklo qwer zxcv poiu lkjh mnbv fdsa rewq uiop hjkl vbnm tyui ghfj qpwo eiru alsk djfh zmxn cbvg sdfg",
                "the sdfkj a lskdjf slkdfj lsdkfj sldkfj is wperoi weori wpeori wperoi qpwoei zxmcn bvnx to alskdj fhgj qowie zmxnv"
            })
    void keysArePressedAtRandom(String text) {
        assertThat(graded(text).reason()).contains("gibberish");
    }

    @Test
    void itIsTheCustomersMailAgain() {
        GradedText graded = graded("Dear Maria,\n" + Mails.LATE_KETTLE.mail().body());

        assertThat(graded.reason()).contains("copied-prompt");
        assertThat(kinds(graded)).contains(RemarkKind.COPIED);
    }

    @Test
    void oneSentenceIsWrittenOverAndOver() {
        String nearly = "We are very sorry for the late delivery of your new kettle today. "
                + "We are very sorry for the late delivery of your new kettle again. "
                + "We are so very sorry for the late delivery of your new kettle. "
                + "We are very sorry for the late delivery of your kettle today. ";

        assertThat(graded("We are sorry for the late delivery of it. ".repeat(12))
                        .reason())
                .contains("repeated-sentences");
        assertThat(graded(nearly.repeat(2)).reason()).contains("repeated-sentences");
        assertThat(kinds(graded(nearly.repeat(2)))).contains(RemarkKind.REPEATED);
    }

    @Test
    void repeatingGainsNothing() {
        String honest = Mails.GOOD;
        String padded = honest.replace(
                "Kind regards",
                ("I have checked the shipment with our warehouse. ".repeat(2)
                        + "If the kettle does not arrive before Friday, we will of course give you a full refund of"
                        + " 49.90 dollars.\n\nKind regards"));
        GradedText graded = graded(padded);

        assertThat(codes(graded)).contains("repeated-sentences");
        for (Score score : graded(honest).scores()) {
            assertThat(value(graded, score.trait())).as(score.trait().id()).isLessThanOrEqualTo(score.value() + 1);
        }
    }

    @Test
    void keyWordsAreListed() {
        GradedText list =
                graded("apology, refund, delivery address, by Thursday, money back, sorry, your address, kettle"
                        + " order, shipment, parcel, full refund, customer support, delivery address, regards");
        assertThat(list.reason()).contains("no-sentences");

        String evasive = """
                Dear Ms. Kowalczyk,

                Thank you for your mail, which we have read with great interest. Our team is always happy to hear from \
                you, and we do our best for you every day, as we have done for many years in this town. We hope that \
                you are well and that you enjoy the season with your family.

                Refund, by Thursday, delivery address, sorry.

                Kind regards,
                Anjali
                """;
        GradedText stuffed = graded(evasive);
        assertThat(codes(stuffed)).contains("keyword-stuffing");
        assertThat(value(stuffed, Trait.TASK)).isLessThan(30);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[Your name]",
                "[insert date here]",
                "<customer name>",
                "{{agent_name}}",
                "_____",
                "XXXX",
                "{name}"
            })
    void aTemplatesBlanksAreLeftIn(String blank) {
        GradedText graded = graded(Mails.GOOD.replace("Anjali Ramasubramanian", blank));

        assertThat(codes(graded)).containsExactly("blanks-left");
        assertThat(kinds(graded)).contains(RemarkKind.BLANK);
        assertThat(value(graded, Trait.ORGANISATION)).isLessThan(value(graded(Mails.GOOD), Trait.ORGANISATION) - 9);
    }

    @Test
    void itIsAboutSomethingElse() {
        GradedText graded = graded(OFF_TOPIC);

        assertThat(codes(graded)).contains("off-topic");
        assertThat(value(graded, Trait.TASK)).isLessThanOrEqualTo(WritingRubric.OFF_TOPIC_CAP);
        assertThat(codes(graded(Mails.GOOD))).doesNotContain("off-topic");
        assertThat(codes(graded(Mails.CARELESS))).doesNotContain("off-topic");
    }

    @Test
    void anEssayOnAnotherTopicIsFlaggedToo() {
        WritingTask essay = new WritingTask(
                Genre.ESSAY,
                "Some people think that machines will take away our work. Do you agree?",
                List.of(),
                0,
                0,
                Set.of(),
                Set.of(),
                AskedTone.NEUTRAL);
        String onTopic =
                "I do not agree that robots will leave people without jobs. In the past new machines always brought"
                        + " new professions. A computer can count, but it cannot understand what a worker feels. For this reason I"
                        + " believe that there will be enough employment for everybody who is ready to learn.";

        GradedText strayed = WritingGrader.graded(essay, OFF_TOPIC, aids());
        GradedText answered = WritingGrader.graded(essay, onTopic, aids());
        assertThat(codes(strayed)).contains("off-topic");
        assertThat(codes(answered)).doesNotContain("off-topic");
        assertThat(value(answered, Trait.TASK)).isGreaterThan(value(strayed, Trait.TASK) + 40);
    }

    @Test
    void itIsLongerThanAllowed() {
        WritingTask summary =
                new WritingTask(Genre.SUMMARY, "", TASK.keyPoints(), 20, 60, Set.of(), Set.of(), AskedTone.NEUTRAL);
        GradedText graded = WritingGrader.graded(summary, Mails.GOOD, aids());

        assertThat(codes(graded)).containsExactly("above-maximum");
        assertThat(value(graded, Trait.TASK)).isBetween(40.0, 85.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear Maria, sorry for delay. Your kettle come Thursday. Please send your address. If not come we give"
                        + " refund. Thank you for waiting, we are very sorry again for this problem.",
                "Hi Maria,\n\nI'm really sorry!! Kettle is on way, by thursday u get it. Pls give ur address n we check. "
                        + "Sorry again\n\nJoy",
                "Dear customer\nwe are so sory about the kettel. it will arive on thursday or we give refund. we need you"
                        + " adress pleas. have nice day"
            })
    void anHonestWeakReplyIsScored(String text) {
        assertThat(graded(text).reason()).isEmpty();
        assertThat(codes(graded(text)))
                .doesNotContain("off-topic", "keyword-stuffing", "repeated-sentences", "copied-text", "blanks-left");
    }

    private static GradedText graded(String text) {
        return WritingGrader.graded(TASK, text, aids());
    }

    /** A word that no English dictionary has is misspelt. */
    private static WritingAids aids() {
        return Aids.english(
                (text, never) -> Passage.of(text, Lexicon.of("en").orElseThrow()).words().stream()
                        .filter(word -> !word.text().matches(".*\\d.*|.*'.*"))
                        .filter(word -> WordFrequencies.english().classOf(word.text()) == 0)
                        .filter(word -> !Set.of("kowalczyk", "brixxo", "ramasubramanian", "anjali")
                                .contains(word.text()))
                        .map(word -> new TextMatch(
                                "SPELLING",
                                "TYPOS",
                                MatchKind.SPELLING,
                                word.from(),
                                word.text().length(),
                                "",
                                List.of()))
                        .toList(),
                EMBEDDINGS::similarity);
    }

    private static List<String> codes(GradedText graded) {
        return graded.flags().stream().map(Flag::code).toList();
    }

    private static List<RemarkKind> kinds(GradedText graded) {
        return ((Evidence.Writing) graded.evidence())
                .remarks().stream().map(Evidence.Remark::kind).toList();
    }

    private static double value(GradedText graded, Trait trait) {
        return graded.scores().stream()
                .filter(score -> score.trait() == trait)
                .findFirst()
                .orElseThrow()
                .value();
    }
}
