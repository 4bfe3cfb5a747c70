package org.parlance.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a profile may ask for as a confirmation test, and that nobody meets an item of their test in it again. */
class ConfirmationRulesTest {
    private static final BankLibrary LIBRARY = BankReader.read(Path.of("question-banks"));

    private static Blueprint confirmed(String profile, Map<String, Integer> sections) {
        Blueprint of = LIBRARY.blueprint(profile).orElseThrow();
        return new Blueprint(
                of.id(),
                of.version(),
                of.name(),
                of.description(),
                of.language(),
                of.jobProfile(),
                of.sections(),
                of.skills(),
                of.traitMinima(),
                of.cut(),
                of.review(),
                of.minutes(),
                of.training(),
                of.accommodations(),
                new ConfirmationTest(sections));
    }

    private static List<String> problemsWith(String profile, Map<String, Integer> sections) {
        Problems problems = Problems.none();
        Blueprint blueprint = confirmed(profile, sections);
        ConfirmationRules.check(blueprint, LIBRARY.pool(blueprint.language()), problems);
        return problems.found().stream().map(Object::toString).toList();
    }

    @Test
    void aboutFiveMinutesOfTheDecidingSkillAreRight() {
        assertThat(problemsWith("outbound-collections", Map.of("read", 2, "repeat", 5, "answer", 4)))
                .isEmpty();
    }

    @Test
    void whatIsTooShortOrTooLongIsRefused() {
        assertThat(problemsWith("outbound-collections", Map.of("repeat", 1)))
                .singleElement()
                .asString()
                .contains("minutes as it is usually taken; allowed are 3 to 6");
        assertThat(problemsWith("outbound-collections", Map.of("repeat", 12, "late-payment", 2)))
                .anyMatch(problem -> problem.contains("allowed are 3 to 6"));
    }

    @Test
    void sectionsAreThoseOfTheProfile() {
        assertThat(problemsWith("outbound-collections", Map.of("read", 2, "repeat", 5, "answer", 4, "quiz", 1)))
                .singleElement()
                .asString()
                .contains("sections names 'quiz'");
        assertThat(problemsWith("outbound-collections", Map.of()))
                .singleElement()
                .asString()
                .contains("missing or empty");
    }

    @Test
    void theSkillThatWeighsMostIsConfirmed() {
        assertThat(problemsWith("back-office-accounting", Map.of("reading", 1, "completion", 2)))
                .anyMatch(problem -> problem.contains("gives no items of typing, which weighs most"));
    }

    @Test
    void aShippedConfirmationNeverRepeatsAnItem() {
        List<Blueprint> confirming = LIBRARY.blueprints().stream()
                .filter(blueprint -> blueprint.confirmation().isPresent())
                .toList();
        assertThat(confirming).isNotEmpty();
        for (Blueprint blueprint : confirming) {
            ItemPool pool = LIBRARY.pool(blueprint.language());
            for (long seed = 0; seed < 40; seed++) {
                Set<String> met = ids(FormAssembly.draw(blueprint, pool, seed, Set.of()));
                Set<String> again = ids(FormAssembly.draw(blueprint.confirming(), pool, seed + 1000, met));
                assertThat(again)
                        .hasSize(IntStream.of(blueprint.confirmation().orElseThrow().sections().values().stream()
                                        .mapToInt(Integer::intValue)
                                        .toArray())
                                .sum())
                        .doesNotContainAnyElementsOf(new HashSet<>(met));
            }
        }
    }

    private static Set<String> ids(List<Item> items) {
        return items.stream().map(Item::id).collect(Collectors.toSet());
    }
}
