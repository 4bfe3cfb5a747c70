package org.parlance.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.parlance.bank.Blueprint;

/** What the test is not good for, and how it is to be used. */
@ApplicationScoped
class LimitsChapter implements DossierChapter {
    @Override
    public int number() {
        return 6;
    }

    @Override
    public String title() {
        return "Limits, and instructions for use";
    }

    @Override
    public void write(Blueprint profile, DossierPage page) {
        page.list(
                List.of(
                        "The test measures language for the work that the profile describes. It says nothing of honesty, mood,"
                                + " health, personality, age, sex or origin, and nothing of the kind is inferred from a voice.",
                        "Bands of the CEFR are provisional until a calibration carries a standard setting on local performances.",
                        "A calibration holds for the language, recogniser, item types and populations that it names. Elsewhere"
                                + " fitted traits may not fail anybody by machine.",
                        "A score has a standard error: two scores that are apart by less than about twice of it are not"
                                + " different.",
                        "Nobody is turned down by machine: a named person confirms or overrides each proposed fail, reads the"
                                + " evidence first, and gives a reason.",
                        "Signals of integrity are facts for a reviewer. None of them decides.",
                        "Applicants are told beforehand, can ask for accommodations and another process, and can appeal.",
                        "Rules are changed by a new version with an argument; the page shows whose verdict would flip before.",
                        "Look at reliability and at how groups fare at least every half year, and before any change of a cut."));
    }
}
