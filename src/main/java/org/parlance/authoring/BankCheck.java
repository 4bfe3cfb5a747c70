package org.parlance.authoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parlance.bank.BankProblem;
import org.parlance.bank.BankReader;
import org.parlance.bank.BankReading;
import org.parlance.bank.MinimumCounts;

/** Everything that is checked of item banks before they may be given to applicants. */
public final class BankCheck {
    private BankCheck() {}

    /**
     * Checks all banks of a directory with their blueprints and minimum counts, or one bank.
     *
     * @param directory the banks' directory, or that of one bank at its place {@code <language>/<bank>} below it
     * @param parts what is checked beyond the rules, which need no engine
     * @return in the order of files and lines; those of severity PROBLEM have to be put right
     */
    public static List<BankProblem> check(Path directory, Parts parts) {
        BankReading reading = BankReader.examine(directory);
        List<BankProblem> found = new ArrayList<>(reading.problems());
        found.addAll(NearDuplicates.find(reading));
        found.addAll(AnswersCheck.find(reading));
        found.addAll(ItemSchemas.find(reading, List.copyOf(found)));
        found.addAll(ItemSchemas.findInProfiles(reading, List.copyOf(found)));
        parts.language.ifPresent(engine -> found.addAll(LanguageCheck.find(reading, engine)));
        parts.audio.ifPresent(hearing -> found.addAll(AudioCheck.find(reading, hearing)));
        if (!BankReader.isBank(directory)) {
            found.addAll(MinimumCounts.check(reading));
        }
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(BankProblem::file).thenComparing(BankProblem::line))
                .toList();
    }

    /** The parts of a check that need an engine and take their time; one without its engine is left out. */
    public record Parts(Optional<TextReading> language, Optional<PromptHearing> audio) {
        /** Seconds, whatever the banks hold. */
        public static final Parts FAST = new Parts(Optional.empty(), Optional.empty());
    }
}
