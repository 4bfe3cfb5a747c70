package org.parlance.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AccommodationRulesTest {
    private static final BankLibrary LIBRARY = BankReader.read(Path.of("question-banks"));

    @Test
    void everyShippedProfileAllowsMoreTimeBreaksAndAPersonsRating() {
        assertThat(LIBRARY.blueprints()).hasSizeGreaterThanOrEqualTo(11).allSatisfy(profile -> {
            assertThat(profile.accommodations().extraTime()).isBetween(1.5, 2.0);
            assertThat(profile.accommodations().breaks()).isPositive();
            assertThat(profile.accommodations().humanRating()).isNotEmpty();
            assertThat(problemsWith(profile, profile.accommodations())).isEmpty();
        });
    }

    @Test
    void whatIsMeasuredIsNotGivenAway() {
        Blueprint voice = profile("inbound-voice");
        assertThat(problemsWith(voice, shown(ItemType.REPEAT)))
                .singleElement()
                .asString()
                .contains("textAlternative names repeat; allowed are short-answer");
        assertThat(problemsWith(voice, shown(ItemType.LISTENING)))
                .singleElement()
                .asString()
                .contains("textAlternative names listening, by which listening is measured");
        assertThat(problemsWith(voice, shown(ItemType.FORM)))
                .singleElement()
                .asString()
                .contains("textAlternative names form, which no section gives");
        assertThat(problemsWith(voice, shown(ItemType.ROLE_PLAY))).isEmpty();
    }

    @Test
    void limitsAreSensibleAndTraitsWeighed() {
        Blueprint voice = profile("inbound-voice");
        assertThat(problemsWith(voice, new AllowedAccommodations(4, 11, 31, Set.of(), Set.of())))
                .hasSize(3);
        assertThat(problemsWith(voice, new AllowedAccommodations(1, 2, 0, Set.of(), Set.of())))
                .singleElement()
                .asString()
                .contains("either both are given or neither");
        assertThat(problemsWith(voice, new AllowedAccommodations(1, 0, 0, Set.of(), Set.of(Trait.REGISTER))))
                .singleElement()
                .asString()
                .contains("humanRating names 'register', which no skill weighs");
    }

    private static AllowedAccommodations shown(ItemType type) {
        return new AllowedAccommodations(1, 0, 0, Set.of(type), Set.of());
    }

    private static Blueprint profile(String id) {
        return LIBRARY.blueprint(id).orElseThrow();
    }

    private static List<String> problemsWith(Blueprint profile, AllowedAccommodations accommodations) {
        Blueprint changed = new Blueprint(
                profile.id(),
                profile.version(),
                profile.name(),
                profile.description(),
                profile.language(),
                profile.jobProfile(),
                profile.sections(),
                profile.skills(),
                profile.traitMinima(),
                profile.cut(),
                profile.review(),
                profile.minutes(),
                profile.training(),
                accommodations,
                null);
        Problems problems = Problems.none();
        AccommodationRules.check(changed, problems);
        return problems.found().stream().map(Object::toString).toList();
    }
}
