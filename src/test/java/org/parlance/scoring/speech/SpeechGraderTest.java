package org.parlance.scoring.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parlance.bank.Item;
import org.parlance.bank.ItemHeader;
import org.parlance.bank.Trait;
import org.parlance.bank.WrittenItem;
import org.parlance.engine.MatchKind;
import org.parlance.engine.Recognition;
import org.parlance.engine.TextMatch;
import org.parlance.engine.Transcript;
import org.parlance.engine.Word;
import org.parlance.recording.WaveformMeasures;
import org.parlance.scoring.Evidence;
import org.parlance.scoring.Flag;
import org.parlance.scoring.LanguageAids;
import org.parlance.scoring.Score;
import org.parlance.scoring.ScoredResponse;
import org.parlance.scoring.ScoredResponse.NeedsReview;
import org.parlance.scoring.ScoredResponse.Scored;

class SpeechGraderTest {
    private static final WaveformMeasures CLEAR = new WaveformMeasures(6, -25, -18, -60, 0.6, 0);
    private static final ItemHeader HEADER = new ItemHeader("x-1", 1, "live", "B1", "delivery", 0, 20);
    private static final Item.Prompt PROMPT =
            new Item.Prompt("x.mp3", "Your parcel will arrive on Tuesday afternoon.", 3, "00");
    private static final LanguageAids NO_MISTAKES =
            new LanguageAids((text, neverErrors) -> List.of(), (one, other) -> 0.3, word -> 15, Optional.empty());

    @Test
    void aGoodReadingIsAccurateAndWithoutACalibrationNothingElse() {
        Item item = new Item.ReadAloud(HEADER, "I'm sorry that your parcel hasn't arrived yet.");
        Map<Trait, Double> values = values(item, "i am sorry that your parcel has not arrived yet");
        assertThat(values).containsOnlyKeys(Trait.ACCURACY);
        assertThat(values.get(Trait.ACCURACY)).isEqualTo(100);
    }

    @Test
    void anotherTextIsNotAccurate() {
        Map<Trait, Double> values = values(new Item.Repeat(HEADER, PROMPT), "i like to play the guitar in my garden");
        assertThat(values.get(Trait.ACCURACY)).isLessThan(20);
    }

    @Test
    void repeatingTheSentenceOverAndOverIsNoGain() {
        String once = "your parcel will arrive on tuesday afternoon";
        Map<Trait, Double> values = values(new Item.Repeat(HEADER, PROMPT), once + " " + once + " " + once);
        assertThat(values.get(Trait.ACCURACY)).isEqualTo(50);
    }

    @ParameterizedTest
    @CsvSource({
        "four days,it takes for days i think,100",
        "4 days,four days,100",
        "three,twenty three,0",
        "on monday,tuesday,0",
        "Monday,that would be monday morning,100"
    })
    void aShortAnswerIsFoundWithinASentence(String accepted, String said, double value) {
        Item item = new Item.ShortAnswer(HEADER, PROMPT, List.of("nonsense", accepted));
        assertThat(values(item, said)).containsExactly(Map.entry(Trait.COMPREHENSION, value));
    }

    @Test
    void aRolePlayIsGradedOverItsTurns() {
        Item item = rolePlay();
        TextMatch mistake = new TextMatch("R", "GRAMMAR", MatchKind.GRAMMAR, 0, 4, "agreement", List.of());
        TextMatch style = new TextMatch("S", "STYLE", MatchKind.STYLE, 0, 4, "wordy", List.of());
        Scored scored = (Scored) SpeechGrader.grade(
                item,
                List.of(
                        turn(0, "good morning thank you for calling how can i help you", CLEAR),
                        turn(1, "i am sorry your refund will arrive within five days", CLEAR)),
                Map.of(),
                new LanguageAids(
                        (text, neverErrors) -> List.of(mistake, style),
                        (one, other) -> 0.3,
                        word -> 15,
                        Optional.empty()));
        Map<Trait, Double> values = values(scored);
        assertThat(values).containsOnlyKeys(Trait.GRAMMAR, Trait.VOCABULARY, Trait.TASK);
        assertThat(values.get(Trait.TASK)).isEqualTo(100);
        assertThat(values.get(Trait.GRAMMAR)).isBetween(65.0, 75.0);
        Evidence.Speech evidence = (Evidence.Speech) scored.evidence();
        assertThat(evidence.turns()).hasSize(2);
        assertThat(evidence.points()).allMatch(Evidence.PointFound::covered);
        assertThat(evidence.matches()).hasSize(2);
    }

