package org.parlance.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parlance.engine.WordFrequencies;

/** The forms of the shipped profiles: alike in what they ask for, unlike in what they hold. */
class ShippedFormsTest {
    private static BankLibrary library;
    private static ItemPool pool;
    private static ItemOffsets offsets;

    @BeforeAll
    static void read() {
        library = BankReader.read(Path.of("question-banks"));
        pool = library.pool("en");
        offsets = DifficultyModel.predicted(pool, WordFrequencies.of("en"));
    }

    @Test
    void twoFormsOfAProfileDifferByAtMostTwoPoints() {
        for (Blueprint blueprint : library.blueprints()) {
            double[] excesses = LongStream.range(0, 2000)
                    .mapToObj(seed -> FormAssembly.chosen(blueprint, pool, offsets, FormBasis.of(seed, Set.of())))
                    .mapToDouble(form -> FormBalance.excess(blueprint, pool, form, offsets))
                    .toArray();
            FormSimulation.Spread spread = FormSimulation.Spread.of(excesses);
            assertThat(spread.width()).as(blueprint.id()).isBetween(0.5, 2.0);
        }
    }

    @Test
    void formsOfTheSameBasisAreTheSame() {
        for (Blueprint blueprint : library.blueprints()) {
            FormBasis basis = FormBasis.of(17, Set.of());
            List<Item> form = FormAssembly.draw(blueprint, pool, offsets, basis);
            assertThat(FormAssembly.draw(blueprint, library.pool("en"), offsets, basis))
                    .isEqualTo(form);
        }
    }

    @Test
    void noItemPassesItsLimitAndNeighboursHaveLittleInCommon() {
        for (Blueprint blueprint : library.blueprints()) {
            FormSimulation simulation = FormSimulation.of(blueprint, pool, offsets, 600, 1);
            assertThat(simulation.exposures())
                    .as(blueprint.id())
                    .allMatch(item -> item.share() <= item.limit() + 0.02)
                    .allMatch(item -> item.share() > 0);
            assertThat(simulation.neighbours().mean()).as(blueprint.id()).isLessThan(0.1);
            assertThat(simulation.apart().mean()).as(blueprint.id()).isBetween(0.05, 0.35);
            assertThat(simulation.difficulty().width()).as(blueprint.id()).isLessThanOrEqualTo(2);
            assertThat(simulation.items())
                    .isEqualTo(blueprint.sections().stream()
                            .mapToInt(Blueprint.Section::count)
                            .sum());
        }
    }
}
