package org.parlance.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parlance.scoring.Calibration.FittedTrait;

class CalibrationChoiceTest {
    private static final Optional<String> MODEL = Optional.of("model");

    private final Calibration builtIn = calibration("built-in", "model", "2026-11-22", 50);
    private final Calibration own = calibration("own", "model", "2026-12-01", 60);
    private final Calibration other = calibration("other", "another-model", "2026-12-02", 70);
    private final List<InstalledCalibration> all = Calibrations.inOrder(List.of(own, other), List.of(builtIn));

    private static Calibration calibration(String id, String recogniser, String date, double points) {
        FittedTrait fluency = new FittedTrait(
                "fluency", 0.77, List.of(0.71, 0.81), 10, Map.of(), new FittedModel.Ridge(points, Map.of()));
        return new Calibration(
                id,
                "en",
                recogniser,
                date,
                "recordings",
                "adults",
                List.of("read-aloud"),
                2000,
                125,
                Map.of(Calibration.FREE, Map.of("fluency", fluency)));
    }

    private CalibrationChoice choice(String id) {
        return CalibrationChoice.of(all, "en", MODEL, Optional.ofNullable(id));
    }

    @Test
    void withoutAChoiceTheOperatorsNewestThatFitsIsTaken() {
        assertThat(choice(null).calibration()).contains(own);
        assertThat(choice(null).flag()).isEmpty();
    }

    @Test
    void aCampaignsChoiceIsTaken() {
        assertThat(choice("built-in").calibration()).contains(builtIn);
    }

    @Test
    void aChoiceThatIsGoneIsNotReplaced() {
        assertThat(choice("lost").calibration()).isEmpty();
        assertThat(choice("lost").flag()).contains(new Flag(CalibrationChoice.GONE, "lost"));
        assertThat(choice("lost").version()).contains("lost (calibration-gone)");
    }

    @Test
    void aChoiceForAnotherModelOrLanguageIsNotReplaced() {
        assertThat(choice("other").calibration()).isEmpty();
        assertThat(choice("other").flag()).contains(new Flag(CalibrationChoice.MISFIT, "other"));
        assertThat(CalibrationChoice.of(all, "fr", MODEL, Optional.of("own")).flag())
                .contains(new Flag(CalibrationChoice.MISFIT, "own"));
    }

    @Test
    void whereNothingFitsThereIsNone() {
        CalibrationChoice none = CalibrationChoice.of(all, "fr", MODEL, Optional.empty());
        assertThat(none.calibration()).isEmpty();
        assertThat(none.version()).isEmpty();
        assertThat(none.flag()).contains(new Flag(CalibrationChoice.NONE_FITS, ""));
        assertThat(CalibrationChoice.of(all, "en", Optional.empty(), Optional.empty())
                        .calibration())
                .isEmpty();
    }

    @Test
    void anEditedFileIsAnotherVersion() {
        String version = InstalledCalibration.of(own).version();
        assertThat(version).matches("own [0-9a-f]{12}");
        assertThat(InstalledCalibration.of(calibration("own", "model", "2026-12-01", 60))
                        .version())
                .isEqualTo(version);
        assertThat(InstalledCalibration.of(calibration("own", "model", "2026-12-01", 60.1))
                        .version())
                .isNotEqualTo(version);
    }

    @Test
    void theOperatorsMayReplaceABuiltInOneButNotEachOther() {
        Calibration replacing = calibration("built-in", "model", "2027-01-01", 55);
        assertThat(Calibrations.inOrder(List.of(replacing), List.of(builtIn)))
                .extracting(InstalledCalibration::calibration)
                .containsExactly(replacing);
        List<Calibration> twice = List.of(own, calibration("own", "model", "2027-01-01", 61));
        List<Calibration> none = List.of();
        assertThatThrownBy(() -> Calibrations.inOrder(twice, none)).hasMessageContaining("own");
    }
}
