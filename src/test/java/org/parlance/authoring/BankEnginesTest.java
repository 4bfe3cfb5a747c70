package org.parlance.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parlance.authoring.BankCheck.Parts;
import org.parlance.bank.BankProblem;
import org.parlance.bank.BankReader;
import org.parlance.bank.BankReading;
import org.parlance.engine.InstallProgress;
import org.parlance.engine.LanguageToolPool;
import org.parlance.engine.ModelCatalogue;
import org.parlance.engine.ModelInstaller;
import org.parlance.engine.RuleSet;
import org.parlance.engine.SpellingVariant;
import org.parlance.engine.TextMatch;
import org.parlance.testing.TestModels;

/** The parts of the check that real engines stand behind. */
class BankEnginesTest {
    private static final Path DICTATION = Path.of("question-banks/en/core-writing/audio/dictation-001.mp3");
    private static final String SAID = "Please bring your insurance card and arrive ten minutes early.";

    @TempDir
    private Path root;

    @TempDir
    private Path cache;

    private GoodBank bank;

    @BeforeEach
    void copyTheGoodBank() {
        bank = GoodBank.in(root);
    }

    @Test
    void mistakesInTextsAndGoodAnswersAreFound() throws IOException {
        LanguageToolPool pool = LanguageToolPool.of("en", 1);
        Parts parts = new Parts(
                Optional.of(new CachedTextReading(
                        (language, spelling, text, never) -> pool.check(text, RuleSet.WRITTEN, never, spelling),
                        cache)),
                Optional.empty());
        assertThat(BankCheck.check(root, parts)).isEmpty();
        bank.replace(
                "en/small/read-aloud.yaml", "We have sent the corrected invoice", "We has send the colour invoyce");
        bank.replace("en/small/role-play.yaml", "You get your refund", "You gets you're refund");
        assertThat(BankCheck.check(root, parts))
                .extracting(BankProblem::toString)
                .anyMatch(one -> one.startsWith("en/small/read-aloud.yaml:32: item 'read-4': text has \"colour\""))
                .anyMatch(one -> one.startsWith("en/small/read-aloud.yaml:32: item 'read-4': text has \"invoyce\""))
                .anyMatch(one -> one.startsWith("en/small/role-play.yaml:34: item 'call-1': modelAnswers.pass has"));
        assertThat(BankCheck.check(
                        root,
                        new Parts(Optional.of(new CachedTextReading(BankEnginesTest::none, cache)), Optional.empty())))
                .as("nothing is read twice")
                .hasSameElementsAs(BankCheck.check(root, parts));
    }

    @Test
    void fragmentsNeedNoCapitalAndNoStop() throws IOException {
        Files.writeString(root.resolve("en/small/sentence-completion.yaml"), """
                - id: completion-1
                  version: 1
                  status: live
                  difficulty: B1
                  topic: bill
                  prepSeconds: 0
                  answerSeconds: 25
                  sentence: "___ you have any questions about your bill, call us."
                  accepted: [if, when, "call me if"]
                - id: completion-2
                  version: 1
                  status: live
                  difficulty: B1
                  topic: messages
                  prepSeconds: 0
                  answerSeconds: 25
                  sentence: "She asked whether I ___ received the letter."
                  accepted: [had, "'d", has]
                """);
        Path french = Files.createDirectories(root.resolve("fr/small"));
        Files.copy(root.resolve("en/small/bank.yaml"), french.resolve("bank.yaml"));
        bank.replace("fr/small/bank.yaml", "id: en/small", "id: fr/small");
        bank.replace("fr/small/bank.yaml", "language: en\nvariant: en-US", "language: fr\nvariant: fr-FR");
        Files.copy(Path.of("question-banks/fr/core-writing/reading.yaml"), french.resolve("reading.yaml"));
        bank.replace("fr/small/reading.yaml", "Trop d'agents étaient malades", "Les agent étaient malades");
        Map<String, LanguageToolPool> pools = new ConcurrentHashMap<>();
        TextReading reading = (language, spelling, text, never) -> pools.computeIfAbsent(
                        language, missing -> LanguageToolPool.of(missing, 1))
                .check(text, RuleSet.WRITTEN, never, spelling);
        BankReading read = BankReader.examine(root);
        assertThat(read.problems()).isEmpty();
        assertThat(LanguageCheck.find(read, reading))
                .extracting(BankProblem::toString)
                .satisfiesExactlyInAnyOrder(
                        one -> assertThat(one).contains("'completion-2': sentence has \"has\""),
                        one -> assertThat(one).contains("'fr-reading-002': questions.[2].choices has \"Les agent\""));
    }

    @Test
    void aPromptThatIsNotUnderstoodIsFound() throws IOException {
        TestModels.installEnglish();
        Path small = root.resolve("en/small");
        Files.delete(small.resolve("role-play.yaml"));
        Files.copy(DICTATION, small.resolve("audio/card.mp3"));
        Files.writeString(small.resolve("audio/index.yaml"), """
                audio/card.mp3:
                  script: "%s"
                  voice: slt
                  rate: 0.95
                  seconds: 4.20
                  sha256: %s
                """.formatted(
                        SAID, BankFiles.sha256(Files.readAllBytes(DICTATION))));
        Files.delete(small.resolve("audio/one.mp3"));
        bank.replace("en/small/repeat.yaml", "audio/one.mp3", "audio/card.mp3");
        bank.replace("en/small/repeat.yaml", "Please hold the line.", SAID);
        assertThat(heard(small, ModelInstaller.defaultDirectory())).isEmpty();
        for (String file : List.of("en/small/repeat.yaml", "en/small/audio/index.yaml")) {
            bank.replace(file, "insurance card", "passport");
        }
        assertThat(heard(small, ModelInstaller.defaultDirectory()))
                .extracting(BankProblem::toString)
                .containsExactly(
                        "en/small/repeat.yaml:9: item 'repeat-1': audio 'audio/card.mp3' is understood as \"please"
                                + " bring your insurance card and arrive ten minutes early\", which is 20% wrong; allowed are 15%");
    }

    @Test
    void aLanguageWithoutItsModelIsNoFailure() throws IOException {
        Path french = root.resolve("fr/small");
        GoodBank.copy(root.resolve("en/small"), french);
        bank.replace("fr/small/bank.yaml", "id: en/small", "id: fr/small");
        bank.replace("fr/small/bank.yaml", "language: en", "language: fr");
        assertThat(heard(french, cache)).singleElement().satisfies(one -> {
            assertThat(one.isProblem()).isFalse();
            assertThat(one)
                    .hasToString("fr/small/bank.yaml: its prompts are not heard: model small-fr-0.22 is missing;"
                            + " parlance models fetch small-fr-0.22");
        });
    }

    private List<BankProblem> heard(Path banks, Path models) {
        ModelInstaller installer = new ModelInstaller(models, InstallProgress.SILENT);
        try (ModelHearing hearing = new ModelHearing(ModelCatalogue.builtIn(), installer, cache)) {
            return BankCheck.check(banks, new Parts(Optional.empty(), Optional.of(hearing)));
        }
    }

    private static List<TextMatch> none(String language, SpellingVariant spelling, String text, Set<String> never) {
        throw new AssertionError("'" + text + "' was read before");
    }
}
