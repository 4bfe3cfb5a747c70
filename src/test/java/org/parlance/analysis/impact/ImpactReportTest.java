package org.parlance.analysis.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parlance.analysis.impact.GroupAttribute.Category;
import org.parlance.analysis.impact.GroupAttribute.Kind;
import org.parlance.analysis.impact.ImpactLine.Reading;
import org.parlance.testing.Messages;

class ImpactReportTest {
    private static final GroupAttribute SEX = new GroupAttribute(
            "sex", "Sex", Kind.SEX, List.of(new Category("female", "Female"), new Category("male", "Male")));
    private static final GroupAttribute ETHNICITY = new GroupAttribute(
            "ethnicity",
            "Race/ethnicity",
            Kind.RACE_ETHNICITY,
            List.of(new Category("a", "A"), new Category("b", "B"), new Category("c", "C")));

    private final List<Assessed> people = new ArrayList<>();

    /** @param selected of them passed; these score 70, the others 40 */
    private void add(int count, int selected, Map<String, String> answers) {
        for (int i = 0; i < count; i++) {
            people.add(new Assessed(answers, i < selected, i < selected ? 70 : 40));
        }
    }

    private ImpactTable table(int number) {
        return ImpactReport.of(people, List.of(SEX, ETHNICITY)).tables().get(number);
    }

    /** 48 of 80 and 12 of 40: rates of 60% and 30%, a ratio of 50%. */
    @Test
    void ratesAndRatiosOfTwoGroups() {
        add(80, 48, Map.of("sex", "male"));
        add(40, 12, Map.of("sex", "female"));
        add(7, 7, Map.of());
        ImpactTable table = table(0);
        assertThat(table.known()).isEqualTo(120);
        assertThat(table.unknown()).isEqualTo(7);
        ImpactLine women = table.lines().get(0);
        ImpactLine men = table.lines().get(1);
        assertThat(women.selection().rate()).isEqualTo(new Rate(12, 40));
        assertThat(women.selection().ratio()).isCloseTo(0.5, within(1e-12));
        assertThat(women.selection().reading()).isEqualTo(Reading.BELOW);
        assertThat(men.selection().reading()).isEqualTo(Reading.HIGHEST);
        assertThat(men.selection().interval().known()).isFalse();
        assertThat(table.largest()).isEqualTo("Male");
        assertThat(women.difference().g()).isNegative();
        assertThat(men.difference().g()).isNaN();
    }

    /** Of 127 scores 67 are 70, so that the median is 70 and nobody lies above it; with one less passed it is 40. */
    @Test
    void theScoringRateIsTheShareAboveTheSamplesMedian() {
        add(80, 40, Map.of("sex", "male"));
        add(40, 10, Map.of("sex", "female"));
        ImpactReport report = ImpactReport.of(people, List.of(SEX));
        assertThat(report.median()).isEqualTo(40);
        assertThat(report.tables().get(0).lines().get(0).scoring().rate()).isEqualTo(new Rate(10, 40));
        assertThat(report.tables().get(0).lines().get(0).scoring().ratio()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void aDifferenceOfFewMayBeChance() {
        add(10, 6, Map.of("sex", "male"));
        add(10, 4, Map.of("sex", "female"));
        ImpactLine women = table(0).lines().get(0);
        assertThat(women.selection().reading()).isEqualTo(Reading.BELOW_UNSURE);
        assertThat(women.small()).isTrue();
    }

    @Test
    void underTwoPercentOfTheDataIsLeftOutOfTheRatios() {
        add(250, 100, Map.of("ethnicity", "a"));
        add(250, 120, Map.of("ethnicity", "b"));
        add(6, 6, Map.of("ethnicity", "c"));
        List<ImpactLine> lines = table(1).lines();
        assertThat(lines.get(2).rare()).isTrue();
        assertThat(lines.get(2).selection().rate()).isEqualTo(new Rate(6, 6));
        assertThat(lines.get(2).selection().ratio()).isNaN();
        assertThat(lines.get(1).selection().reading()).isEqualTo(Reading.HIGHEST);
        assertThat(lines.get(0).selection().ratio()).isCloseTo(100 / 120.0, within(1e-12));
    }

    @Test
    void aFewPeopleAreNotShown() {
        add(40, 20, Map.of("ethnicity", "a"));
        add(30, 20, Map.of("ethnicity", "b"));
        add(1, 1, Map.of("ethnicity", "c"));
        ImpactTable table = table(1);
        assertThat(table.lines()).extracting(ImpactLine::shown).containsExactly(true, false, false);
        assertThat(table.lines().get(2).selection().rate().of()).isZero();
        assertThat(table.comparable()).isFalse();
        assertThat(ImpactCsv.of(ImpactReport.of(people, List.of(ETHNICITY)), Messages.of(ImpactMessages.class)))
                .contains("Race/ethnicity,C,,", "too-few-to-show", "Race/ethnicity,unknown,0,");
    }

    @Test
    void sexAndRaceAreCrossed() {
        add(20, 10, Map.of("sex", "male", "ethnicity", "a"));
        add(20, 5, Map.of("sex", "female", "ethnicity", "b"));
        add(9, 0, Map.of("sex", "female"));
        ImpactTable crossed = table(2);
        assertThat(crossed.title()).isEqualTo("Sex × Race/ethnicity");
        assertThat(crossed.lines()).hasSize(6);
        assertThat(crossed.known()).isEqualTo(40);
        assertThat(crossed.unknown()).isEqualTo(9);
        assertThat(crossed.told()).extracting(ImpactLine::label).containsExactly("Female, B", "Male, A");
    }

    @Test
    void theMedianOfAnEvenNumberLiesBetween() {
        assertThat(ImpactReport.middle(4, 1, 3, 2)).isEqualTo(2.5);
        assertThat(ImpactReport.middle(9, 1, 3)).isEqualTo(3);
        assertThat(ImpactReport.middle()).isNaN();
    }
}
