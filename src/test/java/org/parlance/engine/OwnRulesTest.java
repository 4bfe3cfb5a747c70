package org.parlance.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.languagetool.AnalyzedSentence;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.rules.CorrectExample;
import org.languagetool.rules.IncorrectExample;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractPatternRule;

/** Each of Parlance's own rules does what its examples say. */
class OwnRulesTest {
    private static final int LEAST_RULES = 200;
    private static final String OPEN = "<marker>";
    private static final String CLOSE = "</marker>";

    private static final LanguageRules ENGLISH = LanguageRules.of("en").orElseThrow();
    private static final JLanguageTool PLAIN = new JLanguageTool(Languages.getLanguageForShortCode(ENGLISH.variant()));
    private static final Map<String, List<AbstractPatternRule>> RULES =
            ENGLISH.own().load(PLAIN.getLanguage()).stream().collect(Collectors.groupingBy(Rule::getId));

    /** A place in a text and what a rule offers for it. */
    private record Found(int from, int to, List<String> suggestions) {}

    @Test
    void areMany() {
        assertThat(RULES).hasSizeGreaterThanOrEqualTo(LEAST_RULES);
        assertThat(RULES.keySet()).allMatch(id -> id.matches("PARLANCE_[A-Z0-9_]+"));
        assertThat(RULES.keySet())
                .doesNotContainAnyElementsOf(
                        PLAIN.getAllRules().stream().map(Rule::getId).toList());
    }

    @Test
    void haveTwoFailingAndTwoPassingExamplesEachAllDifferent() {
        RULES.forEach((id, rules) -> {
            assertThat(failing(rules).map(IncorrectExample::getExample).distinct())
                    .as(id)
                    .hasSizeGreaterThanOrEqualTo(2);
            assertThat(passing(rules).distinct()).as(id).hasSizeGreaterThanOrEqualTo(2);
        });
        List<String> all = RULES.values().stream()
                .flatMap(rules -> Stream.concat(failing(rules).map(IncorrectExample::getExample), passing(rules)))
                .toList();
        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void findTheErrorOfEachFailingExampleAndOfferTheCorrection() {
        SoftAssertions softly = new SoftAssertions();
        RULES.forEach(
                (id, rules) -> failing(rules).forEach(example -> softly.assertThat(find(rules, withoutMarker(example)))
                        .as("%s: %s", id, example.getExample())
                        .singleElement()
                        .isEqualTo(new Found(from(example), to(example), example.getCorrections()))));
        softly.assertAll();
    }

    @Test
    void findNothingInAPassingExample() {
        SoftAssertions softly = new SoftAssertions();
        RULES.forEach((id, rules) -> passing(rules).forEach(text -> softly.assertThat(find(rules, text))
                .as("%s: %s", id, text)
                .isEmpty()));
        softly.assertAll();
    }

    @Test
    void findWhatLanguageToolAloneMisses() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (List<AbstractPatternRule> rules : RULES.values()) {
            for (IncorrectExample example : failing(rules).toList()) {
                softly.assertThat(PLAIN.check(withoutMarker(example)))
                        .as(example.getExample())
                        .noneMatch(match -> match.getFromPos() < to(example) && match.getToPos() > from(example));
            }
        }
        softly.assertAll();
    }

    @Test
    void explainThemselvesAndHaveAKind() {
        assertThat(RULES.values().stream().flatMap(List::stream)).allSatisfy(rule -> {
            assertThat(rule.getMessage()).contains("<suggestion>").hasSizeGreaterThan(30);
            assertThat(rule.getMessage()).endsWith(".");
            assertThat(Set.of(MatchKind.values())).contains(MatchKinds.of(rule));
        });
    }

    private static List<Found> find(List<AbstractPatternRule> rules, String text) {
        List<Found> found = new ArrayList<>();
        int start = 0;
        try {
            for (AnalyzedSentence sentence : PLAIN.analyzeText(text)) {
                for (AbstractPatternRule rule : rules) {
                    int offset = start;
                    Stream.of(rule.match(sentence))
                            .map(match -> new Found(
                                    match.getFromPos() + offset,
                                    match.getToPos() + offset,
                                    match.getSuggestedReplacements()))
                            .filter(one -> !found.contains(one))
                            .forEach(found::add);
                }
                start += sentence.getText().length();
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }

    private static Stream<IncorrectExample> failing(List<AbstractPatternRule> rules) {
        return rules.stream().flatMap(rule -> rule.getIncorrectExamples().stream());
    }

    private static Stream<String> passing(List<AbstractPatternRule> rules) {
        return rules.stream()
                .flatMap(rule -> rule.getCorrectExamples().stream())
                .map(CorrectExample::getExample);
    }

    private static String withoutMarker(IncorrectExample example) {
        return example.getExample().replace(OPEN, "").replace(CLOSE, "");
    }

    private static int from(IncorrectExample example) {
        return example.getExample().indexOf(OPEN);
    }

    private static int to(IncorrectExample example) {
        return example.getExample().indexOf(CLOSE) - OPEN.length();
    }
}
