package org.parlance.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

class LanguageToolPoolTest {
    private static final LanguageToolPool ENGLISH = LanguageToolPool.of("en", 2);
    private static final Function<SpellingVariant, Spelling> AS_IS = variant -> Spelling.OF_THE_INSTANCE;
    private static final String CARELESS = "we is very sory for teh delay of you're order .";

    @Test
    void sortsMatchesByKind() {
        List<TextMatch> matches = ENGLISH.check(CARELESS, RuleSet.WRITTEN, Set.of());

        assertThat(matches)
                .extracting(TextMatch::kind)
                .contains(MatchKind.GRAMMAR, MatchKind.SPELLING, MatchKind.CASING);
        assertThat(matches).allSatisfy(match -> {
            assertThat(match.message()).isNotBlank().doesNotContain("<suggestion>");
            assertThat(match.suggestions()).hasSizeLessThanOrEqualTo(5);
        });
    }

    @Test
    void findsOnlyLanguageInATranscript() {
        assertThat(ENGLISH.check("we is very sory for teh delay", RuleSet.SPOKEN, Set.of()))
                .isNotEmpty()
                .extracting(TextMatch::kind)
                .containsOnly(MatchKind.GRAMMAR);
    }

    @Test
    void findsNothingInAPlainReply() {
        assertThat(ENGLISH.check(
                        "Dear Ms. Lopez,\n\nThank you for your e-mail. I am sorry that your order arrived late.\n\n"
                                + "Kind regards,\nAnna Smith\nCustomer Support",
                        RuleSet.WRITTEN,
                        Set.of()))
                .isEmpty();
    }

    @Test
    void leavesNamesThatAreNeverErrorsAlone() {
        String text = "Your Brixxo kettle will be replaced.";
        assertThat(ENGLISH.check(text, RuleSet.WRITTEN, Set.of())).hasSize(1);
        assertThat(ENGLISH.check(text, RuleSet.WRITTEN, Set.of("brixxo"))).isEmpty();
    }

    @Test
    void givesTheSameMatchesToMoreThreadsThanInstances() throws Exception {
        List<TextMatch> alone = ENGLISH.check(CARELESS, RuleSet.WRITTEN, Set.of());
        ExecutorService threads = Executors.newFixedThreadPool(6);
        try {
            List<Future<List<TextMatch>>> together = new ArrayList<>();
            for (int i = 0; i < 24; i++) {
                together.add(threads.submit(() -> ENGLISH.check(CARELESS, RuleSet.WRITTEN, Set.of())));
            }
            for (Future<List<TextMatch>> one : together) {
                assertThat(one.get(60, TimeUnit.SECONDS)).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void neverRunsMoreInstancesThanItsSize() throws Exception {
        AtomicInteger made = new AtomicInteger();
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        CyclicBarrier pair = new CyclicBarrier(2);
        LanguageToolPool pool = new LanguageToolPool(
                2,
                () -> {
                    made.incrementAndGet();
                    return new Scripted(() -> {
                        most.accumulateAndGet(running.incrementAndGet(), Math::max);
                        meet(pair);
                        running.decrementAndGet();
                    });
                },
                AS_IS);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<TextMatch>>> all = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                all.add(threads.submit(() -> pool.check("Hello.", RuleSet.WRITTEN, Set.of())));
            }
            for (Future<List<TextMatch>> one : all) {
                assertThat(one.get(30, TimeUnit.SECONDS)).isEmpty();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(most).hasValue(2);
        assertThat(made).hasValue(2);
    }

    @Test
    void replacesAnInstanceWhoseRuleThrows() {
        AtomicInteger made = new AtomicInteger();
        LanguageToolPool pool = new LanguageToolPool(1, () -> withRuleThatFailsOn("explode", made), AS_IS);

        assertThat(pool.check("we is here.", RuleSet.WRITTEN, Set.of())).isNotEmpty();
        assertThatThrownBy(() -> pool.check("It may explode.", RuleSet.WRITTEN, Set.of()))
                .hasRootCauseMessage("broken");
        assertThat(pool.check("we is here.", RuleSet.WRITTEN, Set.of())).isNotEmpty();
        assertThat(pool.check("we is here.", RuleSet.WRITTEN, Set.of())).isNotEmpty();
        assertThat(made).hasValue(2);
    }

    /** A real LanguageTool with one more rule, which throws at a word. */
    private static JLanguageTool withRuleThatFailsOn(String word, AtomicInteger made) {
        made.incrementAndGet();
        JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));
        tool.addRule(new Rule() {
            @Override
            public String getId() {
                return "FAILING";
            }

            @Override
            public String getDescription() {
                return "Throws at a word.";
            }

            @Override
            public RuleMatch[] match(AnalyzedSentence sentence) {
                if (sentence.getText().contains(word)) {
                    throw new IllegalStateException("broken");
                }
                return RuleMatch.EMPTY_ARRAY;
            }
        });
        return tool;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "😀 Thanks 🎉🎉! I has received it.",
                "Dear Ann,\r\n\r\nI has received it.\r\nRegards",
                "Cafe\u0301 Zoe\u0308 is open; I has received it.",
                "It costs\u00A050\u00A0€. I has received it.",
                "\uFEFF\tI has received it.",
                "👩‍👩‍👧 \u202Ahello\u202C and\u200B so on. I has received it."
            })
    void offsetsAreUnitsOfTheTextAsItIs(String text) {
        List<TextMatch> matches = ENGLISH.check(text, RuleSet.WRITTEN, Set.of());

        assertThat(matches)
                .filteredOn(match -> match.kind() == MatchKind.GRAMMAR)
                .extracting(match -> text.substring(match.offset(), match.offset() + match.length()))
                .anyMatch(place -> place.equals("has") || place.equals("I has"));
        assertThat(matches)
                .allSatisfy(match -> assertThat(match.offset() + match.length()).isLessThanOrEqualTo(text.length()));
    }

    @Test
    void warmsEveryInstanceOnce() {
        AtomicInteger made = new AtomicInteger();
        LanguageToolPool pool = new LanguageToolPool(
                3,
                () -> {
                    made.incrementAndGet();
                    return new Scripted(() -> {});
                },
                AS_IS);

        pool.warm();
        pool.warm();

        assertThat(made).hasValue(3);
    }

    /** No check ends before another one runs beside it. */
    private static void meet(CyclicBarrier pair) {
        try {
            pair.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException("no second check ran beside this one", alone);
        }
    }

    /** A LanguageTool without rules that does what the test says when it checks. */
    private static final class Scripted extends JLanguageTool {
        private final Runnable onCheck;

        Scripted(Runnable onCheck) {
            super(Languages.getLanguageForShortCode("en-US"));
            this.onCheck = onCheck;
        }

        @Override
        public List<RuleMatch> check(String text) {
            onCheck.run();
            return List.of();
        }
    }
}