    @Test
    void aRolePlayThatSaysLittleFulfilsLittle() {
        Map<Trait, Double> values = values(rolePlay(), "yes okay bye");
        assertThat(values.get(Trait.TASK)).isLessThan(10);
    }

    @ParameterizedTest
    @CsvSource({
        "silence,'',6,-100,-100,0",
        "silence,'',6,-50,-58,0",
        "too-quiet,'',6,-48,-80,0",
        "noise-only,'',6,-20,-22,0",
        "noise-only,the,6,-20,-22,0",
        "nothing-recognised,'',6,-20,-60,0",
        "too-short,yes,0.2,-20,-60,0",
        "clipped,yes it is,6,-2,-60,0.1"
    })
    void whatCannotBeScoredNeedsReview(
            String reason, String said, double seconds, double loud, double noise, double clipped) {
        WaveformMeasures wave = new WaveformMeasures(seconds, loud - 5, loud, noise, 0.5, clipped);
        ScoredResponse response = SpeechGrader.grade(
                new Item.Repeat(HEADER, PROMPT), List.of(turn(0, said, wave)), Map.of(), NO_MISTAKES);
        assertThat(response).isInstanceOfSatisfying(NeedsReview.class, review -> assertThat(review.reason())
                .isEqualTo(reason));
        assertThat(response.evidence()).isInstanceOf(Evidence.Speech.class);
    }

    @Test
    void noRecordingNeedsReview() {
        assertThat(SpeechGrader.grade(new Item.Repeat(HEADER, PROMPT), List.of(), Map.of(), NO_MISTAKES))
                .isEqualTo(new NeedsReview("no-recording", new Evidence.None()));
    }

    @Test
    void poorSoundIsFlagged() {
        WaveformMeasures poor = new WaveformMeasures(6, -45, -40, -55, 0.5, 0.01);
        Scored scored = (Scored) SpeechGrader.grade(
                new Item.Repeat(HEADER, PROMPT), List.of(turn(0, "your parcel", poor)), Map.of(), NO_MISTAKES);
        assertThat(scored.flags()).extracting(Flag::code).containsExactly("quiet", "noisy", "clipping");
    }

    @Test
    void aWrittenItemIsRefused() {
        Item typing = new WrittenItem.TypingPassage(HEADER, "text");
        assertThatThrownBy(() -> SpeechGrader.grade(typing, List.of(turn(0, "text", CLEAR)), Map.of(), NO_MISTAKES))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Item rolePlay() {
        Item.Turn turn = new Item.Turn(PROMPT, 20);
        return new Item.RolePlay(
                HEADER,
                "scenario",
                "task",
                List.of(),
                List.of(turn, turn),
                List.of(
                        new Item.KeyPoint("greet", "Greets", List.of("good morning", "hello")),
                        new Item.KeyPoint("days", "Says how long", List.of("5 days"))),
                15);
    }

    private static Map<Trait, Double> values(Item item, String said) {
        return values((Scored) SpeechGrader.grade(item, List.of(turn(0, said, CLEAR)), Map.of(), NO_MISTAKES));
    }

    private static Map<Trait, Double> values(Scored scored) {
        return scored.scores().stream().collect(Collectors.toMap(Score::trait, Score::value));
    }

    private static SpokenTurn turn(int number, String said, WaveformMeasures wave) {
        List<Word> words = new ArrayList<>();
        for (String word : said.isEmpty() ? new String[0] : said.split(" ")) {
            words.add(new Word(word, 0.35 * words.size(), 0.35 * words.size() + 0.33, 0.95));
        }
        Transcript free = new Transcript(said, words, wave.seconds());
        return new SpokenTurn(
                number,
                new Recognition(free, List.of(), Optional.empty(), 1),
                new SoundMeasures(
                        wave,
                        wave.loud(),
                        new Background(wave.noise(), 1, 0, 0),
                        8000,
                        5.6,
                        0,
                        0,
                        VoiceShift.NONE,
                        VoiceInPause.NONE),
                Heard.NO_MELODY);
    }
}
