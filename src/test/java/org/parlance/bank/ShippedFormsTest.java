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
    /** So few items cannot keep two forms as far apart. */
    private static final int SMALL_BANK = 100;

    private static BankLibrary library;

    @BeforeAll
    static void read() {
        library = BankReader.read(Path.of("question-banks"));
    }

    private static ItemPool pool(Blueprint blueprint) {
        return library.pool(blueprint.language());
    }

    private static ItemOffsets offsets(Blueprint blueprint) {
        return DifficultyModel.predicted(pool(blueprint), WordFrequencies.of(blueprint.language()));
    }

    private static List<Blueprint> english() {
        return library.blueprints().stream()
                .filter(blueprint -> blueprint.language().equals("en"))
                .toList();
    }

    @Test
    void twoFormsOfAProfileDifferByAtMostTwoPoints() {
        for (Blueprint blueprint : english()) {
            ItemPool pool = pool(blueprint);
            ItemOffsets offsets = offsets(blueprint);
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
        for (Blueprint blueprint : english()) {
            ItemPool pool = pool(blueprint);
            ItemOffsets offsets = offsets(blueprint);
            FormBasis basis = FormBasis.of(17, Set.of());
            List<Item> form = FormAssembly.draw(blueprint, pool, offsets, basis);
            assertThat(FormAssembly.draw(blueprint, pool(blueprint), offsets, basis))
                    .isEqualTo(form);
        }
    }

    @Test
    void noItemPassesItsLimitAndNeighboursHaveLittleInCommon() {
        for (Blueprint blueprint : english()) {
            ItemPool pool = pool(blueprint);
            ItemOffsets offsets = offsets(blueprint);
            boolean small = pool.items().size() < SMALL_BANK;
            FormSimulation simulation = FormSimulation.of(blueprint, pool, offsets, 600, 1);
            assertThat(simulation.exposures())
                    .as(blueprint.id())
                    .allMatch(item -> item.share() <= item.limit() + 0.02)
                    .allMatch(item -> item.share() > 0);
            assertThat(simulation.neighbours().mean()).as(blueprint.id()).isLessThan(small ? 0.25 : 0.1);
            assertThat(simulation.apart().mean()).as(blueprint.id()).isBetween(0.05, small ? 0.45 : 0.35);
            assertThat(simulation.difficulty().width()).as(blueprint.id()).isLessThanOrEqualTo(2);
            assertThat(simulation.items())
                    .isEqualTo(blueprint.sections().stream()
                            .mapToInt(Blueprint.Section::count)
                            .sum());
        }
    }
}
